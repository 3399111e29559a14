#include "session/done_sessions.h"

namespace hipwise::session {

bool somethingDone(const SessionRecord& record)
{
    return countSets(record).done > 0;
}

std::vector<program::DoneSession> doneSessions(const std::vector<SessionRecord>& records,
                                               std::int64_t run)
{
    std::vector<program::DoneSession> done;
    for (const SessionRecord& record : records) {
        if (record.programRun == run && record.status != SessionStatus::Running
            && somethingDone(record))
            done.push_back({record.programSession, record.startedAt.date()});
    }
    return done;
}

} // namespace hipwise::session
