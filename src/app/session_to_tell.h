#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace hipwise::app {

/// A session as the plan of a day asks for it: once, or at several times. Times are since midnight.
struct DaySession {
    std::string name;
    /// One for each time that it is to be done; empty where nobody has said when.
    std::vector<std::optional<std::chrono::minutes>> times;
    std::vector<std::chrono::minutes> begun; ///< when it was begun today, and at least partly done
};

/// One time of a session that was not done yet.
struct OpenSession {
    std::string name;
    std::optional<std::chrono::minutes> at;

    bool operator==(const OpenSession&) const = default;
};

/// What is still to do, in the order of the plan. One that was done is that of the nearest time.
[[nodiscard]] std::vector<OpenSession> openSessions(const std::vector<DaySession>& sessions);

/// Which one is to be told of now or next: the latest whose time has come, else the first still to
/// come. One is not told of when somebody has heard of it since its time, or has begun a session:
/// the times of `answered`. Empty when there is none.
[[nodiscard]] std::optional<OpenSession> sessionToTell(
    const std::vector<OpenSession>& open,
    std::chrono::minutes now,
    const std::vector<std::chrono::minutes>& answered);

} // namespace hipwise::app
