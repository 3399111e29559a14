#pragma once

#include "ui/style/look.h"
#include "ui/widgets/drawn/spoken.h"

#include <QString>
#include <QWidget>

#include <optional>

namespace hipwise::ui {

/// A ring that empties with time, with a large number and a word in it. Sized by its place.
class TimerRing final
    : public QWidget
    , public Spoken {
    Q_OBJECT

public:
    enum class Mode { Work, Rest };

    explicit TimerRing(const Look& look);

    /// `left` is the share that is left, 0 to 1; `number` the seconds to show, empty where
    /// somebody is waited for; `caption` stands above it, `unit` below. Repaints only when
    /// something changed.
    void show(Mode mode,
              double left,
              std::optional<int> number,
              const QString& caption,
              const QString& unit);

    /// Whole minutes; hidden where more is left than the whole.
    void showMinutes(Mode mode, int left, int whole);

    /// As wide and high as so many letters, whatever the size of text; for where nothing else gives
    /// it a size.
    void setEms(double ems);

    [[nodiscard]] QString spokenWords() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    Mode m_mode = Mode::Work;
    double m_left = 1.0;
    std::optional<int> m_number;
    QString m_caption;
    QString m_unit;
};

/// Draws a number with every digit in a cell as wide as the widest one, so that it does not jump
/// while it counts.
void drawSteadyNumber(QPainter& painter, const QRectF& box, const QString& number);

} // namespace hipwise::ui
