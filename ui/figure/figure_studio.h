#pragma once

#include "figure/body/person_look.h"
#include "figure/draw/film.h"
#include "figure/motion/animation.h"
#include "support/clock.h"
#include "ui/style/figure_palette.h"
#include "ui/style/look.h"

#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QTimer>

#include <array>
#include <memory>
#include <string>
#include <vector>

namespace hipwise::ui {

/// A small picture of a movement.
struct StillWish {
    std::string movement; ///< names it
    const figure::Animation* animation = nullptr;
    QSize size; ///< in logical pixels
    double ratio = 1.0; ///< pixels of the screen for one of those
    bool mirrored = false;
};

/// The person that all figures show, with their colours, and small pictures of movements that are
/// drawn once. Shared by everything that shows a figure; owned by the program.
class FigureStudio final : public QObject {
    Q_OBJECT

public:
    FigureStudio(const Look& look, const Clock& clock, QObject* parent = nullptr);
    ~FigureStudio() override;
    FigureStudio(const FigureStudio&) = delete;
    FigureStudio(FigureStudio&&) = delete;
    FigureStudio& operator=(const FigureStudio&) = delete;
    FigureStudio& operator=(FigureStudio&&) = delete;

    /// `calm`: figures step from position to position instead of moving.
    void set(const figure::PersonLook& person, bool calm);

    [[nodiscard]] const figure::PersonLook& person() const { return m_person; }

    [[nodiscard]] bool isCalm() const { return m_calm; }

    [[nodiscard]] const Look& look() const { return m_look; }

    [[nodiscard]] const Clock& clock() const { return m_clock; }

    /// Made when it is first needed.
    [[nodiscard]] const figure::Body& body(figure::Footwear footwear);

    [[nodiscard]] const FigurePalette& palette() const { return m_palette; }

    /// The movement where it shows best, from where it is seen best. Empty until it is drawn, which
    /// happens as soon as nothing else is to do; then stillsReady().
    [[nodiscard]] QPixmap still(const StillWish& wish);

    /// Lets go of every picture: their movements are gone.
    void forgetStills();

    /// Whether pictures wait to be drawn.
    [[nodiscard]] bool isDrawing() const { return !m_wishes.empty(); }

Q_SIGNALS:
    /// Bodies that were given out are gone; ask again.
    void bodyChanged();
    /// The person, the colours or the way of moving.
    void changed();
    void stillsReady();

private:
    void refresh();
    void drawNext();
    [[nodiscard]] QPixmap draw(const StillWish& wish);

    const Look& m_look;
    const Clock& m_clock;
    figure::PersonLook m_person;
    bool m_calm = false;
    FigurePalette m_palette;
    std::array<std::unique_ptr<figure::Body>, 3> m_bodies; ///< by footwear
    QCache<QString, QPixmap> m_stills;
    std::vector<StillWish> m_wishes;
    QTimer m_drawSoon;
    figure::Film m_film;
};

/// The moment that shows what a movement is about: its end position, or a quarter of its cycle.
[[nodiscard]] figure::Moment tellingMoment(const figure::Animation& animation);

} // namespace hipwise::ui
