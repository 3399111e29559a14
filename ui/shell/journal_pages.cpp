#include "ui/shell/journal_pages.h"

#include "app/journal_view.h"
#include "ui/progress/hand_page.h"
#include "ui/progress/progress_page.h"
#include "ui/progress/session_page.h"
#include "ui/widgets/words.h"

#include <utility>

namespace hipwise::ui {

JournalPages::JournalPages(const Services& services, std::function<void(Page*)> shelve)
    : m_services(services)
    , m_shelve(std::move(shelve))
{
}

void JournalPages::forget()
{
    m_progress = nullptr;
    m_session = nullptr;
    m_hand = nullptr;
}

Page* JournalPages::progress()
{
    constexpr int MoreSessions = 100;
    if (m_progress == nullptr) {
        m_progress = new ProgressPage(m_services.look);
        m_shelve(m_progress);
        connect(m_progress, &ProgressPage::sessionOpened, this, &JournalPages::sessionWanted);
        connect(m_progress, &ProgressPage::writeRequested, this, &JournalPages::handWanted);
        connect(m_progress, &ProgressPage::painRemoved, this, &JournalPages::removePain);
        connect(m_progress, &ProgressPage::undoRequested, this, &JournalPages::undo);
        connect(m_progress, &ProgressPage::measureOpened, this, &JournalPages::measureWanted);
        connect(m_progress, &ProgressPage::olderRequested, this, [this] {
            m_listed += MoreSessions;
            fillProgress();
        });
    }
    m_problem.clear();
    fillProgress();
    return m_progress;
}

void JournalPages::setMeasures(const app::MeasuresState& state)
{
    if (m_progress != nullptr)
        m_progress->setMeasures(state);
}

void JournalPages::fillProgress()
{
    if (m_progress == nullptr)
        return;
    m_progress->setState(app::journalState(m_services.context, m_listed),
                         m_services.context.now().date());
    m_progress->setChange(m_undoWords, m_problem);
}

Page* JournalPages::session(qint64 id)
{
    if (m_session == nullptr) {
        m_session = new SessionPage(m_services.look);
        m_shelve(m_session);
        connectSession();
    }
    m_shown = id;
    m_problem.clear();
    fillSession();
    return m_session;
}

void JournalPages::connectSession()
{
    connect(m_session, &SessionPage::corrected, this, &JournalPages::correct);
    connect(m_session, &SessionPage::removeRequested, this, &JournalPages::removeSession);
    connect(m_session, &SessionPage::undoRequested, this, &JournalPages::undo);
    connect(m_session, &SessionPage::noteChanged, this, &JournalPages::keepNote);
    connect(m_session, &SessionPage::painCorrected, this, &JournalPages::correctPain);
    connect(m_session, &SessionPage::moved, this, &JournalPages::move);
}

void JournalPages::keepNote(qint64 session, const QString& note)
{
    if (m_services.context.journal == nullptr)
        return;
    const auto put = [this, session](const std::string& text) {
        return m_services.context.journal->sessions().setNote(session, text);
    };
    const auto record = app::sessionOf(m_services.context, session);
    if (record && succeeded(put(note.toStdString())))
        keepUndo(tr("The note is kept."), [put, before = record->note] { return put(before); });
    if (session == m_shown)
        fillSession();
}

void JournalPages::correctPain(session::PainContext which, const session::PainAnswer& answer)
{
    const qint64 session = m_shown;
    const auto record = app::sessionOf(m_services.context, session);
    if (!record)
        return;
    const auto before
        = which == session::PainContext::Before ? record->painBefore : record->painAfter;
    const auto score = app::correctSessionPain(m_services.context, session, which, answer);
    if (succeeded(asVoid(score)))
        keepUndo(tr("The score is put right."), [this, session, which, before, id = *score] {
            return before
                ? asVoid(app::correctSessionPain(m_services.context, session, which, *before))
                : m_services.context.journal->corrections().removePain(
                    id, m_services.context.clock.now());
        });
    fillSession();
}

void JournalPages::move(const app::HandTime& when)
{
    const qint64 session = m_shown;
    const auto record = app::sessionOf(m_services.context, session);
    if (!record)
        return;
    const auto moved = app::moveSession(m_services.context, session, when);
    if (!moved && moved.error().code == ErrorCode::Invalid) {
        m_problem = tr("That time has not come yet");
        Q_EMIT announced(m_problem);
    } else if (succeeded(moved)) {
        keepUndo(tr("The time is put right."),
                 [this, session, start = record->startedAt, end = record->endedAt] {
                     return m_services.context.journal->corrections().moveSession(
                         session, start, end, m_services.context.now());
                 });
    }
    fillSession();
}

void JournalPages::fillSession()
{
    if (m_session == nullptr || m_shown == 0)
        return;
    const auto record = app::sessionOf(m_services.context, m_shown);
    if (record)
        m_session->setSession(*record);
    else
        m_session->setError(record.error());
    m_session->setChange(m_undoWords, m_problem);
}

bool JournalPages::succeeded(const Result<void>& result)
{
    m_problem = result ? QString() : saveProblem(result.error());
    if (!result)
        Q_EMIT announced(m_problem);
    return result.has_value();
}

void JournalPages::keepUndo(const QString& words, Change undo)
{
    m_undoWords = words;
    m_undo = std::move(undo);
    Q_EMIT announced(words);
}

void JournalPages::undo()
{
    if (!m_undo)
        return;
    if (succeeded(m_undo())) {
        m_undo = {};
        m_undoWords.clear();
        Q_EMIT announced(tr("Taken back"));
    }
    fillProgress();
    fillSession();
}

void JournalPages::correct(const session::SetResult& result)
{
    const auto record = app::sessionOf(m_services.context, m_shown);
    if (!record || result.key.item >= record->items.size())
        return;
    const auto* set = session::findSet(record->items[result.key.item], result.key);
    const session::SetResult before = set == nullptr ? session::SetResult() : set->result;
    const qint64 id = m_shown;
    const auto put = [this, id](const session::SetResult& value) {
        return m_services.context.journal->corrections().correctSet(
            id, value, m_services.context.now());
    };
    if (succeeded(put(result)))
        keepUndo(tr("The set is put right."), [put, before] { return put(before); });
    fillSession();
}

void JournalPages::removeSession()
{
    store::Journal* journal = m_services.context.journal;
    const qint64 id = m_shown;
    if (journal == nullptr)
        return;
    if (!succeeded(journal->corrections().removeSession(id, m_services.context.clock.now()))) {
        fillSession();
        return;
    }
    keepUndo(tr("The session is deleted."),
             [this, id] { return m_services.context.journal->corrections().bringBackSession(id); });
    m_shown = 0;
    Q_EMIT progressWanted();
}

void JournalPages::removePain(qint64 id)
{
    store::Journal* journal = m_services.context.journal;
    if (journal != nullptr
        && succeeded(journal->corrections().removePain(id, m_services.context.clock.now())))
        keepUndo(tr("The score is deleted."), [this, id] {
            return m_services.context.journal->corrections().bringBackPain(id);
        });
    fillProgress();
}

Page* JournalPages::hand()
{
    if (m_hand == nullptr) {
        m_hand = new HandPage(m_services.look);
        m_shelve(m_hand);
        connect(m_hand, &HandPage::saveRequested, this, &JournalPages::save);
        connect(m_hand, &HandPage::dayChanged, this, [this](const app::HandTime& when) {
            m_hand->setChoices(app::handChoices(m_services.context, when.on));
        });
        beginHand();
    }
    return m_hand;
}

void JournalPages::beginHand()
{
    if (m_hand == nullptr)
        return;
    const ZonedInstant now = m_services.context.now();
    const app::HandTime when{now.date(), now.minuteOfDay()};
    m_hand->begin(when, m_services.settings.settings().hip);
    m_hand->setChoices(app::handChoices(m_services.context, when.on));
}

void JournalPages::save()
{
    const bool pain = m_hand->kind() == HandPage::Kind::Pain;
    if (pain && !m_hand->pain().score) {
        m_hand->setProblem(tr("Which number?"), tr("Choose a number from 0 to 10 first."));
        return;
    }
    Result<std::int64_t> id = 0;
    switch (m_hand->kind()) {
    case HandPage::Kind::Activity:
        id = app::addActivity(m_services.context, m_hand->activity());
        break;
    case HandPage::Kind::Session:
        id = app::addSessionDone(m_services.context, m_hand->session());
        break;
    case HandPage::Kind::Pain:
        id = app::addPainScore(m_services.context, m_hand->when(), m_hand->pain());
        break;
    }
    if (!id) {
        const bool future = id.error().code == ErrorCode::Invalid;
        m_hand->setProblem(future ? tr("That time has not come yet") : saveProblem(id.error()),
                           future ? tr("Choose a day and a time that are over.") : QString());
        return;
    }
    const std::int64_t written = *id;
    keepUndo(tr("Written down."), [this, written, pain] {
        auto& corrections = m_services.context.journal->corrections();
        const Instant now = m_services.context.clock.now();
        return pain ? corrections.removePain(written, now)
                    : corrections.removeSession(written, now);
    });
    Q_EMIT progressWanted();
}

} // namespace hipwise::ui
