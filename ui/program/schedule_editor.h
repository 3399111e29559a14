#pragma once

#include "program/program.h"
#include "ui/widgets/card.h"

#include <QList>

class QTimeEdit;

namespace hipwise::ui {

class PickChips;
class Segmented;
class Stepper;
class SwitchRow;

/// When a session is done: on which days, how often a day, and at what times.
class ScheduleEditor final : public Card {
    Q_OBJECT

public:
    explicit ScheduleEditor(const Look& look);

    void setSchedule(const program::Schedule& schedule);

Q_SIGNALS:
    /// By the person, not by setSchedule; one that a program can have.
    void changed(const hipwise::program::Schedule& schedule);

private:
    QWidget* addNumber(QLayout* flow, const QString& text, Stepper* stepper);
    void addDays();
    void addTimes();
    void switchKind(int kind);
    void pickDay(const QString& id, bool on);
    void setTimesPerDay(int times);
    void switchTimes(bool on);
    void tellTimes();
    void showDays();
    void showTimes();
    void tell(const program::Schedule& schedule);

    const Look& m_look;
    program::Schedule m_schedule;
    Segmented* m_kind;
    PickChips* m_days;
    QWidget* m_numbers;
    QWidget* m_weekBox = nullptr;
    QWidget* m_restBox = nullptr;
    QWidget* m_everyBox = nullptr;
    Stepper* m_perWeek;
    Stepper* m_rest;
    Stepper* m_every;
    Stepper* m_perDay;
    SwitchRow* m_atSwitch;
    QWidget* m_times;
    QList<QTimeEdit*> m_fields;
};

} // namespace hipwise::ui
