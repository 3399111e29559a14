#pragma once

#include "app/context.h"
#include "person/settings.h"
#include "report/diary.h"

namespace hipwise::app {

/// What a diary says about the person, over the usual settings.
[[nodiscard]] person::Settings settingsOf(const report::Diary& diary);

/// Writes a diary into an empty journal, as if it had been lived with the program: its sessions and
/// scores, its program with every change, and the answers to what was offered on each day. The
/// amounts that were planned first are those that the program began with; other amounts later are
/// changes that the person made. Phases begin by the calendar unless the diary begins them.
/// Movements that the program does not have join its first session. NotFound for movements,
/// programs and zones that are not there; Invalid for a journal that is not empty, and for an
/// answer to something that was not offered.
[[nodiscard]] Result<void> importDiary(const report::Diary& diary,
                                       const content::Pack& pack,
                                       store::Journal& journal,
                                       const std::string& locale);

} // namespace hipwise::app
