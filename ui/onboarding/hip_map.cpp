#include "ui/onboarding/hip_map.h"

#include "ui/figure/figure_studio.h"
#include "ui/onboarding/hip_picture.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/tile_layout.h"

#include <QHBoxLayout>

namespace hipwise::ui {

HipMap::HipMap(FigureStudio& studio)
    : m_studio(studio)
    , m_sideTitle(new TextLabel(studio.look(), TextRole::BodyStrong))
    , m_front(new HipPicture(studio, HipView::Front))
    , m_side(new HipPicture(studio, HipView::RightSide))
    , m_back(new HipPicture(studio, HipView::Back))
{
    constexpr double NarrowestEms = 15.5;
    new TileLayout(studio.look(), NarrowestEms, this);
    const auto label = [&](const QString& words) {
        return new TextLabel(studio.look(), TextRole::Secondary, words, Ink::Ink2);
    };
    addPicture(m_front,
               new TextLabel(studio.look(), TextRole::BodyStrong, tr("From the front")),
               label(tr("Right")),
               label(tr("Left")));
    addPicture(m_side, m_sideTitle, nullptr, nullptr);
    addPicture(m_back,
               new TextLabel(studio.look(), TextRole::BodyStrong, tr("From the back")),
               label(tr("Left")),
               label(tr("Right")));
}

void HipMap::addPicture(HipPicture* picture, TextLabel* title, TextLabel* left, TextLabel* right)
{
    auto* tile = new QWidget;
    auto* column = makeColumn(length::Gap / 2);
    tile->setLayout(column);
    column->addWidget(title);
    column->addWidget(picture);
    auto* sides = new QHBoxLayout;
    if (left != nullptr) {
        sides->addWidget(left);
        sides->addStretch(1);
        sides->addWidget(right);
    }
    column->addLayout(sides);
    column->addStretch();
    layout()->addWidget(tile);
    connect(picture, &HipPicture::spotChosen, this, &HipMap::spotChosen);
}

void HipMap::setState(const app::HipState& state)
{
    const bool left = state.hip == HipSide::Left;
    m_sideTitle->setText(left ? tr("From the left") : tr("From the right"));
    m_side->setView(left ? HipView::LeftSide : HipView::RightSide);
    for (HipPicture* picture : {m_front, m_side, m_back})
        picture->setSpots(state.spots);
}

} // namespace hipwise::ui
