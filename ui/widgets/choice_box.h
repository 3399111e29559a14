#pragma once

#include "ui/style/look.h"

#include <QComboBox>

namespace hipwise::ui {

/// One choice of many, behind a box that opens. Each has a value that is not shown.
class ChoiceBox : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceBox(const Look& look);

    /// The first choice when there is none of that value.
    void setValue(const QString& value);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By the person, not by setValue.
    void chosen(const QString& value);

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    const Look& m_look;
};

} // namespace hipwise::ui
