#pragma once

class QWidget;

namespace hipwise::ui {

class Look;

/// What Hipwise is, its version, and the licences of everything it uses.
void showAbout(const Look& look, QWidget* parent);

/// The keys of every page.
void showKeys(const Look& look, QWidget* parent);

} // namespace hipwise::ui
