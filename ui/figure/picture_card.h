#pragma once

#include "ui/figure/figure_studio.h"

#include <QAbstractButton>

#include <string>

namespace hipwise::ui {

/// A card to press: the picture of a movement with words below it. Its accessible name says all of
/// the words.
class PictureCard final : public QAbstractButton {
    Q_OBJECT

public:
    /// `animation` must outlive it; without one there are only the words.
    PictureCard(FigureStudio& studio,
                const std::string& movement,
                const figure::Animation* animation);

    /// `text` and `note` may be empty.
    void setWords(const QString& title, const QString& text, const QString& note);

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
        QRect note;
        int height = 0;
    };

    [[nodiscard]] Boxes boxesFor(int width) const;
    void paintPicture(QPainter& painter, const QRect& box);

    FigureStudio& m_studio;
    std::string m_movement;
    const figure::Animation* m_animation;
    QString m_text;
    QString m_note;
};

} // namespace hipwise::ui
