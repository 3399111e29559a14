#include "ui/widgets/set_editor.h"

#include "ui/widgets/layouts.h"
#include "ui/widgets/session_words.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>

#include <algorithm>

namespace hipwise::ui {

using std::chrono::seconds;

namespace {

constexpr int SecondsStep = 5;
constexpr int SecondsPerMinute = 60;
/// More than anybody does by mistake.
constexpr int MostReps = 200;
constexpr int MostSeconds = 3600;
constexpr int MostMinutes = 600;

} // namespace

SetEditor::SetEditor(const Look& look)
    : m_look(look)
{
    setLayout(makeColumn(length::Gap));
}

/// Minutes at one's own pace are put right in minutes, everything else in what was counted.
SetEditor::Unit SetEditor::unitOf(const program::Dose& dose, const session::SetResult& result)
{
    if (dose.countsRepetitions())
        return Unit::Reps;
    constexpr seconds Minute{SecondsPerMinute};
    const bool isShort = dose.setTime(dose.amountOf(result.key.side)) < Minute
        || (result.work > seconds(0) && result.work < Minute);
    return dose.type == content::DoseType::Hold || isShort ? Unit::Seconds : Unit::Minutes;
}

int SetEditor::numberOf(const session::SetResult& result, Unit unit)
{
    const auto work = static_cast<int>(result.work.count());
    switch (unit) {
    case Unit::Reps:
        return result.reps;
    case Unit::Seconds:
        return work;
    case Unit::Minutes:
        break;
    }
    return work / SecondsPerMinute;
}

void SetEditor::setItem(const session::ItemRecord& item)
{
    const auto keys = [](const session::ItemRecord& record) {
        std::vector<session::SetKey> all;
        for (const session::SetRecord& set : record.sets)
            all.push_back(set.result.key);
        return all;
    };
    const bool same = m_item && keys(*m_item) == keys(item);
    m_item = item;
    if (!same) {
        rebuild();
        return;
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i].number->setValue(numberOf(item.sets[i].result, m_rows[i].unit));
}

void SetEditor::rebuild()
{
    clearLayout(layout());
    m_rows.clear();
    for (const session::SetRecord& set : m_item->sets)
        addRow(set);
}

void SetEditor::addRow(const session::SetRecord& set)
{
    const session::SetKey key = set.result.key;
    const program::Dose dose = m_item->work.dose;
    const Unit unit = unitOf(dose, set.result);
    auto* stepper = new Stepper(m_look, setName(key));
    stepper->setObjectName(QStringLiteral("set%1%2").arg(key.set).arg(
        key.side ? QString::fromLatin1(toString(*key.side).data()) : QString()));
    switch (unit) {
    case Unit::Reps:
        stepper->setRange(0, MostReps);
        break;
    case Unit::Seconds:
        stepper->setRange(0, MostSeconds, SecondsStep);
        stepper->setSuffix(tr(" s"));
        break;
    case Unit::Minutes:
        stepper->setRange(0, MostMinutes);
        stepper->setSuffix(tr(" min"));
        break;
    }
    stepper->setValue(numberOf(set.result, unit));
    m_rows.push_back({stepper, unit});
    connect(stepper, &Stepper::changed, this, [this, key, dose, unit](int value) {
        const seconds done(unit == Unit::Minutes ? value * SecondsPerMinute : value);
        Q_EMIT corrected(unit == Unit::Reps ? session::resultOfRepetitions(key, dose, value)
                                            : session::resultOf(key, dose, 0, done));
    });
    auto* row = new QHBoxLayout;
    row->setSpacing(length::Gap);
    row->addWidget((new TextLabel(m_look, TextRole::Body, setName(key)))->wrapped(), 1);
    row->addWidget(stepper);
    qobject_cast<QVBoxLayout*>(layout())->addLayout(row);
}

} // namespace hipwise::ui
