#pragma once

#include "app/pack_shelf.h"

#include <QString>
#include <QStringList>

namespace hipwise::ui {

/// "83 movements, 10 programs, 11 articles. English, español."
[[nodiscard]] QString packContents(const app::PackCard& pack);

/// Each problem of a pack as one sentence: at most so many, and how many there are besides.
[[nodiscard]] QStringList problemLines(const content::Problems& problems, int atMost);

/// What is different in a new version, in plain words: at most so many lines a kind of entry.
[[nodiscard]] QStringList changeLines(const std::vector<content::EntryChange>& changes);

} // namespace hipwise::ui
