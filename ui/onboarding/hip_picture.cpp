#include "ui/onboarding/hip_picture.h"

#include "figure/draw/drawing.h"
#include "ui/onboarding/spot_button.h"

#include <QPainter>
#include <QPainterPath>

#include <array>

namespace hipwise::ui {

using figure::Bone;
using figure::Channel;
using glm::vec3;
using person::HipPart;
using person::HipSpot;

namespace {

/// Pixels; the stage does not grow with the text.
constexpr int PictureHeight = 350;
constexpr int NarrowestPicture = 240;
/// The whole person is drawn in a square of this size, of which the hips are shown.
constexpr int WholeSize = 940;
/// Where the joints of the hips lie, as a share of the height.
constexpr double HipsAt = 0.45;

std::string nameOf(HipView view)
{
    constexpr std::array Names{"hip-front", "hip-left", "hip-right", "hip-back"};
    return Names.at(static_cast<std::size_t>(view));
}

float yawOf(HipView view)
{
    constexpr std::array Yaws{0.0F, 90.0F, -90.0F, 180.0F};
    return Yaws.at(static_cast<std::size_t>(view));
}

/// Somebody who stands with the arms out of the way of the hips.
figure::Animation makeStanding(HipView view)
{
    constexpr float RootHeight = 0.897F;
    constexpr float Pitch = 4.0F;
    const bool side = view == HipView::LeftSide || view == HipView::RightSide;
    figure::Pose pose;
    pose[Channel::RootY] = RootHeight;
    for (const Side each : {Side::Left, Side::Right}) {
        const auto set = [&](Channel channel, float value) { pose[ofSide(channel, each)] = value; };
        set(Channel::HipAbductionLeft, side ? 0.0F : 4.0F);
        set(Channel::ShoulderAbductionLeft, side ? 5.0F : 42.0F);
        set(Channel::ShoulderFlexionLeft, side ? 100.0F : 0.0F);
        set(Channel::ElbowFlexionLeft, 20.0F);
        set(Channel::GripLeft, 0.2F);
    }
    figure::Animation standing;
    standing.course = figure::Course::Steady;
    standing.keys = {{0.0F, pose}};
    standing.view = {yawOf(view), Pitch};
    return standing;
}

/// They outlive every picture that waits to be drawn.
const figure::Animation& standing(HipView view)
{
    static const std::array All{makeStanding(HipView::Front),
                                makeStanding(HipView::LeftSide),
                                makeStanding(HipView::RightSide),
                                makeStanding(HipView::Back)};
    return All.at(static_cast<std::size_t>(view));
}

figure::Camera cameraOf(FigureStudio& studio, HipView view)
{
    figure::DrawOptions options;
    options.size = glm::vec2(static_cast<float>(WholeSize));
    const figure::Animation& animation = standing(view);
    return cameraFor(animation, studio.body(animation.footwear), animation.view, options);
}

/// Between the joints of the hips.
vec3 middleOfHips(const figure::Skeleton& skeleton)
{
    return (skeleton.joint(Bone::ThighLeft) + skeleton.joint(Bone::ThighRight)) * 0.5F;
}

} // namespace

HipPicture::HipPicture(FigureStudio& studio, HipView view)
    : m_studio(studio)
    , m_view(view)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&studio, &FigureStudio::stillsReady, this, [this] { update(); });
    connect(&studio, &FigureStudio::changed, this, [this] {
        placeMarks();
        update();
    });
    makeMarks();
}

void HipPicture::setView(HipView view)
{
    if (view == m_view)
        return;
    m_view = view;
    makeMarks();
    placeMarks();
    showSpots();
    update();
}

void HipPicture::addMark(const HipSpot& spot, const vec3& at, QSize size)
{
    auto* button = new SpotButton(m_studio.look(), spot);
    button->setParent(this);
    button->resize(size);
    button->show();
    m_marks.push_back({button, at});
    connect(button, &QAbstractButton::clicked, this, [this, spot](bool on) {
        Q_EMIT spotChosen(spot, on);
    });
}

/// From the top downwards, which is the way of the Tab key. Metres from the middle of the hips, to
/// the left and upwards.
void HipPicture::makeMarks()
{
    for (const Mark& mark : m_marks)
        delete mark.button;
    m_marks.clear();
    const auto pair = [this](HipPart part, float out, float up, QSize size) {
        // What stands on the left of the picture comes first.
        const bool front = m_view == HipView::Front;
        for (const Side side : {front ? Side::Right : Side::Left, front ? Side::Left : Side::Right})
            addMark({part, side}, {side == Side::Left ? out : -out, up, 0.0F}, size);
    };
    const Side near = m_view == HipView::LeftSide ? Side::Left : Side::Right;
    switch (m_view) {
    case HipView::Front:
        pair(HipPart::Groin, 0.062F, 0.0F, {44, 52});
        pair(HipPart::OuterHip, 0.172F, -0.01F, {44, 68});
        pair(HipPart::FrontThigh, 0.1F, -0.2F, {56, 84});
        break;
    case HipView::LeftSide:
    case HipView::RightSide:
        addMark({HipPart::OuterHip, near}, {0.0F, 0.0F, 0.0F}, {60, 64});
        addMark({HipPart::OuterThigh, near}, {0.0F, -0.2F, 0.0F}, {56, 90});
        break;
    case HipView::Back:
        addMark({HipPart::LowerBack, std::nullopt}, {0.0F, 0.15F, 0.0F}, {88, 50});
        pair(HipPart::Buttock, 0.08F, 0.0F, {62, 62});
        pair(HipPart::BackThigh, 0.1F, -0.2F, {56, 84});
        break;
    }
}

void HipPicture::placeMarks()
{
    const figure::Camera camera = cameraOf(m_studio, m_view);
    const figure::Animation& animation = standing(m_view);
    const vec3 hips = middleOfHips(figure::pose(animation.keys.front().pose, animation.posture));
    const figure::Projected middle = camera.project(hips);
    m_origin = QPoint(width() / 2 - static_cast<int>(middle.x),
                      static_cast<int>(height() * HipsAt) - static_cast<int>(middle.y));
    for (const Mark& mark : m_marks) {
        const figure::Projected at = camera.project(hips + mark.at);
        QRect box(QPoint(0, 0), mark.button->size());
        box.moveCenter(m_origin + QPoint(static_cast<int>(at.x), static_cast<int>(at.y)));
        mark.button->setGeometry(box);
    }
}

void HipPicture::setSpots(const std::set<HipSpot>& spots)
{
    m_spots = spots;
    showSpots();
}

void HipPicture::showSpots()
{
    for (const Mark& mark : m_marks)
        mark.button->setChecked(m_spots.contains(mark.button->spot()));
}

QSize HipPicture::sizeHint() const
{
    return {NarrowestPicture, PictureHeight};
}

void HipPicture::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeMarks();
}

void HipPicture::paintEvent(QPaintEvent*)
{
    const Theme& t = m_studio.look().theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = t.contrast ? 2 : 1;
    const QRectF box = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    QPainterPath stage;
    stage.addRoundedRect(box, length::CardRadius, length::CardRadius);
    painter.fillPath(stage, stageGround(t, rect()));
    painter.setClipPath(stage);
    painter.drawPixmap(m_origin,
                       m_studio.still({nameOf(m_view),
                                       &standing(m_view),
                                       QSize(WholeSize, WholeSize),
                                       devicePixelRatioF(),
                                       false}));
    painter.setClipping(false);
    painter.setPen(QPen(t.contrast ? t.edge : t.line, line));
    painter.drawPath(stage);
}

} // namespace hipwise::ui
