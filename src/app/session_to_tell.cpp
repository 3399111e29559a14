#include "app/session_to_tell.h"

#include <algorithm>

namespace hipwise::app {

using std::chrono::minutes;

namespace {

/// How far apart two times are; what has no time is the farthest.
minutes between(const std::optional<minutes>& one, minutes other)
{
    return one ? std::chrono::abs(*one - other) : minutes::max();
}

} // namespace

std::vector<OpenSession> openSessions(const std::vector<DaySession>& sessions)
{
    std::vector<OpenSession> open;
    for (const DaySession& session : sessions) {
        auto times = session.times;
        for (const minutes begun : session.begun) {
            const auto nearest
                = std::min_element(times.begin(), times.end(), [&](const auto& a, const auto& b) {
                      return between(a, begun) < between(b, begun);
                  });
            if (nearest != times.end())
                times.erase(nearest);
        }
        for (const auto& time : times)
            open.push_back({session.name, time});
    }
    return open;
}

std::optional<OpenSession> sessionToTell(const std::vector<OpenSession>& open,
                                         minutes now,
                                         const std::vector<minutes>& answered)
{
    std::optional<OpenSession> chosen;
    for (const OpenSession& session : open) {
        const bool isOver
            = !session.at || std::any_of(answered.begin(), answered.end(), [&](minutes at) {
                  return at >= *session.at;
              });
        if (isOver)
            continue;
        const bool isPast = *session.at <= now;
        const bool isBetter = !chosen
            || (isPast ? *session.at > *chosen->at || *chosen->at > now
                       : *chosen->at > *session.at);
        if (isBetter)
            chosen = session;
    }
    return chosen;
}

} // namespace hipwise::app
