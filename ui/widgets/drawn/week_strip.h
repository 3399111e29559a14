#pragma once

#include "app/today.h"
#include "ui/style/look.h"

#include <QWidget>

namespace hipwise::ui {

/// The seven days of a week with a mark each. The marks differ by shape; the accessible description
/// says them in words.
class WeekStrip final : public QWidget {
    Q_OBJECT

public:
    explicit WeekStrip(const Look& look);

    void setWeek(const std::array<app::WeekDay, 7>& week);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRectF cell(int day) const;
    void drawMark(QPainter& painter, const QRectF& box, const app::WeekDay& day) const;
    [[nodiscard]] QString inWords(const app::WeekDay& day) const;

    const Look& m_look;
    std::array<app::WeekDay, 7> m_week{};
};

} // namespace hipwise::ui
