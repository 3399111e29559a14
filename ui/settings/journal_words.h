#pragma once

#include "app/journal_keeper.h"

#include <QString>

namespace hipwise::ui {

/// A trouble with the journal in a sentence, and what still works.
struct TroubleWords {
    QString title;
    QString text;
};

/// Of a state with a trouble.
[[nodiscard]] TroubleWords troubleWords(const app::DataState& state);

/// "Sunday 22 November, 18:04".
[[nodiscard]] QString copyTime(const store::JournalCopy& copy);

/// The newest copy that can be brought back; null when there is none.
[[nodiscard]] const store::JournalCopy* newestReadable(const app::DataState& state);

} // namespace hipwise::ui
