#include "ui/program/schedule_editor.h"

#include "ui/program/schedule_ways.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/pick_chips.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/switch_row.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words.h"

#include <QLocale>
#include <QTimeEdit>

#include <algorithm>

namespace hipwise::ui {

using program::Schedule;

namespace {

std::chrono::minutes timeOf(const QTimeEdit& field)
{
    const QTime shown = field.time();
    return std::chrono::hours(shown.hour()) + std::chrono::minutes(shown.minute());
}

} // namespace

ScheduleEditor::ScheduleEditor(const Look& look)
    : m_look(look)
    , m_kind(new Segmented(
          look, tr("When"), {tr("Days of the week"), tr("Times a week"), tr("Every few days")}))
    , m_days(new PickChips(look, tr("Day"), PickChips::Pick::Several))
    , m_numbers(new QWidget)
    , m_perWeek(new Stepper(look, tr("Times a week")))
    , m_rest(new Stepper(look, tr("Free days between")))
    , m_every(new Stepper(look, tr("Days from one to the next")))
    , m_perDay(new Stepper(look, tr("Times a day")))
    , m_atSwitch(new SwitchRow(look, QStringLiteral("atSwitch"), tr("At a time of day")))
    , m_times(new QWidget)
{
    setObjectName(QStringLiteral("scheduleEditor"));
    box()->setSpacing(length::Gap + length::Gap / 2);
    box()->addWidget(new TextLabel(look, TextRole::CardTitle, tr("When")));
    box()->addWidget(m_kind);
    addDays();
    addTimes();
    connect(m_kind, &Segmented::chosen, this, &ScheduleEditor::switchKind);
}

QWidget* ScheduleEditor::addNumber(QLayout* flow, const QString& text, Stepper* stepper)
{
    auto* field = new QWidget;
    auto* column = makeColumn(length::Gap / 4);
    field->setLayout(column);
    column->addWidget(new TextLabel(m_look, TextRole::Secondary, text, Ink::Ink2));
    column->addWidget(stepper->joined(), 0, Qt::AlignLeft);
    flow->addWidget(field);
    return field;
}

void ScheduleEditor::addDays()
{
    box()->addWidget(m_days);
    auto* flow = new FlowLayout(length::CardGap, m_numbers);
    m_weekBox = addNumber(flow, tr("Times a week"), m_perWeek);
    m_restBox = addNumber(flow, tr("Free days between"), m_rest);
    m_everyBox = addNumber(flow, tr("Days from one to the next"), m_every);
    addNumber(flow, tr("Times a day"), m_perDay);
    m_perWeek->setObjectName(QStringLiteral("perWeek"));
    m_rest->setObjectName(QStringLiteral("restDays"));
    m_every->setObjectName(QStringLiteral("everyDays"));
    m_perDay->setObjectName(QStringLiteral("perDay"));
    m_perWeek->setRange(1, DaysPerWeek);
    m_every->setRange(1, MostEveryDays);
    m_perDay->setRange(1, MostTimesPerDay);
    box()->addWidget(m_numbers);
    connect(m_days, &PickChips::picked, this, &ScheduleEditor::pickDay);
    connect(m_perWeek, &Stepper::changed, this, [this](int times) {
        tell(withTimesPerWeek(m_schedule, times));
    });
    connect(m_rest, &Stepper::changed, this, [this](int days) {
        Schedule schedule = m_schedule;
        schedule.restDaysBetween = days;
        tell(schedule);
    });
    connect(m_every, &Stepper::changed, this, [this](int days) {
        Schedule schedule = m_schedule;
        schedule.everyDays = days;
        tell(schedule);
    });
    connect(m_perDay, &Stepper::changed, this, &ScheduleEditor::setTimesPerDay);
}

void ScheduleEditor::addTimes()
{
    box()->addWidget(m_atSwitch);
    new FlowLayout(length::Gap, m_times);
    box()->addWidget(m_times);
    connect(m_atSwitch, &SwitchRow::switched, this, &ScheduleEditor::switchTimes);
}

void ScheduleEditor::setSchedule(const Schedule& schedule)
{
    m_schedule = schedule;
    const ScheduleKind kind = kindOf(schedule);
    m_kind->setCurrent(static_cast<int>(kind));
    m_weekBox->setVisible(kind == ScheduleKind::TimesPerWeek);
    m_restBox->setVisible(kind == ScheduleKind::TimesPerWeek);
    m_everyBox->setVisible(kind == ScheduleKind::EveryDays);
    m_days->setVisible(kind == ScheduleKind::Weekdays);
    m_perWeek->setValue(std::max(1, schedule.timesPerWeek));
    m_rest->setRange(0, std::max(mostRestDays(schedule.timesPerWeek), schedule.restDaysBetween));
    m_rest->setValue(schedule.restDaysBetween);
    m_every->setRange(1, std::max(MostEveryDays, schedule.everyDays));
    m_every->setValue(std::max(1, schedule.everyDays));
    m_perDay->setRange(1, std::max(MostTimesPerDay, schedule.timesPerDay));
    m_perDay->setValue(schedule.timesPerDay);
    showDays();
    showTimes();
}

/// In the order of the desktop, with the names of the language.
void ScheduleEditor::showDays()
{
    const QLocale locale;
    QList<PickChip> chips;
    for (int i = 0; i < DaysPerWeek; ++i) {
        const int iso
            = (static_cast<int>(QLocale::system().firstDayOfWeek()) - 1 + i) % DaysPerWeek + 1;
        const std::chrono::weekday day(static_cast<unsigned>(iso));
        const bool on = std::find(m_schedule.weekdays.begin(), m_schedule.weekdays.end(), day)
            != m_schedule.weekdays.end();
        chips.append({QStringLiteral("day%1").arg(iso), locale.standaloneDayName(iso), on});
    }
    m_days->setChips(chips);
}

void ScheduleEditor::showTimes()
{
    m_atSwitch->setOn(!m_schedule.at.empty());
    m_times->setVisible(!m_schedule.at.empty());
    const auto count = static_cast<qsizetype>(m_schedule.at.size());
    while (m_fields.size() > count) {
        QTimeEdit* gone = m_fields.takeLast();
        m_times->layout()->removeWidget(gone);
        gone->hide();
        gone->deleteLater();
    }
    while (m_fields.size() < count) {
        auto* field = new QTimeEdit;
        field->setObjectName(QStringLiteral("time%1").arg(m_fields.size()));
        field->setButtonSymbols(QAbstractSpinBox::NoButtons);
        field->setAlignment(Qt::AlignCenter);
        connect(field, &QAbstractSpinBox::editingFinished, this, &ScheduleEditor::tellTimes);
        m_times->layout()->addWidget(field);
        m_fields.append(field);
    }
    for (qsizetype i = 0; i < count; ++i) {
        const QSignalBlocker quiet(m_fields[i]);
        m_fields[i]->setTime(toQTime(m_schedule.at[static_cast<std::size_t>(i)]));
        m_fields[i]->setAccessibleName(
            count == 1 ? tr("Time of day") : tr("Time of day, %1 of %2").arg(i + 1).arg(count));
    }
}

void ScheduleEditor::switchKind(int kind)
{
    tell(asKind(m_schedule, static_cast<ScheduleKind>(kind)));
}

void ScheduleEditor::pickDay(const QString& id, bool on)
{
    const std::chrono::weekday day(id.mid(static_cast<qsizetype>(qstrlen("day"))).toUInt());
    tell(withWeekday(m_schedule, day, on));
}

void ScheduleEditor::setTimesPerDay(int times)
{
    tell(withTimesPerDay(m_schedule, times));
}

void ScheduleEditor::switchTimes(bool on)
{
    Schedule schedule = m_schedule;
    schedule.at.clear();
    tell(on ? withTimesOfDay(schedule) : schedule);
}

void ScheduleEditor::tellTimes()
{
    Schedule schedule = m_schedule;
    schedule.at.clear();
    for (const QTimeEdit* field : std::as_const(m_fields))
        schedule.at.push_back(timeOf(*field));
    std::sort(schedule.at.begin(), schedule.at.end());
    tell(schedule);
}

/// Shows at once what became of it, also where nothing did: the last day cannot be taken away.
void ScheduleEditor::tell(const Schedule& schedule)
{
    const bool same = schedule == m_schedule;
    setSchedule(schedule);
    if (!same)
        Q_EMIT changed(schedule);
}

} // namespace hipwise::ui
