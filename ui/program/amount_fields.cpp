#include "ui/program/amount_fields.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/text_label.h"

#include <algorithm>
#include <array>

namespace hipwise::ui {

using content::DoseType;
using program::Amount;
using program::Dose;
using std::chrono::seconds;

namespace {

constexpr int SecondsPerMinute = 60;
/// Object names of the steppers.
constexpr std::array Ids{"sets", "rounds", "repeats", "hold", "minutes", "seconds", "rest"};

int count(seconds time)
{
    return static_cast<int>(time.count());
}

} // namespace

AmountFields::AmountFields(const Look& look, const QString& whose, Part part)
    : m_look(look)
    , m_whose(whose)
    , m_part(part)
{
    new FlowLayout(length::Gap, this);
}

void AmountFields::setDose(const Dose& dose)
{
    if (!m_dose || m_dose->type != dose.type) {
        const bool isTimed = dose.type == DoseType::Duration;
        m_inSeconds = isTimed && dose.duration.count() % SecondsPerMinute != 0;
        m_inOneGo = isTimed && !m_inSeconds && dose.sets == 1;
    }
    m_dose = dose;
    if (numbers() != m_shown)
        rebuild();
    refresh();
}

void AmountFields::setPart(Part part)
{
    m_part = part;
    if (m_dose)
        setDose(*m_dose);
}

std::vector<AmountFields::Number> AmountFields::numbers() const
{
    if (m_part == Part::RestOnly && m_dose->type != DoseType::Duration)
        return {Number::Rest};
    if (m_part == Part::RestOnly)
        return {};
    std::vector<Number> shown;
    switch (m_dose->type) {
    case DoseType::Repetitions:
        shown = {Number::Sets, Number::Reps};
        break;
    case DoseType::RepetitionsWithHold:
        shown = {Number::Sets, Number::Reps, Number::Hold};
        break;
    case DoseType::Hold:
        shown = {Number::Sets, Number::Hold};
        break;
    case DoseType::Duration:
        if (m_dose->intervals)
            return {Number::Rounds};
        if (m_inOneGo)
            return {Number::Minutes};
        return {Number::Sets, m_inSeconds ? Number::Seconds : Number::Minutes};
    }
    if (m_part == Part::Whole)
        shown.push_back(Number::Rest);
    return shown;
}

QString AmountFields::nameOf(Number number)
{
    switch (number) {
    case Number::Sets:
        return tr("Sets");
    case Number::Rounds:
        return tr("Rounds");
    case Number::Reps:
        return tr("Repeats");
    case Number::Hold:
        return tr("Hold");
    case Number::Minutes:
        return tr("Minutes");
    case Number::Seconds:
        return tr("Seconds");
    case Number::Rest:
        return tr("Rest");
    }
    return {};
}

const Amount& AmountFields::amount() const
{
    if (m_part == Part::Left)
        return m_dose->amountOf(Side::Left);
    if (m_part == Part::Right)
        return m_dose->amountOf(Side::Right);
    return *m_dose;
}

/// One side may rest while the other one works.
int AmountFields::fewestSets() const
{
    if (m_part != Part::Left && m_part != Part::Right)
        return 1;
    const Amount& other = m_dose->amountOf(m_part == Part::Left ? Side::Right : Side::Left);
    return other.sets > 0 ? 0 : 1;
}

AmountFields::Bounds AmountFields::boundsOf(Number number) const
{
    constexpr int RestStep = 15;
    switch (number) {
    case Number::Sets:
        return {fewestSets(), program::MostSets};
    case Number::Rounds:
        return {
            1,
            std::max(1,
                     program::MostDuration
                         / std::max(1, count(m_dose->intervals->run + m_dose->intervals->walk)))};
    case Number::Reps:
        return {1, program::MostReps};
    case Number::Hold:
        return {1, program::MostSeconds};
    case Number::Minutes:
        return {1, program::MostDuration / SecondsPerMinute};
    case Number::Seconds:
        return {1, program::MostSeconds, RestStep};
    case Number::Rest:
        return {0, program::MostRest, RestStep};
    }
    return {};
}

int AmountFields::valueOf(Number number) const
{
    switch (number) {
    case Number::Sets:
        return amount().sets;
    case Number::Rounds:
        return m_dose->intervals->rounds;
    case Number::Reps:
        return amount().reps;
    case Number::Hold:
        return count(amount().hold);
    case Number::Minutes:
        return std::max(1, count(amount().duration) / SecondsPerMinute);
    case Number::Seconds:
        return count(amount().duration);
    case Number::Rest:
        return count(m_dose->rest);
    }
    return 0;
}

Dose AmountFields::with(Number number, int value) const
{
    Dose dose = *m_dose;
    Amount changed = amount();
    switch (number) {
    case Number::Sets:
        changed.sets = value;
        break;
    case Number::Rounds:
        dose.intervals->rounds = value;
        changed.duration = dose.intervals->length();
        break;
    case Number::Reps:
        changed.reps = value;
        break;
    case Number::Hold:
        changed.hold = seconds(value);
        break;
    case Number::Minutes:
        changed.duration = seconds(value * SecondsPerMinute);
        break;
    case Number::Seconds:
        changed.duration = seconds(value);
        break;
    case Number::Rest:
        dose.rest = seconds(value);
        return dose;
    }
    if (m_part == Part::Left)
        dose.left = changed;
    else if (m_part == Part::Right)
        dose.right = changed;
    else
        static_cast<Amount&>(dose) = changed;
    return dose;
}

void AmountFields::rebuild()
{
    clearLayout(layout());
    m_steppers.clear();
    m_shown = numbers();
    for (const Number number : m_shown)
        addField(number);
}

void AmountFields::addField(Number number)
{
    auto* field = new QWidget;
    auto* column = makeColumn(length::Gap / 4);
    field->setLayout(column);
    const QString name = nameOf(number);
    auto* label = new TextLabel(m_look, TextRole::Meta, name, Ink::Ink2);
    label->setAlignment(Qt::AlignHCenter);
    column->addWidget(label);
    auto* stepper = (new Stepper(m_look, tr("%1, %2").arg(m_whose, name)))->joined();
    stepper->setObjectName(QLatin1String(Ids.at(static_cast<std::size_t>(number))));
    if (number == Number::Hold || number == Number::Rest)
        stepper->setSuffix(tr(" s"));
    column->addWidget(stepper);
    m_steppers.insert(static_cast<int>(number), stepper);
    layout()->addWidget(field);
    connect(stepper, &Stepper::changed, this, [this, number](int value) {
        m_dose = with(number, value);
        Q_EMIT changed(*m_dose);
    });
}

void AmountFields::refresh()
{
    for (const Number number : m_shown) {
        Stepper* stepper = m_steppers.value(static_cast<int>(number));
        const Bounds bounds = boundsOf(number);
        const int value = valueOf(number);
        // What a program had before stays possible.
        stepper->setRange(
            std::min(bounds.lowest, value), std::max(bounds.highest, value), bounds.step);
        stepper->setValue(value);
    }
}

} // namespace hipwise::ui
