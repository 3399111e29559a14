#include "app/journal_view.h"

namespace hipwise::app {

namespace {

void fillChecks(const Context& context, JournalState& state)
{
    constexpr CivilDate Ever{std::chrono::local_days(std::chrono::year(1900) / 1 / 1)};
    const CivilDate first = state.more ? state.sessions.back().startedAt.date() : Ever;
    const auto checks = context.journal->pain().checksBetween(first, context.now().date());
    if (!checks) {
        state.journalError = checks.error();
        return;
    }
    for (const session::PainRecord& check : *checks) {
        if (check.answer.score)
            state.checks.push_back({check.id, check.askedAt, check.answer});
    }
}

} // namespace

JournalState journalState(const Context& context, int count)
{
    JournalState state;
    if (context.journal == nullptr)
        return state;
    // One more than asked for shows whether there are more; those that have not ended stand between
    // them.
    for (int asked = count + 1;; asked *= 2) {
        const auto records = context.journal->sessions().newest(asked);
        if (!records) {
            state.journalError = records.error();
            return state;
        }
        std::vector<SessionLine> ended;
        for (const session::SessionRecord& record : *records) {
            if (record.status != session::SessionStatus::Running)
                ended.push_back(lineOf(record));
        }
        state.more = static_cast<int>(ended.size()) > count;
        const bool all = static_cast<int>(records->size()) < asked;
        if (!state.more && !all)
            continue;
        if (state.more)
            ended.resize(static_cast<std::size_t>(count));
        state.sessions = std::move(ended);
        fillChecks(context, state);
        return state;
    }
}

Result<session::SessionRecord> sessionOf(const Context& context, std::int64_t id)
{
    if (context.journal == nullptr)
        return failure(ErrorCode::NotFound, "expected an open journal");
    return context.journal->sessions().load(id);
}

} // namespace hipwise::app
