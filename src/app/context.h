#pragma once

#include "content/pack.h"
#include "content/suitability.h"
#include "store/journal.h"
#include "support/civil_time.h"
#include "support/clock.h"

#include <string>

namespace hipwise::app {

/// What the use cases work with. Everything is owned by the program and outlives them.
struct Context {
    const content::Pack& pack;
    store::Journal* journal; ///< null when it could not be opened: nothing is kept then
    const Clock& clock;
    const TimeZone& zone;
    std::string contentLocale; ///< language of the words of the pack
    content::Circumstances about = {}; ///< what the person has been told, as it is set now

    [[nodiscard]] content::Wording wording() const { return {pack, contentLocale}; }

    [[nodiscard]] ZonedInstant now() const { return zone.at(clock.now()); }
};

} // namespace hipwise::app
