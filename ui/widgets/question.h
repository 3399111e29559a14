#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace hipwise::ui {

class Look;

/// A question with two answers. `yes` is the answer that does something, `no` leaves everything as
/// it is and is the default.
struct Question {
    QString title;
    QString text;
    QString yes;
    QString no;
};

/// Asks, and says whether the answer was yes. Tests put their own answer in its place.
using Ask = std::function<bool(QWidget* parent, const Question& question)>;

/// Lets the person pick a file, or a folder; empty when they did not. Tests put their own in its
/// place.
using PickPath = std::function<QString(QWidget* parent, bool folder)>;

/// Picks in the dialog of the desktop.
[[nodiscard]] PickPath pickPathInDialog();

/// Asks in a dialog of the house.
[[nodiscard]] Ask askInDialog(const Look& look);

} // namespace hipwise::ui
