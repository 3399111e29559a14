#pragma once

#include "app/hand_entry.h"

#include <QString>

class QDateEdit;
class QTimeEdit;

namespace hipwise::ui {

/// Fields for a day and a time that are over, to be typed or chosen with the arrow keys.
[[nodiscard]] QDateEdit* makeDateField(const QString& objectName);
[[nodiscard]] QTimeEdit* makeTimeField(const QString& objectName);

/// Puts a day and a time into them.
void setWhen(const app::HandTime& when, QDateEdit& date, QTimeEdit& time);
[[nodiscard]] app::HandTime whenOf(const QDateEdit& date, const QTimeEdit& time);

} // namespace hipwise::ui
