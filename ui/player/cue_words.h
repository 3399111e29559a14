#pragma once

#include "app/session_view.h"
#include "session/cue.h"
#include "ui/platform/spoken_language.h"

#include <QString>

#include <vector>

namespace hipwise::ui {

/// What is said at cues. Movements are named in the language of the content, so everything else is
/// said in it as well, whatever the interface speaks.
class CueWords final {
public:
    void setLanguage(const QString& language) { m_spoken.set(language); }

    [[nodiscard]] const QString& language() const { return m_spoken.name(); }

    /// A sentence for cues that come together; empty when there is nothing to say. `counted`:
    /// repetitions are counted aloud, which is too much for a screen reader.
    [[nodiscard]] QString sentence(const std::vector<session::Cue>& cues,
                                   const app::SessionView& view,
                                   bool counted) const;

private:
    [[nodiscard]] QString words(const session::Cue& cue, const app::SessionView& view) const;
    [[nodiscard]] QString start(const app::SessionView& view) const;
    [[nodiscard]] QString named(const app::SessionView& view, std::optional<Side> side) const;
    [[nodiscard]] QString say(const char* text, int n = -1) const;

    SpokenLanguage m_spoken;
};

} // namespace hipwise::ui
