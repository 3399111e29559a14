#pragma once

#include "app/snack_reminder.h"
#include "person/snack_settings.h"
#include "ui/figure/figure_studio.h"
#include "ui/widgets/page.h"

#include <QTimer>

class QGridLayout;

namespace hipwise::ui {

class Card;
class MovementsCard;
class NextSnackCard;
class Notice;
class SessionReminderCard;
class SnackLogCard;
class SwitchRow;
class TimesCard;
class WaysCard;

/// Reminders: when they come, what they show, what happened today. Changes hold at once.
class SnacksPage final : public Page {
    Q_OBJECT

public:
    explicit SnacksPage(FigureStudio& studio);

    void setState(const app::SnackState& state);
    void setSettings(const person::SnackSettings& settings,
                     const std::optional<std::chrono::minutes>& sessionTime);
    /// Whether the desktop can tell that somebody is there.
    void setKnowsPresence(bool knows);
    void setAutostart(bool on);
    void setRoom(Room room) override;
    void enter() override;

Q_SIGNALS:
    void settingsChanged(const hipwise::person::SnackSettings& settings);
    void sessionTimeChanged(std::chrono::minutes sinceMidnight);
    void autostartWanted(bool on);
    void nowRequested();
    void laterRequested(std::chrono::minutes time);
    void callRequested(std::chrono::minutes time);
    void pauseRequested(std::chrono::minutes time);
    void tomorrowRequested();
    void resumeRequested();
    void ignoreDoNotDisturbRequested();
    void soundRequested();
    void programWanted();
    /// A minute has passed, or the page has come: say how things stand.
    void stateWanted();

private:
    void makeNotices();
    [[nodiscard]] Card* makeHelp();
    void connectCards();
    void switchOn(bool on);
    void change(const person::SnackSettings& settings);
    void showSettings();
    void showNotices();

    app::SnackState m_state;
    person::SnackSettings m_settings;
    bool m_knowsPresence = false;
    QTimer m_minute;
    QGridLayout* m_columns;
    QWidget* m_left;
    QWidget* m_right;
    SwitchRow* m_on;
    Notice* m_offNotice = nullptr;
    Notice* m_plainNotice = nullptr;
    Notice* m_longNotice = nullptr;
    Notice* m_troubleNotice = nullptr;
    NextSnackCard* m_next;
    SnackLogCard* m_log;
    TimesCard* m_times;
    MovementsCard* m_movements;
    WaysCard* m_ways;
    SessionReminderCard* m_session;
};

} // namespace hipwise::ui
