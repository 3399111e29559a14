#pragma once

#include "ui/style/look.h"

#include <QWidget>

class QSpinBox;

namespace hipwise::ui {

class Button;

/// A number between two large buttons. It can be typed as well.
class Stepper final : public QWidget {
    Q_OBJECT

public:
    /// `name` says what is counted, for assistive technology.
    Stepper(const Look& look, const QString& name);

    /// All in one small frame, where several stand beside each other.
    Stepper* joined();

    void setRange(int lowest, int highest, int step = 1);
    void setSuffix(const QString& suffix);
    void setValue(int value);
    [[nodiscard]] int value() const;

Q_SIGNALS:
    /// By the person, not by setValue.
    void changed(int value);

private:
    void refresh();

    QSpinBox* m_number;
    Button* m_less;
    Button* m_more;
};

} // namespace hipwise::ui
