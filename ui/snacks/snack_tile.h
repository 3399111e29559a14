#pragma once

#include "app/snack_choice.h"
#include "ui/figure/figure_studio.h"

#include <QAbstractButton>

namespace hipwise::ui {

/// A movement that can be chosen for breaks: its picture, its name, how much of it, and a mark.
class SnackTile final : public QAbstractButton {
    Q_OBJECT

public:
    SnackTile(FigureStudio& studio, const app::SnackMovement& movement);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Boxes {
        QRect picture;
        QRect title;
        QRect text;
        QRect mark;
        int height = 0;
    };

    [[nodiscard]] Boxes boxesFor(int width) const;

    FigureStudio& m_studio;
    app::SnackMovement m_movement;
    QString m_text;
};

} // namespace hipwise::ui
