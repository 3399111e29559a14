#pragma once

#include "app/own_hip.h"
#include "ui/widgets/text_label.h"

#include <QWidget>

namespace hipwise::ui {

class FigureStudio;
class HipPicture;

/// Where it hurts, on pictures of the hips from the front, the side and the back. The side is the
/// one that hurts.
class HipMap final : public QWidget {
    Q_OBJECT

public:
    explicit HipMap(FigureStudio& studio);

    void setState(const app::HipState& state);

Q_SIGNALS:
    void spotChosen(const hipwise::person::HipSpot& spot, bool on);

private:
    void addPicture(HipPicture* picture, TextLabel* title, TextLabel* left, TextLabel* right);

    FigureStudio& m_studio;
    TextLabel* m_sideTitle;
    HipPicture* m_front;
    HipPicture* m_side;
    HipPicture* m_back;
};

} // namespace hipwise::ui
