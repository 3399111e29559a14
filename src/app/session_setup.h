#pragma once

#include "app/context.h"
#include "content/suitability.h"
#include "program/day_plan.h"
#include "session/plan.h"
#include "session/record.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hipwise::app {

/// A session that somebody wants to do.
struct SessionRequest {
    std::string title;
    std::vector<program::PlannedItem> items;
    std::optional<std::int64_t> programRun;
    int programDay = 0;
    std::string programSession;
    Side firstSide = Side::Right;
};

/// The side that begins: the one that hurts is the weak one, and comes while there is strength.
[[nodiscard]] Side weakSide(std::optional<HipSide> hurts);

/// The movements as the pack has them. Those it does not have are left out.
[[nodiscard]] std::vector<session::Work> worksOf(const content::Pack& pack,
                                                 const std::vector<program::PlannedItem>& items);

/// The record of a session that is about to begin, with the words that are shown. Movements the
/// pack does not have are left out.
[[nodiscard]] session::SessionRecord plannedRecord(const Context& context,
                                                   const SessionRequest& request);

/// The plan of a session that was recorded.
[[nodiscard]] session::Plan planOf(const session::SessionRecord& record);

/// The sets of it that are not open any more.
[[nodiscard]] std::vector<session::SetKey> finishedSets(const session::SessionRecord& record);

/// An easier movement in place of another.
struct EasierOffer {
    std::string name; ///< of the movement; of this one for a variant of it
    std::string variant; ///< id; empty for another movement
    std::string words; ///< of a variant: how it is easier, for either side
    session::Work work; ///< with the dose to begin with

    bool operator==(const EasierOffer&) const = default;
};

/// The first easier step of the ladder that suits the person; empty when there is none. Of a
/// movement that is done in an easier way already: the first one after that `variant`.
[[nodiscard]] std::optional<EasierOffer> easierThan(const Context& context,
                                                    const content::Circumstances& about,
                                                    const std::string& movement,
                                                    const std::string& variant = {});

/// What is kept of a movement: its words, for the side that begins, and the way in which it is
/// done.
[[nodiscard]] session::ItemRecord itemOf(const Context& context,
                                         const session::Plan& plan,
                                         std::size_t item,
                                         const std::string& variant = {});

} // namespace hipwise::app
