#include "ui/shell/today_pages.h"

#include "app/advice.h"
#include "app/journal_view.h"
#include "app/program_choice.h"
#include "ui/shell/snack_keeper.h"
#include "ui/today/today_page.h"
#include "ui/widgets/words.h"

#include <algorithm>
#include <array>

namespace hipwise::ui {

TodayPages::TodayPages(const Services& services,
                       std::function<bool()> mayExercise,
                       std::function<void(Page*)> shelve)
    : m_services(services)
    , m_mayExercise(std::move(mayExercise))
    , m_shelve(std::move(shelve))
    , m_warning(services.warningTitle, services.warningText)
{
    m_dayTimer.setSingleShot(true);
    m_dayTimer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_dayTimer, &QTimer::timeout, this, &TodayPages::changed);
    connect(&m_services.snacks, &SnackKeeper::changed, this, [this] {
        if (m_page != nullptr)
            m_page->setSnacks(m_services.snacks.state());
    });
}

TodayPage& TodayPages::page()
{
    if (m_page != nullptr)
        return *m_page;
    m_page = new TodayPage(m_services.studio);
    m_shelve(m_page);
    warn(m_warning.first, m_warning.second);
    connectPlaces();
    connectProgram();
    connectAnswers();
    return *m_page;
}

void TodayPages::connectPlaces()
{
    connect(m_page, &TodayPage::dataRequested, this, &TodayPages::dataWanted);
    connect(m_page, &TodayPage::movementOpened, this, &TodayPages::movementWanted);
    connect(m_page, &TodayPage::sessionOpened, this, &TodayPages::sessionWanted);
    connect(m_page, &TodayPage::libraryRequested, this, &TodayPages::libraryWanted);
    connect(m_page, &TodayPage::helpRequested, this, &TodayPages::helpWanted);
    connect(m_page, &TodayPage::questionsRequested, this, &TodayPages::questionsWanted);
    connect(m_page, &TodayPage::programsRequested, this, &TodayPages::programsWanted);
    connect(m_page, &TodayPage::snacksOpened, this, &TodayPages::snacksWanted);
    connect(m_page, &TodayPage::snackRequested, &m_services.snacks, &SnackKeeper::showNow);
    connect(m_page, &TodayPage::snackStateWanted, &m_services.snacks, &SnackKeeper::look);
}

void TodayPages::connectProgram()
{
    const auto reportProgram = [this](const Result<void>& kept) {
        report(kept, tr("Your program could not be changed"));
    };
    connect(m_page, &TodayPage::startRequested, this, &TodayPages::startSession);
    connect(m_page, &TodayPage::gentleRequested, this, &TodayPages::startGentle);
    connect(m_page, &TodayPage::programChosen, this, &TodayPages::beginProgram);
    connect(m_page,
            &TodayPage::adviceAnswered,
            this,
            [this, reportProgram](const app::AdviceCard& advice, guidance::AdviceChoice choice) {
                reportProgram(app::answerAdvice(m_services.context, advice.decisions, choice));
            });
    connect(m_page,
            &TodayPage::missedWanted,
            this,
            [this, reportProgram](const app::MissedSession& missed, bool today) {
                reportProgram(today ? app::doMissedToday(m_services.context, missed)
                                    : app::leaveMissed(m_services.context, missed));
            });
    connect(m_page, &TodayPage::pauseEnded, this, [this, reportProgram] {
        reportProgram(app::endPause(m_services.context));
    });
}

void TodayPages::connectAnswers()
{
    connect(m_page, &TodayPage::painGiven, this, &TodayPages::keepPain);
    connect(
        m_page, &TodayPage::morningGiven, this, [this](qint64 id, const session::Morning& morning) {
            report(app::keepMorning(m_services.context, id, morning),
                   tr("Your answer could not be saved"));
        });
    connect(m_page, &TodayPage::finishRequested, this, [this](qint64 id) {
        report(app::finishBroken(m_services.context, id), tr("The session could not be closed"));
        m_page->focusStart();
    });
    connect(m_page, &TodayPage::continueRequested, this, [this](qint64 id) {
        const auto record = app::sessionOf(m_services.context, id);
        if (record && m_mayExercise())
            Q_EMIT continueRequested(*record);
    });
}

void TodayPages::beginProgram(const QString& program)
{
    if (!m_mayExercise())
        return;
    report(asVoid(app::beginProgram(
               m_services.context, m_services.settings.settings(), program.toStdString())),
           tr("The program could not be kept"));
    m_page->focusStart();
}

void TodayPages::keepPain(const session::PainAnswer& answer)
{
    const auto kept = app::keepPainCheck(m_services.context, answer);
    if (answer.side) {
        auto changed = m_services.settings.settings();
        changed.hip = answer.side;
        m_services.settings.change(changed);
    }
    report(kept, tr("Your score could not be saved"));
}

void TodayPages::report(const Result<void>& kept, const QString& title)
{
    if (!kept)
        warn(title, fromUtf8(toString(kept.error())));
    Q_EMIT changed();
}

void TodayPages::warn(const QString& title, const QString& text)
{
    m_warning = {title, text};
    page().setWarning(title, text, m_services.keeper.trouble().has_value());
}

/// A session that was under way on an earlier day is closed, and told of once.
void TodayPages::closeForgotten()
{
    const auto closed = app::closeForgotten(m_services.context);
    if (!closed || !*closed)
        return;
    const CivilDate today = m_services.context.now().date();
    warn(tr("Your session of %1, %2 was interrupted")
             .arg(shortDayWords((*closed)->startedAt.date(), today),
                  timeWords((*closed)->startedAt)),
         tr("Everything you did before is kept."));
}

app::TodayState TodayPages::state() const
{
    return app::todayState(m_services.context, m_services.settings.settings(), firstWeekday());
}

Page* TodayPages::today()
{
    closeForgotten();
    const app::TodayState now = state();
    const person::Settings& settings = m_services.settings.settings();
    page().setState(now, settings.hip, fromUtf8(settings.name));
    m_page->setSnacks(m_services.snacks.state());
    if (now.journalError)
        warn(tr("Your journal cannot be read just now"), fromUtf8(toString(*now.journalError)));
    waitForNextPartOfDay();
    return m_page;
}

/// The page changes by itself at midnight and when the greeting does; one timer, no polling.
void TodayPages::waitForNextPartOfDay()
{
    constexpr std::array Parts{std::chrono::hours(5),
                               std::chrono::hours(12),
                               std::chrono::hours(18),
                               std::chrono::hours(24)};
    const auto time = m_services.context.now().timeOfDay();
    const auto next = std::find_if(
        Parts.begin(), Parts.end(), [&](std::chrono::hours part) { return part > time; });
    if (next != Parts.end())
        m_dayTimer.start(*next - time + std::chrono::seconds(1));
}

bool TodayPages::startToday()
{
    const app::TodayState now = state();
    const auto open
        = std::find_if(now.sessions.begin(), now.sessions.end(), [](const app::SessionCard& card) {
              return card.timesDone < card.timesPerDay;
          });
    if (open == now.sessions.end() || !m_mayExercise())
        return false;
    request(now, *open, false);
    return true;
}

void TodayPages::startGentle()
{
    if (!m_mayExercise())
        return;
    const app::TodayState now = state();
    if (now.gentle)
        request(now, *now.gentle, false);
}

void TodayPages::startSession(const QString& id, bool shortVersion)
{
    if (!m_mayExercise())
        return;
    const app::TodayState now = state();
    for (const app::SessionCard& card : now.sessions) {
        if (fromUtf8(card.id) == id)
            request(now, card, shortVersion);
    }
}

void TodayPages::request(const app::TodayState& state,
                         const app::SessionCard& card,
                         bool shortVersion)
{
    app::SessionRequest request = app::requestFor(state, card, shortVersion);
    request.firstSide = app::weakSide(m_services.settings.settings().hip);
    Q_EMIT sessionRequested(request);
}

} // namespace hipwise::ui
