#pragma once

#include "ui/style/look.h"

#include <QCheckBox>

namespace hipwise::ui {

/// A check box that looks like a switch. The text beside it is its accessible name.
class SwitchButton final : public QCheckBox {
    Q_OBJECT

public:
    SwitchButton(const Look& look, const QString& name);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& position) const override;

private:
    const Look& m_look;
};

} // namespace hipwise::ui
