#pragma once

#include "ui/figure/figure_studio.h"

#include <QWidget>

namespace hipwise::ui {

/// A small picture of a movement, beside its name. Says nothing itself.
class FigureStill final : public QWidget {
    Q_OBJECT

public:
    /// `animation` must outlive it; null shows an empty stage. `ems`: how large it is.
    FigureStill(FigureStudio& studio,
                const std::string& movement,
                const figure::Animation* animation,
                QSizeF ems = {5.6, 3.7});

    /// Another movement in the same place.
    void setMovement(const std::string& movement, const figure::Animation* animation);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    FigureStudio& m_studio;
    std::string m_movement;
    const figure::Animation* m_animation;
    QSizeF m_ems;
};

} // namespace hipwise::ui
