#pragma once

class QWidget;

namespace hipwise::ui {

class Look;

/// Where keys mean something of their own.
enum class KeyPlace {
    Everywhere,
    PainScale,
    Library,
    Movement,
    FigureAlone,
    Program,
    Session,
    Test
};

/// All keys; those of the place where the person is come first.
void showKeys(const Look& look, QWidget* parent, KeyPlace here);

} // namespace hipwise::ui
