#pragma once

#include "ui/style/look.h"

#include <QWidget>

#include <vector>

namespace hipwise::ui {

/// One bar for each movement of a session, filled by the share that is done.
class StepBars final : public QWidget {
    Q_OBJECT

public:
    explicit StepBars(const Look& look);

    void setParts(const std::vector<double>& parts);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    std::vector<double> m_parts;
};

/// Four bars of growing height: how hard a movement is, 1 to 5 shown as the word beside it says.
void drawLevelBars(QPainter& painter, const QRectF& box, int level, const Theme& theme);

} // namespace hipwise::ui
