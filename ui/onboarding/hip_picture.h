#pragma once

#include "person/hip_spot.h"
#include "ui/figure/figure_studio.h"

#include <QWidget>

#include <glm/vec3.hpp>

#include <set>
#include <vector>

namespace hipwise::ui {

class SpotButton;

/// From where the hips are seen.
enum class HipView { Front, LeftSide, RightSide, Back };

/// The hips of somebody who stands, with the places that can hurt there.
class HipPicture final : public QWidget {
    Q_OBJECT

public:
    HipPicture(FigureStudio& studio, HipView view);

    void setView(HipView view);
    void setSpots(const std::set<person::HipSpot>& spots);

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// By the person, not by setSpots.
    void spotChosen(const hipwise::person::HipSpot& spot, bool on);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// A button and the place of the body it lies on, in metres.
    struct Mark {
        SpotButton* button = nullptr;
        glm::vec3 at{0.0F};
    };

    void makeMarks();
    void addMark(const person::HipSpot& spot, const glm::vec3& at, QSize size);
    void placeMarks();
    void showSpots();

    FigureStudio& m_studio;
    HipView m_view;
    std::set<person::HipSpot> m_spots;
    std::vector<Mark> m_marks;
    QPoint m_origin; ///< of the picture of the whole person
};

} // namespace hipwise::ui
