#include "ui/exercise/exercise_page.h"

#include "ui/exercise/exercise_words.h"
#include "ui/figure/figure_stage.h"
#include "ui/figure/phase_stage.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/session_words.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/words.h"

#include <QResizeEvent>
#include <QShortcut>

namespace hipwise::ui {

namespace {

constexpr double RightColumnEms = 25.0;

} // namespace

ExercisePage::ExercisePage(FigureStudio& studio)
    : Page(studio.look(), {})
    , m_try(new Button(studio.look(), {}, ButtonKind::Primary))
    , m_favourite(Button::iconOnly(studio.look(), QStringLiteral("heart"), tr("Favourite")))
    , m_actions(new QWidget)
    , m_verdict(makeColumn(0))
    , m_tags(new QWidget)
    , m_side(new Segmented(studio.look(), {}, {QString(), QString()}))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_figure(new FigureStage(studio))
    , m_stage(new PhaseStage(studio.look()))
    , m_left(makeColumn(length::CardGap))
    , m_ladder(makeColumn(length::Gap))
    , m_words(new ExerciseWords(studio.look()))
{
    setObjectName(QStringLiteral("exercisePage"));
    enableBack();
    m_try->withIcon(QStringLiteral("play"));
    m_try->setObjectName(QStringLiteral("tryNow"));
    m_favourite->setCheckable(true);
    m_favourite->setObjectName(QStringLiteral("favourite"));
    auto* actions = new QHBoxLayout(m_actions);
    actions->setContentsMargins(0, 0, 0, 0);
    actions->setSpacing(length::Gap + length::Gap / 2);
    actions->addWidget(m_favourite);
    actions->addWidget(m_try);
    titleRow()->addWidget(m_actions, 0, Qt::AlignTop);
    new FlowLayout(length::Gap, m_tags);
    body()->addWidget(m_tags);
    body()->addLayout(m_verdict);

    m_left->addWidget(m_figure);
    m_left->addWidget(m_stage, 1);
    m_left->addWidget(m_side);
    auto* ladderCard = new Card;
    ladderCard->box()->addLayout(m_ladder);
    m_left->addWidget(ladderCard);
    m_left->addStretch();

    m_columns->setSpacing(length::CardGap);
    m_columns->addLayout(m_left, 5);
    m_columns->addWidget(m_words, 4);
    body()->addLayout(m_columns, 1);

    connect(m_try, &QAbstractButton::clicked, this, [this] {
        Q_EMIT tryRequested(fromUtf8(m_state.id));
    });
    connect(m_favourite, &QAbstractButton::clicked, this, [this](bool on) {
        Q_EMIT favouriteChosen(fromUtf8(m_state.id), on);
    });
    connect(m_favourite, &QAbstractButton::toggled, this, [this](bool on) {
        m_favourite->withIcon(on ? QStringLiteral("heart-full") : QStringLiteral("heart"));
        m_favourite->setToolTip(on ? tr("A favourite: press to take it away")
                                   : tr("Add to your favourites"));
    });
    connect(m_side, &Segmented::chosen, this, [this](int side) {
        Q_EMIT sideChosen(static_cast<Side>(side));
    });
    addShortcuts();
}

void ExercisePage::addShortcuts()
{
    const auto shortcut = [this](const QKeySequence& keys, auto slot) {
        auto* action = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(action, &QShortcut::activated, this, slot);
    };
    const auto step = [this](int by) {
        if (m_animation != nullptr)
            m_figure->step(by);
        else
            m_stage->step(by);
    };
    shortcut(Qt::Key_Comma, [step] { step(-1); });
    shortcut(Qt::Key_Period, [step] { step(1); });
    shortcut(Qt::Key_K, [this] { m_figure->togglePlaying(); });
    shortcut(Qt::Key_Minus, [this] { m_figure->changeSpeed(-1); });
    shortcut(Qt::Key_Plus, [this] { m_figure->changeSpeed(1); });
    for (const ViewPoint point :
         {ViewPoint::Best, ViewPoint::Front, ViewPoint::Side, ViewPoint::Back, ViewPoint::Above}) {
        const int key = Qt::Key_1 + static_cast<int>(point);
        shortcut(QKeySequence(key), [this, point] { m_figure->lookFrom(point); });
    }
    shortcut(Qt::Key_M, [this] {
        if (m_state.side)
            Q_EMIT sideChosen(opposite(*m_state.side));
    });
}

void ExercisePage::setRoom(Room room)
{
    Page::setRoom(room);
    m_columns->setDirection(room == Room::Narrow ? QBoxLayout::TopToBottom
                                                 : QBoxLayout::LeftToRight);
    m_figure->setRoom(room);
    fitStage();
}

/// As high as can be seen at once, with what moves it.
void ExercisePage::fitStage()
{
    const int above = m_figure->mapTo(widget(), QPoint(0, 0)).y();
    const int room = viewport()->height() - above - length::PageMarginNarrow;
    m_figure->setFixedHeight(std::max(m_figure->lowestHeight(), room));
}

void ExercisePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    // A title with large letters needs the whole row.
    constexpr double OneRowEms = 40.0;
    const bool below = event->size().width() < look().em(OneRowEms);
    if (below && body()->indexOf(m_actions) < 0)
        body()->insertWidget(1, m_actions, 0, Qt::AlignLeft);
    else if (!below && titleRow()->indexOf(m_actions) < 0)
        titleRow()->addWidget(m_actions, 0, Qt::AlignTop);
    fitStage();
    fitStageSoon();
}

void ExercisePage::enter()
{
    fitStageSoon();
}

/// Where the stage begins is known once everything above it has its place.
void ExercisePage::fitStageSoon()
{
    QMetaObject::invokeMethod(this, &ExercisePage::fitStage, Qt::QueuedConnection);
}

void ExercisePage::setState(const app::ExerciseState& state, const figure::Animation* animation)
{
    if (state == m_state && animation == m_animation)
        return;
    m_state = state;
    m_animation = animation;
    rebuild();
}

void ExercisePage::fillStage()
{
    const bool drawn = m_animation != nullptr;
    m_figure->setVisible(drawn);
    if (drawn)
        m_figure->addControl(m_side);
    else
        m_left->insertWidget(m_left->indexOf(m_stage) + 1, m_side);
    m_stage->setVisible(!drawn);
    if (drawn)
        m_figure->setMovement({fromUtf8(m_state.name),
                               m_animation,
                               m_state.tempo,
                               m_state.phases,
                               fromUtf8(m_state.targets),
                               m_state.side});
    else
        m_stage->setPhases(m_state.phases, fromUtf8(m_state.start), fromUtf8(m_state.targets));
}

TextLabel* ExercisePage::paragraph(const QString& text, Ink ink) const
{
    return (new TextLabel(look(), TextRole::Body, text, ink))->wrapped();
}

void ExercisePage::rebuild()
{
    setTitle(fromUtf8(m_state.name));
    m_try->setText(tr("Try it now"));
    m_side->setTexts(tr("Words for"), {tr("Left hip"), tr("Right hip")});
    m_side->setVisible(m_state.side.has_value());
    if (m_state.side)
        m_side->setCurrent(static_cast<int>(*m_state.side));
    fillStage();
    fillTags();
    fillVerdict();
    fillLadder();
    m_words->setState(m_state);
    m_favourite->setChecked(m_state.favourite);
    fitStageSoon();
}

void ExercisePage::fillTags()
{
    QLayout* layout = m_tags->layout();
    clearLayout(layout);
    layout->addWidget(Tag::ofKind(look(), m_state.kind));
    layout->addWidget(new Tag(look(), levelName(m_state.level)));
    layout->addWidget(new Tag(look(), fromUtf8(m_state.position)));
    for (const QString& equipment : fromUtf8(m_state.equipment))
        layout->addWidget(new Tag(look(), equipment));
    for (const QString& equipment : fromUtf8(m_state.optionalEquipment))
        layout->addWidget(new Tag(look(), tr("%1 (if you like)").arg(equipment)));
    if (!m_state.wordsIn.empty())
        layout->addWidget(new Tag(look(), onlyInWords(m_state.wordsIn)));
}

/// What the person's own conditions and limits say to this movement, and which of them says so.
void ExercisePage::fillVerdict()
{
    clearLayout(m_verdict);
    if (m_state.rules.empty())
        return;
    const bool leaveOut = content::isLeftOut(m_state.rating);
    auto* notice = new Notice(look(),
                              leaveOut ? CardKind::Caution : CardKind::Soft,
                              leaveOut ? QStringLiteral("warning") : QStringLiteral("info"));
    notice->setObjectName(QStringLiteral("verdict"));
    QStringList lines;
    for (const app::RuleView& rule : m_state.rules)
        lines.append(ruleWords(rule));
    notice->setText(tr("For you: %1").arg(suitabilityName(m_state.rating)),
                    lines.join(QLatin1Char('\n')));
    m_verdict->addWidget(notice);
}

void ExercisePage::addRungs(const std::vector<app::RungView>& rungs,
                            const QString& title,
                            const QString& end)
{
    m_ladder->addWidget(new TextLabel(look(), TextRole::Meta, title, Ink::Ink2));
    if (rungs.empty())
        m_ladder->addWidget(paragraph(end, Ink::Ink2));
    for (const app::RungView& rung : rungs) {
        const QString name = fromUtf8(rung.name);
        if (rung.movement.empty()) {
            const content::Sides sides
                = m_state.side ? content::Sides::OneAtATime : content::Sides::BothTogether;
            m_ladder->addWidget(
                paragraph(QStringLiteral("%1 (%2)").arg(name, doseWords(rung.dose, sides))));
            continue;
        }
        auto* open = new Button(look(), name, ButtonKind::Row);
        open->withIcon(QStringLiteral("forward"));
        const bool leftOut = content::isLeftOut(rung.rating);
        const QString rating = suitabilityName(rung.rating);
        open->setAccessibleName(leftOut ? tr("%1: %2. For you: %3").arg(title, name, rating)
                                        : tr("%1: %2").arg(title, name));
        const QString id = fromUtf8(rung.movement);
        connect(open, &QAbstractButton::clicked, this, [this, id] { Q_EMIT movementOpened(id); });
        m_ladder->addWidget(open);
        if (leftOut)
            m_ladder->addWidget(paragraph(tr("For you: %1").arg(rating), Ink::Caution));
    }
}

void ExercisePage::fillLadder()
{
    clearLayout(m_ladder);
    addRungs(m_state.easier, tr("Too hard? Try"), tr("This is the easiest form here."));
    m_ladder->addWidget(makeRule());
    addRungs(m_state.harder, tr("Too easy? Try"), tr("This is the hardest form here."));
}

} // namespace hipwise::ui
