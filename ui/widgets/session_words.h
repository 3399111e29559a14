#pragma once

#include "content/movement.h"
#include "program/dose.h"
#include "session/record.h"

#include <QString>

#include <cstddef>

/// What is asked of a person and what was done, in words of the interface language.
namespace hipwise::ui {

/// "2 × 10 each side", "right: 2 × 8, left: 1 × 8", "5 min", "8 × (run 1 min, walk 2 min)".
[[nodiscard]] QString doseWords(const program::Dose& dose, content::Sides sides);

/// "Set 1, left hip".
[[nodiscard]] QString setName(const session::SetKey& set);
/// "Set 1, left hip: 6 of 8".
[[nodiscard]] QString setWords(const session::ItemRecord& item, const session::SetRecord& set);
/// What was done of a movement: "all done", "1 of 2 sets", for each side where they differ.
[[nodiscard]] QString doneWords(const session::ItemRecord& item);
/// How the hip was in a movement: "at its worst 4", "left out: pain 6, right hip"; empty when
/// nothing was said.
[[nodiscard]] QString itemPainWords(const session::SessionRecord& record, std::size_t item);

} // namespace hipwise::ui
