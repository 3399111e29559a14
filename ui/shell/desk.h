#pragma once

#include "app/session_setup.h"
#include "person/measures.h"
#include "ui/shell/nav_bar.h"
#include "ui/shell/services.h"
#include "ui/widgets/page.h"

#include <QStackedWidget>

#include <memory>
#include <optional>
#include <vector>

namespace hipwise::ui {

struct DemonstrationState;
class DataPages;
class JournalPages;
class LearnPages;
class MeasurePages;
class MovementPages;
class PackPages;
class ProgramPages;
class SettingsPage;
class SnackPages;
class StepPages;
class TodayPages;

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
    void openArticle(const QString& article);
    void openSession(qint64 session);
    void openData();
    void openMeasure(person::MeasureKind kind);
    /// A session of the program, to change it.
    void openProgramSession(const QString& session);
    /// The questions before somebody starts, again.
    void openScreening();
    /// One step of the first start by itself.
    void openStep(person::FirstStep step);
    /// One place back; false at the first one.
    bool goBack();
    /// Lets go of every page and of the way back: Today, as on the first day.
    void startOver();
    /// Takes help off the way back, when it was only looked at over something else.
    void forgetHelp();
    /// Reads everything again and shows it.
    void refresh();
    void setRoom(Room room);
    [[nodiscard]] Page* currentPage() const;
    /// The window is about to close.
    void leave();
    [[nodiscard]] Destination destination() const;
    /// Starts the first session of today that is still to do; false when there is none.
    bool startToday();
    /// Takes back the last change to the journal or the program.
    void undo();
    /// Makes a change to the program again that was taken back.
    void redo();
    /// A sentence above everything else on Today.
    void warn(const QString& title, const QString& text);
    /// What a movement's demonstration shows, for the side that was chosen last; empty for one that
    /// is not drawn.
    [[nodiscard]] std::optional<DemonstrationState> demonstration(const QString& movement);
    /// The movement whose page is shown; empty elsewhere.
    [[nodiscard]] QString movement() const;
    /// Whether the page of a test under way is shown.
    [[nodiscard]] bool isTesting() const;
    void setSide(Side side);
    /// Lets go of every page, before the language or the pack is another.
    void forgetPages();
    /// Makes the page that was shown anew, or the nearest one on the way back that still is.
    void showAgain();

Q_SIGNALS:
    void backRequested();
    void placeChanged();
    void sessionRequested(const hipwise::app::SessionRequest& request);
    void continueRequested(const hipwise::session::SessionRecord& record);
    void settingsChanged(const hipwise::person::Settings& settings);
    void aboutRequested();
    void keysRequested();
    void packChanged();
    void journalChanged();
    void everythingDeleted();
    /// For a screen reader.
    void announced(const QString& words);

private:
    /// Where somebody is, or was.
    struct Place {
        enum class Kind {
            Destination,
            Movement,
            Article,
            Session,
            Hand,
            Content,
            Data,
            Measure,
            MeasureRun,
            History,
            Parts,
            SessionEdit,
            Step,
            CheckFirst
        };
        Kind kind = Kind::Destination;
        Destination destination = Destination::Today;
        QString id; ///< of the movement, article or program session; name of the measure
        qint64 session = 0; ///< or the number of a step
        int scroll = 0;

        bool operator==(const Place&) const = default;
    };

    void readAbout();
    void goTo(const Place& place);
    void show(const Place& place);
    void addPage(Page* page);
    void tryMovement(const QString& movement);
    void connectSteps();
    void connectProgram();
    void beginOwnProgram();
    void stepDone(person::FirstStep step);
    /// Whether sessions may begin; shows what has to be checked first where they may not.
    [[nodiscard]] bool mayExercise();
    SettingsPage* settings();
    void connectToday();
    void connectMeasures();
    [[nodiscard]] bool exists(const Place& place) const;
    [[nodiscard]] Page* pageAt(const Place& place);
    [[nodiscard]] Page* pageOf(Destination destination);

    Services m_services;
    Room m_room = Room::Wide;
    std::vector<Place> m_places; ///< the last one is shown
    QString m_focused; ///< what had the keyboard when the pages were let go of
    std::unique_ptr<TodayPages> m_today;
    std::unique_ptr<MovementPages> m_movements;
    std::unique_ptr<LearnPages> m_learn;
    std::unique_ptr<PackPages> m_packs;
    std::unique_ptr<JournalPages> m_journal;
    std::unique_ptr<DataPages> m_data;
    std::unique_ptr<MeasurePages> m_measures;
    std::unique_ptr<StepPages> m_steps;
    std::unique_ptr<ProgramPages> m_program;
    std::unique_ptr<SnackPages> m_snacks;
    SettingsPage* m_settings = nullptr;
};

} // namespace hipwise::ui
