#pragma once

#include <QColor>
#include <QString>

#include <optional>

namespace hipwise::ui {

enum class ThemeId { Light, Dark, ContrastDark, ContrastLight };

/// The colours of the program by role. Every text role reaches 4.5:1 on the surfaces it is used on
/// (7:1 in the high-contrast themes), outlines and focus 3:1; a test measures it.
struct Theme {
    ThemeId id = ThemeId::Light;
    bool dark = false;
    bool contrast = false; ///< strong outlines, underlined quiet buttons

    QColor bg; ///< window
    QColor side; ///< side bar
    QColor surface; ///< cards, fields
    QColor sunken; ///< wells
    QColor raised; ///< pop-overs, chosen segment
    QColor stageTop;
    QColor stageBottom; ///< gradient behind figure and large words
    QColor line; ///< hairlines, decoration only
    QColor track; ///< rest of a ring or bar
    QColor edge; ///< outline of controls
    QColor ink;
    QColor ink2;
    QColor ink3;
    QColor primary; ///< filled button, ring, selection
    QColor primaryHover;
    QColor primaryPressed;
    QColor onPrimary;
    QColor soft; ///< selection, kind message
    QColor softInk;
    QColor accent; ///< "strength" tag
    QColor accentSoft;
    QColor accentInk;
    QColor good; ///< pain 0-2, done
    QColor goodFill;
    QColor goodSoft;
    QColor caution; ///< pain 3-5, ask first
    QColor cautionFill;
    QColor cautionSoft;
    QColor stop; ///< pain 6-10, help
    QColor stopFill;
    QColor stopSoft;
    QColor info; ///< rest ring, breathing
    QColor infoSoft;
    QColor onSelected; ///< on a filled good, caution or stop
    QColor focus; ///< focus ring only
};

[[nodiscard]] const Theme& themeOf(ThemeId id);

/// "light", "dark", "contrast-dark", "contrast-light": as on the command line and in the settings.
[[nodiscard]] QString toString(ThemeId id);
[[nodiscard]] std::optional<ThemeId> parseTheme(const QString& name);

/// The theme that suits the desktop's own colours.
[[nodiscard]] ThemeId systemTheme();

} // namespace hipwise::ui
