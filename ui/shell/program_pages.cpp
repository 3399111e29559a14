#include "ui/shell/program_pages.h"

#include "app/advice.h"
#include "app/advice_card.h"
#include "app/program_history.h"
#include "app/program_outline.h"
#include "app/program_week.h"
#include "app/session_edit.h"
#include "program/program_build.h"
#include "program/program_phases.h"
#include "ui/program/history_page.h"
#include "ui/program/parts_page.h"
#include "ui/program/program_page.h"
#include "ui/program/session_edit_page.h"
#include "ui/shell/movement_pages.h"
#include "ui/widgets/words.h"

#include <utility>

namespace hipwise::ui {

using program::Program;
using std::chrono::days;

namespace {

constexpr int DaysPerWeek = 7;

} // namespace

ProgramPages::ProgramPages(const Services& services,
                           MovementPages& movements,
                           std::function<void(Page*)> shelve)
    : m_services(services)
    , m_movements(movements)
    , m_shelve(std::move(shelve))
    , m_desk(services.context)
{
}

void ProgramPages::forget()
{
    m_program = nullptr;
    m_history = nullptr;
    m_parts = nullptr;
    m_session = nullptr;
    endVisit();
}

void ProgramPages::endVisit()
{
    m_desk.close();
    m_change.clear();
    m_problem.clear();
    m_week = 0;
}

Page* ProgramPages::program()
{
    if (m_program == nullptr) {
        m_program = new ProgramPage(m_services.studio);
        m_shelve(m_program);
        connectProgram();
        connectChanges();
    }
    openDesk();
    fillProgram();
    return m_program;
}

Page* ProgramPages::history()
{
    if (m_history == nullptr) {
        m_history = new HistoryPage(m_services.look);
        m_shelve(m_history);
    }
    openDesk();
    if (!m_desk.isOpen()) {
        m_history->setProblem(tr("There is no program in use."));
        return m_history;
    }
    const auto entries = app::programHistory(m_services.context, m_desk.run().id);
    if (entries)
        m_history->setEntries(*entries, today());
    else
        m_history->setProblem(fromUtf8(toString(entries.error())));
    return m_history;
}

Page* ProgramPages::parts()
{
    openDesk();
    if (!m_desk.isOpen())
        return program();
    if (m_parts == nullptr) {
        m_parts = new PartsPage(m_services.look);
        m_shelve(m_parts);
        connectParts();
    }
    fillParts();
    return m_parts;
}

void ProgramPages::connectParts()
{
    connect(m_parts, &PartsPage::edited, this, &ProgramPages::change);
    connect(m_parts, &PartsPage::undoRequested, this, &ProgramPages::undo);
    connect(m_parts, &PartsPage::sessionOpened, this, &ProgramPages::sessionWanted);
    connect(m_parts, &PartsPage::sessionAdded, this, &ProgramPages::addSession);
    connect(m_parts, &PartsPage::partAdded, this, &ProgramPages::addPart);
    connect(m_parts, &PartsPage::beginRequested, this, &ProgramPages::beginPart);
}

void ProgramPages::fillParts()
{
    if (!m_desk.isOpen())
        return;
    m_parts->setState(app::programOutline(m_services.context, {m_desk.run(), m_desk.program()}));
    m_parts->tell(m_change, m_problem);
}

bool ProgramPages::hasSession(const QString& session)
{
    openDesk();
    return m_desk.isOpen()
        && program::findSession(m_desk.program(), session.toStdString()) != nullptr;
}

Page* ProgramPages::session(const QString& session)
{
    if (!hasSession(session))
        return program();
    if (m_session == nullptr) {
        m_session = new SessionEditPage(m_services.studio);
        m_shelve(m_session);
        connectSession();
    }
    m_edited = session;
    fillSession();
    return m_session;
}

void ProgramPages::connectSession()
{
    connect(m_session, &SessionEditPage::edited, this, &ProgramPages::change);
    connect(m_session, &SessionEditPage::undoRequested, this, &ProgramPages::undo);
    connect(m_session, &SessionEditPage::redoRequested, this, &ProgramPages::redo);
    connect(m_session, &SessionEditPage::doneRequested, this, &ProgramPages::sessionDone);
    connect(m_session, &SessionEditPage::movementOpened, this, &ProgramPages::movementWanted);
    connect(m_session, &SessionEditPage::searchAsked, this, &ProgramPages::findMovements);
    connect(m_session, &SessionEditPage::swapAsked, this, [this](const QString& movement) {
        m_session->setSwaps(movement,
                            app::swapViews(m_services.context,
                                           m_desk.program(),
                                           m_edited.toStdString(),
                                           movement.toStdString()));
    });
}

void ProgramPages::findMovements(const QString& text, bool suitsMe)
{
    app::LibraryQuery query;
    query.text = text.toStdString();
    query.suitsMe = suitsMe;
    query.showAnyway = !suitsMe;
    m_session->setAddable(m_movements.found(query));
}

void ProgramPages::fillSession()
{
    if (!m_desk.isOpen())
        return;
    const auto state = app::editState(m_services.context, m_desk.program(), m_edited.toStdString());
    if (!state)
        return;
    m_session->setToday(today());
    m_session->setState(*state);
    m_session->setUndo(m_desk.canUndo(), m_desk.canRedo());
    m_session->tell(m_change, m_problem);
}

/// The visit goes on when it has begun and nothing else was kept in between.
void ProgramPages::openDesk()
{
    if (m_desk.isCurrent())
        return;
    m_change.clear();
    if (const auto opened = m_desk.open(); !opened)
        m_problem = fromUtf8(toString(opened.error()));
}

void ProgramPages::connectProgram()
{
    connect(m_program, &ProgramPage::programsRequested, this, &ProgramPages::programsWanted);
    connect(m_program, &ProgramPage::historyRequested, this, &ProgramPages::historyWanted);
    connect(m_program, &ProgramPage::sessionOpened, this, &ProgramPages::sessionWanted);
    connect(m_program, &ProgramPage::helpRequested, this, &ProgramPages::helpWanted);
    connect(m_program, &ProgramPage::questionsRequested, this, &ProgramPages::questionsWanted);
    connect(m_program, &ProgramPage::announced, this, &ProgramPages::announced);
    connect(m_program, &ProgramPage::undoRequested, this, &ProgramPages::undo);
    connect(m_program, &ProgramPage::emptyRequested, this, &ProgramPages::ownProgramWanted);
    connect(m_program, &ProgramPage::partsRequested, this, &ProgramPages::partsWanted);
    connect(m_program, &ProgramPage::sessionAdded, this, [this] {
        const program::Phase* phase = program::phaseOn(m_desk.program(), today());
        if (phase != nullptr || !m_desk.program().phases.empty())
            addSession(fromUtf8((phase != nullptr ? *phase : m_desk.program().phases.front()).id));
    });
    connect(m_program, &ProgramPage::weekRequested, this, &ProgramPages::showWeek);
    connect(m_program,
            &ProgramPage::adviceAnswered,
            this,
            [this](const app::AdviceCard& advice, guidance::AdviceChoice choice) {
                const auto kept = app::answerAdvice(m_services.context, advice.decisions, choice);
                endVisit();
                openDesk();
                if (!kept)
                    m_problem = fromUtf8(toString(kept.error()));
                fill();
            });
}

void ProgramPages::connectChanges()
{
    connect(m_program,
            &ProgramPage::moveRequested,
            this,
            [this](const QString& session, CivilDate from, CivilDate to) {
                change(
                    [&](Program program) {
                        return withSessionMoved(
                            std::move(program), session.toStdString(), from, to);
                    },
                    tr("Moved to %1").arg(dayWords(to)));
                m_program->focusSession(session, to);
            });
    connect(m_program, &ProgramPage::phaseRequested, this, &ProgramPages::beginPart);
    connect(m_program, &ProgramPage::missedRuleChosen, this, [this](program::MissedRule rule) {
        change(
            [&](Program program) {
                program.missed = rule;
                return program;
            },
            rule == program::MissedRule::Leave
                ? tr("A session that was not done is left.")
                : tr("A session that was not done comes on the next free day."));
    });
    connect(m_program,
            &ProgramPage::pauseRequested,
            this,
            [this](program::PauseReason reason, std::optional<int> length) {
                program::Pause pause{today(), std::nullopt, reason};
                if (length)
                    pause.until = today() + days(*length - 1);
                change([&](Program program) { return withPause(std::move(program), pause); },
                       tr("Your program is paused."));
            });
    connect(m_program, &ProgramPage::pauseEnded, this, [this] {
        change([&](Program program) { return withPauseEnded(std::move(program), today()); },
               tr("Your program goes on."));
    });
}

CivilDate ProgramPages::weekStart() const
{
    const CivilDate day = today();
    return day - (std::chrono::weekday(day) - firstWeekday()) + days(m_week * DaysPerWeek);
}

void ProgramPages::showWeek(int step)
{
    m_week = step == 0 ? 0 : m_week + step;
    fillWeek();
}

void ProgramPages::fill()
{
    if (m_program != nullptr && m_program->isVisible())
        fillProgram();
    if (m_session != nullptr && m_session->isVisible())
        fillSession();
    if (m_parts != nullptr && m_parts->isVisible())
        fillParts();
}

void ProgramPages::fillProgram()
{
    fillWeek();
    std::optional<app::AdviceCard> advice;
    if (m_desk.isOpen()) {
        if (const auto said
            = app::adviceOn(m_services.context, m_services.settings.settings(), today()))
            advice = app::firstAdvice(m_services.context, *said);
    }
    m_program->setAdvice(advice);
}

void ProgramPages::fillWeek()
{
    std::optional<app::ProgramWeek> state;
    if (m_desk.isOpen()) {
        const CivilDate start = weekStart();
        const auto records = m_services.context.journal->sessions().between(
            start - days(DaysPerWeek), start + days(DaysPerWeek - 1));
        if (!records)
            m_problem = fromUtf8(toString(records.error()));
        state = app::programWeek(m_services.context,
                                 {m_desk.run(), m_desk.program()},
                                 records ? *records : std::vector<session::SessionRecord>(),
                                 start);
    }
    m_program->setState(state, today());
    m_program->setChange(m_change, m_problem);
}

void ProgramPages::addSession(const QString& phase)
{
    std::string id;
    change(
        [&](Program program) {
            return withSession(
                std::move(program), phase.toStdString(), tr("New session").toStdString(), id);
        },
        tr("A new session"));
    if (m_problem.isEmpty() && !id.empty())
        Q_EMIT sessionWanted(fromUtf8(id));
}

void ProgramPages::addPart()
{
    std::string id;
    change(
        [&](Program program) {
            return withPhase(std::move(program), tr("New part").toStdString(), id);
        },
        tr("A new part"));
}

void ProgramPages::beginPart(const QString& phase)
{
    change(
        [&](Program program) {
            program::beginPhase(program, phase.toStdString(), today());
            return program;
        },
        tr("The next part begins today."));
}

void ProgramPages::change(const ProgramEdit& edit, const QString& words)
{
    if (!m_desk.isOpen())
        return;
    tell(m_desk.change(edit), words, words);
}

void ProgramPages::tell(const Result<void>& kept, const QString& words, const QString& change)
{
    m_problem = kept ? QString() : saveProblem(kept.error());
    if (kept)
        m_change = change;
    Q_EMIT announced(kept ? words : m_problem);
    fill();
}

void ProgramPages::undo()
{
    if (!m_desk.isOpen() || !m_desk.canUndo())
        return;
    tell(m_desk.undo(), tr("Taken back"), {});
}

void ProgramPages::redo()
{
    if (m_desk.isOpen() && m_desk.canRedo())
        tell(m_desk.redo(), tr("Done again"), tr("Done again"));
}

} // namespace hipwise::ui
