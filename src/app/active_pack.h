#pragma once

#include "content/load/problem.h"
#include "content/pack.h"
#include "support/error.h"

#include <filesystem>

namespace hipwise::app {

enum class PackCondition {
    Good,
    SomeLeftOut, ///< usable, but something in it is not
    LastGood, ///< the pack asked for cannot be used; this is how it was when it last could
    BuiltIn ///< the pack asked for cannot be used; this is the one that comes with the program
};

struct ActivePack {
    content::Pack pack;
    PackCondition condition = PackCondition::Good;
    content::Problems problems; ///< of the pack that was asked for
};

struct PackPlaces {
    std::filesystem::path wanted; ///< folder or file; empty for the built-in pack
    std::filesystem::path builtIn; ///< empty when there is none
    std::filesystem::path cache; ///< folder for compiled packs; may be missing or not writable
};

/// The pack to work with. A pack that has not changed since it was last found good is taken from
/// the cache, without being parsed or checked. An error means that there is no usable pack at all.
[[nodiscard]] Result<ActivePack> activatePack(const PackPlaces& places);

} // namespace hipwise::app
