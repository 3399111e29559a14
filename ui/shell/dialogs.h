#pragma once

class QString;
class QWidget;

namespace hipwise::ui {

class Look;

/// Something to read, over a window: the content scrolls, and the button that closes it always
/// shows.
void showReading(
    const Look& look, QWidget* parent, const QString& title, const QString& name, QWidget* content);

/// What Hipwise is, its version, and the licences of everything it uses.
void showAbout(const Look& look, QWidget* parent);

} // namespace hipwise::ui
