#pragma once

#include "app/program_choice.h"
#include "ui/figure/figure_studio.h"

#include <QAbstractButton>

namespace hipwise::ui {

/// A program to choose among others: a picture, and beside it what it is called, who often uses it
/// and how long it takes. Its accessible name says all of it.
class ProgramTile final : public QAbstractButton {
    Q_OBJECT

public:
    ProgramTile(FigureStudio& studio, const app::ProgramCard& card);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Boxes {
        QRect picture;
        QRect mark;
        QRect title;
        QRect audience;
        QRect time;
        QRect note;
        int height = 0;
    };

    [[nodiscard]] Boxes boxesFor(int width) const;
    void paintPicture(QPainter& painter, const QRect& box);
    void paintMark(QPainter& painter, const QRect& box);

    FigureStudio& m_studio;
    app::ProgramCard m_card;
    QString m_audience;
    QString m_time;
    QString m_note;
};

} // namespace hipwise::ui
