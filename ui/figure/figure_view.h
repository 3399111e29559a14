#pragma once

#include "figure/draw/film.h"
#include "figure/motion/timeline.h"
#include "support/side.h"
#include "ui/figure/figure_gaze.h"
#include "ui/figure/figure_reel.h"
#include "ui/figure/figure_studio.h"
#include "ui/widgets/drawn/spoken.h"

#include <QPoint>
#include <QTimer>
#include <QWidget>

#include <optional>

namespace hipwise::ui {

/// A movement shown by the figure: plays by itself or follows somebody else's time, and can be
/// turned by mouse and keys. Draws only when something has changed; a view that is not seen stops.
class FigureView final
    : public QWidget
    , public Spoken {
    Q_OBJECT

public:
    explicit FigureView(FigureStudio& studio);

    /// The animation must outlive its use here; null shows nothing.
    void setFigure(const figure::Animation* animation, const figure::Tempo& tempo);
    /// Movements are drawn for the right side and mirrored for the left one.
    void setSide(std::optional<Side> side);
    /// What a screen reader says: name and side, and the words of the part that is under way.
    void setWords(const QString& name, const QString& part);

    [[nodiscard]] const figure::Animation* animation() const { return m_animation; }

    [[nodiscard]] const std::optional<figure::Timeline>& timeline() const { return m_timeline; }

    /// Seconds within the round.
    [[nodiscard]] float time() const { return m_time; }

    /// The part of the movement that is under way; not for one without a figure.
    [[nodiscard]] figure::Section::Kind section() const;

    [[nodiscard]] bool isPlaying() const { return m_playing; }

    [[nodiscard]] ViewPoint viewPoint() const { return m_gaze.point(); }

    void play();
    void pause();
    void togglePlaying();
    void setSpeed(float factor);
    /// Stops there.
    void seek(float seconds);
    /// Shows this moment, as a session that is under way says; it no longer plays by itself.
    void follow(const figure::Moment& moment);
    void look(ViewPoint point);
    /// Further round by an arrow key, straight again by Home. False for other keys.
    bool turnByKey(int key);
    void setArrows(bool shown);

    [[nodiscard]] QString spokenWords() const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void timeChanged(float seconds);
    /// Another part of the movement is under way.
    void sectionChanged(hipwise::figure::Section::Kind kind);
    void playingChanged(bool playing);
    void viewPointChanged(hipwise::ui::ViewPoint point);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void advance();
    void goTo(float seconds);
    void restart();
    void setSubject();
    void turn(float yawDeg, float pitchDeg);
    void setPicture();
    void refine();
    [[nodiscard]] figure::Moment moment() const;

    FigureStudio& m_studio;
    const figure::Animation* m_animation = nullptr;
    std::optional<figure::Timeline> m_timeline;
    figure::Tempo m_tempo;
    figure::Film m_film;
    FigureReel m_reel;
    std::optional<figure::DrawList> m_still; ///< with full care, while nothing moves
    std::optional<figure::Moment> m_followed;
    bool m_mirrored = false;
    std::optional<Side> m_side;
    bool m_arrows = true;
    bool m_playing = false;
    bool m_turning = false;
    float m_speed = 1.0F;
    float m_time = 0.0F;
    SteadyInstant m_last;
    FigureGaze m_gaze;
    QPoint m_grabbed;
    QTimer m_frames;
    QTimer m_refineSoon;
    QString m_name;
    QString m_part;
};

} // namespace hipwise::ui
