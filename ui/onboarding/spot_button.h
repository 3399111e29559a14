#pragma once

#include "person/hip_spot.h"
#include "ui/style/look.h"

#include <QAbstractButton>

namespace hipwise::ui {

/// A place on the hip map that hurts or not: a dashed ring, filled and with a mark when chosen.
class SpotButton final : public QAbstractButton {
    Q_OBJECT

public:
    SpotButton(const Look& look, const person::HipSpot& spot);

    [[nodiscard]] const person::HipSpot& spot() const { return m_spot; }

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& at) const override;

private:
    const Look& m_look;
    person::HipSpot m_spot;
};

} // namespace hipwise::ui
