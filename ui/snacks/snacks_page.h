#pragma once

#include "app/snack_reminder.h"
#include "person/snack_settings.h"
#include "ui/figure/figure_studio.h"
#include "ui/widgets/page.h"

#include <QTimer>

#include <functional>

class QGridLayout;
class QSlider;

namespace hipwise::ui {

class Button;
class Card;
class ChipChoices;
class ChoiceBox;
class HoursEditor;
class NextSnackCard;
class Notice;
class Segmented;
class SnackLogCard;
class SnackStrip;
class SwitchRow;
class TileLayout;

/// What the desktop can tell, for the notes of the page.
struct SnackSenses {
    bool idle = false; ///< whether somebody is there
    bool fullScreen = false;
    bool doNotDisturb = false;
    bool tray = false;

    bool operator==(const SnackSenses&) const = default;
};

/// Reminders: when they come, what they show, what happened today. Changes hold at once.
class SnacksPage final : public Page {
    Q_OBJECT

public:
    explicit SnacksPage(FigureStudio& studio);

    void setState(const app::SnackState& state);
    void setSettings(const person::SnackSettings& settings,
                     const std::optional<std::chrono::minutes>& sessionTime);
    void setSenses(const SnackSenses& senses);
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
    /// A minute has passed, or the page has come: say how things stand.
    void stateWanted();

private:
    void makeNotices();
    [[nodiscard]] Card* makeTimes();
    [[nodiscard]] Card* makeQuiet();
    [[nodiscard]] Card* makeSound();
    [[nodiscard]] Card* makeSession();
    [[nodiscard]] Card* makeMovements();
    [[nodiscard]] Card* makeHelp();
    void connectNext();
    void change(const std::function<void(person::SnackSettings&)>& edit);
    void showSettings();
    void showNotices();
    void showStrip();
    void showMovements();
    void pick(const app::SnackMovement& movement, bool on);

    FigureStudio& m_studio;
    app::SnackState m_state;
    person::SnackSettings m_settings;
    std::optional<std::chrono::minutes> m_sessionTime;
    SnackSenses m_senses;
    bool m_showsAll = false; ///< movements that are not chosen as well
    QTimer m_minute;
    QGridLayout* m_columns;
    QWidget* m_left;
    QWidget* m_right;
    SwitchRow* m_on;
    Notice* m_offNotice;
    Notice* m_plainNotice;
    Notice* m_longNotice;
    Notice* m_troubleNotice;
    NextSnackCard* m_next;
    SnackLogCard* m_log;
    Segmented* m_every;
    HoursEditor* m_hours;
    SnackStrip* m_strip;
    Segmented* m_mode;
    SwitchRow* m_fullScreen;
    SwitchRow* m_doNotDisturb;
    ChipChoices* m_afterSleep;
    SwitchRow* m_sound;
    QSlider* m_volume;
    Button* m_tryOut;
    SwitchRow* m_session;
    TextLabel* m_timeLabel;
    ChoiceBox* m_time;
    SwitchRow* m_autostart;
    SwitchRow* m_ownFirst;
    QWidget* m_tiles;
    TileLayout* m_grid;
    Button* m_others;
    std::vector<app::SnackMovement> m_shownMovements;
    bool m_shownAll = false;
};

} // namespace hipwise::ui
