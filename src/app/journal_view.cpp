#include "app/journal_view.h"

namespace hipwise::app {

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
