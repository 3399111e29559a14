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

/// Asks in a dialog of the house.
[[nodiscard]] Ask askInDialog(const Look& look);

} // namespace hipwise::ui
