#pragma once

#include "content/suitability.h"
#include "figure/body/person_look.h"
#include "person/hip_spot.h"
#include "person/snack_settings.h"
#include "person/stored_settings.h"
#include "person/typical_range.h"
#include "support/pain_score.h"
#include "support/side.h"

#include <chrono>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace hipwise::person {

/// Colours of the program. System follows the desktop.
enum class ThemeChoice { System, Light, Dark, ContrastDark, ContrastLight };

/// How old somebody is, as far as it matters.
enum class AgeGroup { Unknown, Under18, Adult, Older };

/// Parts of the first start, in their order.
enum class FirstStep { Welcome, Safety, Hip, Home, Program };

/// What a person has set. Defaults are what a fresh start has.
struct Settings {
    ThemeChoice theme = ThemeChoice::System;
    int textPercent = 100; ///< 100 to 200
    figure::PersonLook figure; ///< how the person looks that shows the movements
    bool calm = false; ///< figures step from position to position instead of moving
    bool sound = true; ///< cues of a session
    int volume = 60; ///< of the cues, 0 to 100
    bool paceSounds = true; ///< a tone for every lift and lower
    bool countSounds = true; ///< tones for half-way and the last seconds
    bool voice = false; ///< cues are spoken
    bool waits = false; ///< a session waits for a key before each set
    bool asksAfterMovement = true; ///< how the hip was, in the rest after each movement
    bool largeSession = false; ///< larger words in a session, instead of the figure
    PainBands painBands; ///< within their bounds
    bool copiesByItself = true; ///< a copy of the journal every week
    std::string copiesFolder; ///< where they go; empty for the usual place
    std::string language; ///< of the interface, like "es"; empty follows the desktop
    std::string contentLanguage; ///< of the pack's words; empty follows the interface
    std::string pack; ///< id of the added pack that is used; empty for the built-in one
    content::Circumstances about; ///< what a clinician has told
    std::string name; ///< to be greeted by; may be empty
    int birthYear = 0; ///< 0 is not known
    AgeGroup ageGroup = AgeGroup::Unknown; ///< for whom gives no year
    std::string region; ///< of the emergency number, like "GB"; empty for none
    std::set<HipSpot> spots; ///< where it hurts
    bool causeUnsure = false; ///< asked what a clinician has named, said "not sure"
    std::string injuredOn; ///< ISO date of a fresh strain; empty for none
    std::string limitsUntil; ///< ISO date, the last day of the surgeon's limits; empty: no end
    std::set<std::string> atHand; ///< equipment; empty: not asked, everything counts as there
    bool floor = true; ///< getting down to the floor or a bed is possible
    std::vector<std::chrono::weekday> sessionDays; ///< from Monday on; empty: it varies
    std::optional<std::chrono::minutes> sessionTime; ///< since midnight; empty: it varies
    SnackSettings snacks;
    bool suggestions = true; ///< changes of the dose are offered
    bool ageRanges = false; ///< typical values of healthy people are shown beside one's own
    std::optional<RangeGroup> rangeFor; ///< whose typical values; asked only where they are shown
    std::set<std::string> favourites; ///< ids of movements
    bool libraryAsList = false; ///< rows instead of cards
    std::string startedOn; ///< ISO date on which the first page was read; empty before
    FirstStep firstStep = FirstStep::Welcome; ///< where the first start was left
    std::optional<HipSide> hip; ///< the hip asked about last
    std::string page = "today"; ///< where the program was left
    std::string window; ///< size and place of the window, opaque

    bool operator==(const Settings&) const = default;
};

inline constexpr int SmallestTextPercent = 100;
inline constexpr int LargestTextPercent = 200;

/// Unknown and impossible values become the default, numbers outside their bounds the nearest
/// bound.
[[nodiscard]] Settings parseSettings(const StoredSettings& stored);
[[nodiscard]] StoredSettings toStored(const Settings& settings);

} // namespace hipwise::person
