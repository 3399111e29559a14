#pragma once

#include "ui/figure/figure_stage.h"
#include "ui/widgets/button.h"

#include <QString>
#include <QWidget>

#include <optional>

namespace hipwise::ui {

class SideBadge;

/// A movement as it is shown to a room, and where one can go from it.
struct DemonstrationState {
    QString id;
    StageMovement movement;
    QString easier; ///< ids, empty where there is none
    QString harder;
    QString previous;
    QString next;
};

/// The figure alone on the whole screen, with name, side and part in letters that can be read from
/// the back of a room. Arrow keys go to the easier, the harder, the next and the previous movement.
class Demonstration final : public QWidget {
    Q_OBJECT

public:
    explicit Demonstration(FigureStudio& studio);

    void show(const DemonstrationState& state);

    [[nodiscard]] const DemonstrationState& state() const { return m_state; }

Q_SIGNALS:
    void left();
    void movementWanted(const QString& movement);
    void sideChosen(hipwise::Side side);
    void announced(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showSection();
    void changeSpeed(float factor);
    void want(const QString& movement);
    [[nodiscard]] Button* addButton(const QString& icon, const QString& name);

    FigureStudio& m_studio;
    DemonstrationState m_state;
    float m_speed = 1.0F;
    FitText* m_name;
    SideBadge* m_side;
    FigureView* m_view;
    FitText* m_words;
    QBoxLayout* m_controls;
    Button* m_play;
    Button* m_easier;
    Button* m_harder;
    Button* m_previous;
    Button* m_next;
    Button* m_mirror;
    Button* m_close;
};

} // namespace hipwise::ui
