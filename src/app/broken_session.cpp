#include "app/broken_session.h"

#include <algorithm>

namespace hipwise::app {

using session::SessionRecord;
using session::SessionStatus;

namespace {

BrokenSession viewOf(const SessionRecord& record)
{
    BrokenSession broken{record.id, record.title, record.startedAt, {}, 1, 1};
    for (const session::ItemRecord& item : record.items) {
        for (const session::SetRecord& set : item.sets) {
            if (set.result.status != session::SetStatus::Planned)
                continue;
            broken.movement = item.name;
            broken.set = set.result.key.set;
            broken.sets = item.work.dose.amountOf(set.result.key.side).sets;
            return broken;
        }
    }
    return broken;
}

/// When something was done last.
ZonedInstant lastSeen(const SessionRecord& record)
{
    ZonedInstant last = record.startedAt;
    for (const session::ItemRecord& item : record.items) {
        for (const session::SetRecord& set : item.sets) {
            if (set.finishedAt && set.finishedAt->at > last.at)
                last = *set.finishedAt;
        }
    }
    return last;
}

} // namespace

Result<std::optional<BrokenSession>> brokenToday(const Context& context)
{
    if (context.journal == nullptr)
        return std::nullopt;
    const CivilDate today = context.now().date();
    const auto running = context.journal->sessions().running();
    if (!running)
        return tl::unexpected(running.error());
    if (*running && (*running)->startedAt.date() >= today)
        return viewOf(**running);
    const auto left = context.journal->sessions().interrupted(today);
    if (!left)
        return tl::unexpected(left.error());
    return *left ? std::optional(viewOf(**left)) : std::nullopt;
}

Result<void> finishBroken(const Context& context, std::int64_t session)
{
    if (context.journal == nullptr)
        return failure(ErrorCode::NotFound, "expected an open journal");
    const auto record = context.journal->sessions().load(session);
    if (!record)
        return tl::unexpected(record.error());
    return context.journal->sessions().end(session, SessionStatus::Stopped, lastSeen(*record));
}

Result<std::optional<BrokenSession>> closeForgotten(const Context& context)
{
    std::optional<BrokenSession> closed;
    if (context.journal == nullptr)
        return closed;
    store::SessionRepository& sessions = context.journal->sessions();
    const CivilDate today = context.now().date();
    const auto forgotten = sessions.runningBefore(today);
    if (!forgotten)
        return tl::unexpected(forgotten.error());
    for (const SessionRecord& record : *forgotten) {
        if (const auto ended
            = sessions.end(record.id, SessionStatus::Interrupted, lastSeen(record));
            !ended)
            return tl::unexpected(ended.error());
        if (!closed)
            closed = viewOf(record);
    }
    return closed;
}

} // namespace hipwise::app
