#pragma once

#include "content/load/problem.h"
#include "content/pack.h"
#include "support/error.h"

#include <filesystem>
#include <optional>

namespace hipwise::content {

/// What a pack gave: everything in it that can be used, and everything that is wrong with it.
struct LoadedPack {
    std::optional<Pack> pack; ///< empty when nothing of it can be used
    Problems problems;
};

/// Reads and checks a whole pack, a folder or the single-file form. One bad entry never hides the
/// rest: it is left out and named. Never throws and never fails otherwise; a path without a pack is
/// a problem like any other.
[[nodiscard]] LoadedPack loadPack(const std::filesystem::path& path);

/// A single program file in the pack's format, checked against a pack. Invalid with all its
/// problems in the message.
[[nodiscard]] Result<ProgramTemplate> loadProgramFile(const std::filesystem::path& path,
                                                      const Pack& pack);

} // namespace hipwise::content
