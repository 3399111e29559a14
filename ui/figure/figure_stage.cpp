#include "ui/figure/figure_stage.h"

#include "ui/figure/phase_track.h"
#include "ui/figure/stage_parts.h"
#include "ui/widgets/drawn/fit_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/words.h"

#include <algorithm>
#include <array>

namespace hipwise::ui {

namespace {

constexpr std::array Speeds{0.5F, 0.75F, 1.0F};
constexpr int UsualSpeed = 2;
constexpr double FigureEms = 12.0; // lowest height
constexpr double SmallFigureEms = 10.5;

/// In the order of ViewPoint.
QStringList viewNames()
{
    return {FigureStage::tr("Best"),
            FigureStage::tr("Front"),
            FigureStage::tr("Side"),
            FigureStage::tr("Back"),
            FigureStage::tr("Top")};
}

} // namespace

FigureStage::FigureStage(FigureStudio& studio)
    : m_studio(studio)
    , m_column(makeColumn(length::CardGap))
    , m_stage(new Card(CardKind::Stage))
    , m_top(new QWidget)
    , m_view(new FigureView(studio))
    , m_views(new Segmented(studio.look(), tr("Seen from"), viewNames()))
    , m_nextView(new Button(studio.look(), {}, ButtonKind::Secondary, ButtonSize::Small))
    , m_figureEms(FigureEms)
    , m_words(new FitText(studio.look(), 700, Ink::Ink, Qt::AlignLeft | Qt::AlignVCenter))
    , m_targets(new TextLabel(studio.look(), TextRole::Secondary, {}, Ink::Ink2))
    , m_play(Button::iconOnly(
          studio.look(), QStringLiteral("play"), tr("Play"), ButtonSize::LargeIcon))
    , m_track(new PhaseTrack(studio.look()))
    , m_speed(new Segmented(studio.look(), tr("Speed"), {tr("½×"), tr("¾×"), tr("1×")}))
{
    setObjectName(QStringLiteral("figureStage"));
    m_stage->setObjectName(QStringLiteral("figureCard"));
    m_play->setObjectName(QStringLiteral("figurePlay"));
    setLayout(m_column);
    m_views->setCurrent(0);
    m_speed->setCurrent(UsualSpeed);
    m_targets->wrapped();

    new FlowLayout(length::Gap, m_top);
    m_top->layout()->addWidget(m_views);
    m_top->layout()->addWidget(m_nextView);
    m_nextView->setObjectName(QStringLiteral("nextView"));
    m_nextView->hide();
    showViewPoint(ViewPoint::Best);
    m_stage->box()->addWidget(m_top);
    m_stage->box()->addWidget(m_view, 1);
    m_stage->box()->addWidget(m_words);
    m_stage->box()->addWidget(m_targets);
    m_column->addWidget(m_stage, 1);

    auto* controls = new Card(CardKind::Plain, QBoxLayout::LeftToRight);
    controls->box()->addWidget(m_play);
    controls->box()->addWidget(m_track, 1);
    controls->box()->addWidget(m_speed);
    m_column->addWidget(controls);

    fit();
    connect(&studio.look(), &Look::changed, this, &FigureStage::fit);
    connect(m_views, &Segmented::chosen, this, [this](int point) {
        m_view->look(static_cast<ViewPoint>(point));
    });
    connect(m_nextView, &QAbstractButton::clicked, this, [this] {
        const auto count = static_cast<int>(viewNames().size());
        m_view->look(static_cast<ViewPoint>((static_cast<int>(m_view->viewPoint()) + 1) % count));
    });
    connect(m_view, &FigureView::viewPointChanged, this, &FigureStage::showViewPoint);
    connect(m_play, &QAbstractButton::clicked, m_view, &FigureView::togglePlaying);
    connect(m_view, &FigureView::playingChanged, this, [this](bool playing) {
        showPlaying(*m_play, playing);
    });
    connect(m_view, &FigureView::timeChanged, m_track, &PhaseTrack::setTime);
    connect(m_view, &FigureView::sectionChanged, this, &FigureStage::showSection);
    connect(m_track, &PhaseTrack::sought, m_view, &FigureView::seek);
    connect(m_track, &PhaseTrack::stepped, this, &FigureStage::step);
    connect(m_speed, &Segmented::chosen, this, [this](int speed) {
        m_view->setSpeed(Speeds.at(static_cast<std::size_t>(speed)));
    });
}

void FigureStage::setMovement(const StageMovement& movement)
{
    const bool other = movement.animation != m_movement.animation;
    m_movement = movement;
    m_view->setSide(movement.side);
    m_view->setFigure(movement.animation, movement.tempo);
    m_targets->setText(tr("Working: %1").arg(movement.targets.join(QStringLiteral(", "))));
    if (movement.animation == nullptr)
        return;
    QStringList names;
    for (const figure::Section& part : m_view->timeline()->sections())
        names.append(sectionName(part.kind));
    m_track->setParts(m_view->timeline()->sections(), names);
    m_track->setTime(m_view->time());
    showSection();
    if (other && m_view->timeline()->moves())
        m_view->play();
}

void FigureStage::showSection()
{
    const figure::Section::Kind kind = m_view->section();
    const QString words = sectionWords(kind, m_movement.phases);
    m_words->setText(words);
    const QString name = m_movement.side
        ? tr("%1, %2").arg(m_movement.name, hipName(*m_movement.side).toLower())
        : m_movement.name;
    m_view->setWords(tr("Figure: %1").arg(name), tr("%1: %2").arg(sectionName(kind), words));
}

void FigureStage::showViewPoint(ViewPoint point)
{
    m_views->setCurrent(static_cast<int>(point));
    m_nextView->setText(tr("Seen from: %1").arg(viewNames()[static_cast<int>(point)]));
}

void FigureStage::togglePlaying()
{
    m_view->togglePlaying();
}

void FigureStage::step(int by)
{
    stepSection(*m_view, by);
}

void FigureStage::changeSpeed(int by)
{
    const int speed = std::clamp(m_speed->current() + by, 0, static_cast<int>(Speeds.size()) - 1);
    m_speed->setCurrent(speed);
    m_view->setSpeed(Speeds.at(static_cast<std::size_t>(speed)));
}

void FigureStage::lookFrom(ViewPoint point)
{
    m_view->look(point);
}

void FigureStage::addControl(QWidget* control)
{
    m_top->layout()->addWidget(control);
}

int FigureStage::lowestHeight() const
{
    return std::max(m_column->totalHeightForWidth(width()), m_column->totalMinimumSize().height());
}

void FigureStage::setRoom(Room room)
{
    // One button instead of five, so that the figure and what plays it are seen together.
    m_speed->setVisible(room != Room::Narrow);
    m_views->setVisible(room == Room::Wide);
    m_nextView->setVisible(room != Room::Wide);
    m_figureEms = room == Room::Wide ? FigureEms : SmallFigureEms;
    fit();
}

/// To the size of the text.
void FigureStage::fit()
{
    m_view->setMinimumHeight(m_studio.look().em(m_figureEms));
    m_words->setLargest(m_studio.look().em(1.5));
}

} // namespace hipwise::ui
