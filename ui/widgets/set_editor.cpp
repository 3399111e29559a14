#include "ui/widgets/set_editor.h"

#include "ui/widgets/layouts.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>
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

/// Minutes at one's own pace are put right in minutes, everything else in what was counted.
enum class Unit { Reps, Seconds, Minutes };

Unit unitOf(const program::Dose& dose)
{
    if (dose.countsRepetitions())
        return Unit::Reps;
    return dose.type == content::DoseType::Hold ? Unit::Seconds : Unit::Minutes;
}

} // namespace

QString setName(const session::SetKey& set)
{
    const QString name = QCoreApplication::translate("SetEditor", "Set %1").arg(set.set);
    return set.side
        ? QCoreApplication::translate("SetEditor", "%1, %2").arg(name, hipName(*set.side).toLower())
        : name;
}

SetEditor::SetEditor(const Look& look)
    : m_look(look)
{
    setLayout(makeColumn(length::Gap));
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
    const auto steppers = findChildren<Stepper*>(Qt::FindDirectChildrenOnly);
    const Unit unit = unitOf(item.work.dose);
    for (int i = 0; i < steppers.size() && i < static_cast<int>(item.sets.size()); ++i) {
        const session::SetResult& result = item.sets[static_cast<std::size_t>(i)].result;
        const auto work = static_cast<int>(result.work.count());
        int value = result.reps;
        if (unit != Unit::Reps)
            value = unit == Unit::Seconds ? work : work / SecondsPerMinute;
        steppers[i]->setValue(value);
    }
}

void SetEditor::rebuild()
{
    clearLayout(layout());
    for (const session::SetRecord& set : m_item->sets)
        addRow(set);
}

void SetEditor::addRow(const session::SetRecord& set)
{
    const session::SetKey key = set.result.key;
    const program::Dose dose = m_item->work.dose;
    const Unit unit = unitOf(dose);
    auto* stepper = new Stepper(m_look, setName(key));
    stepper->setObjectName(QStringLiteral("set%1%2").arg(key.set).arg(
        key.side ? QString::fromLatin1(toString(*key.side).data()) : QString()));
    const auto work = static_cast<int>(set.result.work.count());
    switch (unit) {
    case Unit::Reps:
        stepper->setRange(0, MostReps);
        stepper->setValue(set.result.reps);
        break;
    case Unit::Seconds:
        stepper->setRange(0, MostSeconds, SecondsStep);
        stepper->setSuffix(tr(" s"));
        stepper->setValue(work);
        break;
    case Unit::Minutes:
        stepper->setRange(0, MostMinutes);
        stepper->setSuffix(tr(" min"));
        stepper->setValue(work / SecondsPerMinute);
        break;
    }
    connect(stepper, &Stepper::changed, this, [this, key, dose, unit](int value) {
        const program::Amount& asked = dose.amountOf(key.side);
        seconds done = seconds(unit == Unit::Minutes ? value * SecondsPerMinute : value);
        int reps = 0;
        if (unit == Unit::Reps) {
            reps = value;
            done = value * dose.repetitionTime(asked);
        }
        Q_EMIT corrected(session::resultOf(key, dose, reps, done));
    });
    auto* row = new QHBoxLayout;
    row->setSpacing(length::Gap);
    row->addWidget((new TextLabel(m_look, TextRole::Body, setName(key)))->wrapped(), 1);
    row->addWidget(stepper);
    qobject_cast<QVBoxLayout*>(layout())->addLayout(row);
}

} // namespace hipwise::ui
