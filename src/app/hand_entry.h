#pragma once

#include "app/context.h"
#include "session/record.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hipwise::app {

/// When something was done that is written down afterwards, by the clock on the wall then.
struct HandTime {
    CivilDate on{};
    std::chrono::minutes time{0}; ///< since local midnight

    bool operator==(const HandTime&) const = default;
};

/// Something that can be written down.
struct HandChoice {
    std::string id; ///< of a movement, or of a session of the program
    std::string name;

    bool operator==(const HandChoice&) const = default;
};

/// What can be written down for one day.
struct HandChoices {
    std::vector<HandChoice> activities; ///< walking, swimming, cycling: what is counted in minutes
    std::vector<HandChoice> sessions; ///< of the program on that day; may be empty

    bool operator==(const HandChoices&) const = default;
};

[[nodiscard]] HandChoices handChoices(const Context& context, CivilDate on);

/// Minutes of an activity that can be written down.
inline constexpr std::chrono::minutes ShortestActivity{1};
inline constexpr std::chrono::minutes LongestActivity{600};

struct ActivityEntry {
    HandTime when;
    std::string movement;
    std::chrono::minutes length{30};
    std::optional<session::PainAnswer> pain; ///< afterwards; empty when not said
    std::string note;
};

struct SessionEntry {
    HandTime when;
    std::string session; ///< of the program on that day
    std::optional<session::PainAnswer> pain; ///< afterwards
    std::string note;
};

/// These write one entry and give its id. Invalid: in the future, or nothing that can be written
/// down; NotFound without a journal; and as the journal fails.
[[nodiscard]] Result<std::int64_t> addActivity(const Context& context, const ActivityEntry& entry);
/// Everything that was planned counts as done; what was different can be put right afterwards.
[[nodiscard]] Result<std::int64_t> addSessionDone(const Context& context,
                                                  const SessionEntry& entry);
[[nodiscard]] Result<std::int64_t> addPainScore(const Context& context,
                                                const HandTime& when,
                                                const session::PainAnswer& answer);

/// Another time for an entry; in the future it is Invalid.
[[nodiscard]] Result<void> moveSession(const Context& context,
                                       std::int64_t session,
                                       const HandTime& when);

/// Another answer to the question before or after a session. One that was never asked is added.
/// Gives the id of the score.
[[nodiscard]] Result<std::int64_t> correctSessionPain(const Context& context,
                                                      std::int64_t session,
                                                      session::PainContext which,
                                                      const session::PainAnswer& answer);

} // namespace hipwise::app
