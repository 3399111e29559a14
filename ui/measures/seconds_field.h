#pragma once

#include "ui/style/look.h"

#include <QWidget>

class QSpinBox;

namespace hipwise::ui {

class Button;

/// A time in tenths of a second between two large buttons. It can be typed as well.
class SecondsField final : public QWidget {
    Q_OBJECT

public:
    /// `name` says what was timed.
    SecondsField(const Look& look, const QString& name, int mostTenths);

    void setTenths(int tenths);
    [[nodiscard]] int tenths() const;

private:
    void refresh();

    QSpinBox* m_number;
    Button* m_less;
    Button* m_more;
};

} // namespace hipwise::ui
