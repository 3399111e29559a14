#pragma once

#include "content/dose.h"
#include "figure/motion/timeline.h"
#include "session/player.h"
#include "session/record.h"
#include "support/error.h"
#include "support/pain_score.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace hipwise::figure {
struct Animation;
} // namespace hipwise::figure

namespace hipwise::app {

/// What comes after the step that is playing.
struct NextUp {
    std::string id; ///< of the movement
    std::string movement; ///< name
    std::optional<Side> side;
    std::string start; ///< how to begin, in large words
    bool sameMovement = false;
    const figure::Animation* figure = nullptr; ///< of the pack; null where there is none

    bool operator==(const NextUp&) const = default;
};

/// A movement that is over, with the score that was given for it.
struct RatedMovement {
    std::size_t item = 0;
    std::string name;
    std::optional<PainScore> score; ///< empty until it is answered
    session::Effort effort;

    bool operator==(const RatedMovement&) const = default;
};

/// The set that ended last, as long as it can be put right in passing.
struct LastSet {
    session::SetKey key;
    int reps = 0;
    int planned = 0; ///< repetitions

    bool operator==(const LastSet&) const = default;
};

/// What can be done when it hurts. A rest and stopping are always there.
struct HurtOptions {
    std::string movement; ///< name of the one it is about
    std::optional<std::string> easier; ///< name of an easier one, or how this one is easier
    bool fewer = false;
    bool skip = false; ///< false for a movement that is over

    bool operator==(const HurtOptions&) const = default;
};

/// A session as its screen shows it.
struct SessionView {
    session::PlayerState player;
    std::string title;
    std::string movement; ///< id
    std::string name; ///< of the movement
    std::string startWords; ///< start position in a sentence, set for the side
    std::string phaseWords; ///< what to do now, in large words; empty while running or walking
    std::string breathWords; ///< may be empty
    content::DoseType doseType = content::DoseType::Repetitions;
    int reps = 0; ///< of a set, or rounds; 0 for holds and minutes
    int item = 0; ///< from 1, in the order of playing
    int items = 0;
    int set = 0; ///< from 1
    int sets = 0; ///< of this side
    bool canSwapSides = false;
    const figure::Animation* figure = nullptr; ///< of the pack; null where there is none
    figure::Moment moment; ///< what the figure shows now
    figure::Tempo tempo;
    std::vector<double> parts; ///< share done of each movement, 0 to 1
    std::optional<NextUp> next; ///< empty before the end
    std::optional<RatedMovement> toRate; ///< only in the rest after it
    std::optional<LastSet> lastSet; ///< only in the rest after it, and where it is counted
    std::optional<std::chrono::milliseconds> slept; ///< the computer did, and the session waits
    std::chrono::milliseconds resting{0}; ///< how long it has been paused or waiting
    int unsavedSets = 0; ///< results that could not be written yet
    std::optional<Error> saveError; ///< why

    bool operator==(const SessionView&) const = default;
};

} // namespace hipwise::app
