#pragma once

#include "content/pack.h"

#include <optional>
#include <string>
#include <string_view>

namespace hipwise::content {

/// The compiled form of a checked pack, so that a start neither parses nor checks what has not
/// changed. `signature` names the state of the files it was made from (packSignature).
[[nodiscard]] std::string encodePack(const Pack& pack, std::string_view signature);

/// The pack, when the bytes are whole, were written by this version of the program and carry this
/// signature.
[[nodiscard]] std::optional<Pack> decodePack(const std::string& bytes, std::string_view signature);

/// The same for whatever signature it was written with: the last good form of a pack that no longer
/// loads.
[[nodiscard]] std::optional<Pack> decodePack(const std::string& bytes);

} // namespace hipwise::content
