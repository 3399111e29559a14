#include "session/done_sessions.h"

namespace hipwise::session {

bool somethingDone(const SessionRecord& record)
{
    return countSets(record).done > 0;
}

bool isDoneIn(const SessionRecord& record, std::int64_t run)
{
    return record.programRun == run && record.status != SessionStatus::Running
        && somethingDone(record);
}

std::vector<program::DoneSession> doneSessions(const std::vector<SessionRecord>& records,
                                               std::int64_t run)
{
    std::vector<program::DoneSession> done;
    for (const SessionRecord& record : records) {
        if (isDoneIn(record, run))
            done.push_back({record.programSession, record.startedAt.date()});
    }
    return done;
}

} // namespace hipwise::session
