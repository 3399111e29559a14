#pragma once

#include "app/session_runner.h"
#include "ui/shell/nav_bar.h"
#include "ui/shell/services.h"
#include "ui/widgets/page.h"

#include <QHash>
#include <QStackedWidget>
#include <QTimer>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace hipwise::app {
class Library;
} // namespace hipwise::app

namespace hipwise::ui {

class ExercisePage;
struct DemonstrationState;
class HelpPage;
class LibraryPage;
class ProgressPage;
class SessionPage;
class SettingsPage;
class TodayPage;

/// The pages one can go to, made when they are first needed, and the way back. Renders what the use
/// cases say and turns what a page asks for into their commands.
class Desk final : public QStackedWidget {
    Q_OBJECT

public:
    explicit Desk(const Services& services);
    ~Desk() override;
    Desk(const Desk&) = delete;
    Desk(Desk&&) = delete;
    Desk& operator=(const Desk&) = delete;
    Desk& operator=(Desk&&) = delete;

    void go(Destination destination);
    void openMovement(const QString& movement);
    void openSession(qint64 session);
    /// One place back; false at the first one.
    bool goBack();
    /// Takes help off the way back, when it was only looked at over something else.
    void forgetHelp();
    /// Reads everything again and shows it.
    void refresh();
    void setRoom(Room room);
    [[nodiscard]] Page* currentPage() const;
    [[nodiscard]] Destination destination() const;
    /// Starts the first session of today that is still to do; false when there is none.
    bool startToday();
    /// A sentence above everything else on Today.
    void warn(const QString& title, const QString& text);
    /// What a movement's demonstration shows, for the side that was chosen last; empty for one that
    /// is not drawn.
    [[nodiscard]] std::optional<DemonstrationState> demonstration(const QString& movement);
    /// The movement whose page is shown; empty elsewhere.
    [[nodiscard]] QString movement() const;
    void setSide(Side side);
    /// Makes every page anew, in the language of the interface.
    void languageChanged();

Q_SIGNALS:
    void backRequested();
    void placeChanged();
    void sessionRequested(const hipwise::app::SessionRequest& request);
    void continueRequested(const hipwise::session::SessionRecord& record);
    void settingsChanged(const hipwise::person::Settings& settings);
    void aboutRequested();
    void keysRequested();

private:
    /// Where somebody is, or was.
    struct Place {
        enum class Kind { Destination, Movement, Session };
        Kind kind = Kind::Destination;
        Destination destination = Destination::Today;
        QString movement;
        qint64 session = 0;
        int scroll = 0;

        bool operator==(const Place&) const = default;
    };

    void goTo(const Place& place);
    void show(const Place& place);
    void addPage(Page* page);
    void fillToday();
    void fillProgress();
    void fillExercise(const QString& movement, Side side);
    void fillHelp();
    void startSession(const QString& id);
    void tryMovement(const QString& movement);
    void waitForNextPartOfDay();
    TodayPage* today();
    LibraryPage* library();
    ExercisePage* exercise();
    ProgressPage* progress();
    SessionPage* session();
    SettingsPage* settings();
    HelpPage* help();

    Services m_services;
    std::pair<QString, QString>
        m_warning; ///< title and sentence above Today; empty when all is well
    Room m_room = Room::Wide;
    std::vector<Place> m_places; ///< the last one is shown
    std::unique_ptr<app::Library> m_library;
    QTimer m_dayTimer; ///< for the next midnight, noon or evening, whichever comes first
    int m_listed = 50; ///< sessions shown under Progress
    Side m_side = Side::Right;
    TodayPage* m_today = nullptr;
    LibraryPage* m_libraryPage = nullptr;
    ExercisePage* m_exercise = nullptr;
    ProgressPage* m_progress = nullptr;
    SessionPage* m_session = nullptr;
    SettingsPage* m_settings = nullptr;
    HelpPage* m_help = nullptr;
};

} // namespace hipwise::ui
