#pragma once

#include "figure/motion/timeline.h"
#include "ui/style/look.h"

#include <QAbstractSlider>
#include <QStringList>

#include <vector>

namespace hipwise::ui {

/// The parts of a movement side by side, each as long as it takes, with a knob where it is. Drag it
/// or use the arrow keys; Page Up and Down go from part to part. Its value is in hundredths of a
/// second.
class PhaseTrack final : public QAbstractSlider {
    Q_OBJECT

public:
    explicit PhaseTrack(const Look& look);

    /// `names` are the parts', in their order.
    void setParts(const std::vector<figure::Section>& parts, const QStringList& names);
    /// Moves the knob without saying so.
    void setTime(float seconds);

    [[nodiscard]] float time() const;
    /// "Hold, 2 of 4".
    [[nodiscard]] QString valueWords() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By the person's hand.
    void sought(float seconds);
    void stepped(int by);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void drawNames(QPainter& painter) const;
    [[nodiscard]] QRectF boxOf(std::size_t part) const;
    [[nodiscard]] double xOf(float seconds) const;
    [[nodiscard]] std::size_t current() const;
    void seekTo(double x);

    const Look& m_look;
    std::vector<figure::Section> m_parts;
    QStringList m_names;
};

} // namespace hipwise::ui
