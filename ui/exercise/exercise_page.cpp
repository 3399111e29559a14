#include "ui/exercise/exercise_page.h"

#include "ui/figure/figure_stage.h"
#include "ui/figure/phase_stage.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/words.h"

#include <QButtonGroup>
#include <QShortcut>

namespace hipwise::ui {

namespace {

constexpr double RightColumnEms = 25.0;

QString numberedStep(int number, const QString& text)
{
    return QStringLiteral("%1.  %2").arg(number).arg(text);
}

} // namespace

ExercisePage::ExercisePage(FigureStudio& studio)
    : Page(studio.look(), {})
    , m_try(new Button(studio.look(), {}, ButtonKind::Primary))
    , m_tags(new QWidget)
    , m_side(new Segmented(studio.look(), {}, {QString(), QString()}))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_figure(new FigureStage(studio))
    , m_stage(new PhaseStage(studio.look()))
    , m_left(makeColumn(length::CardGap))
    , m_ladder(makeColumn(length::Gap))
    , m_dose(makeColumn(length::Gap / 2))
    , m_tabs(new QWidget)
    , m_tabBody(makeColumn(length::Gap + length::Gap / 2))
{
    setObjectName(QStringLiteral("exercisePage"));
    enableBack();
    m_try->withIcon(QStringLiteral("play"));
    m_try->setObjectName(QStringLiteral("tryNow"));
    titleRow()->addWidget(m_try, 0, Qt::AlignTop);
    new FlowLayout(length::Gap, m_tags);
    body()->addWidget(m_tags);

    m_left->addWidget(m_figure);
    m_left->addWidget(m_stage, 1);
    m_left->addWidget(m_side);
    auto* ladderCard = new Card;
    ladderCard->box()->addLayout(m_ladder);
    m_left->addWidget(ladderCard);
    m_left->addStretch();

    auto* right = new Card;
    right->setObjectName(QStringLiteral("exerciseWords"));
    right->box()->addLayout(m_dose);
    new FlowLayout(0, m_tabs);
    right->box()->addWidget(m_tabs);
    right->box()->addWidget(makeRule());
    right->box()->addSpacing(length::Gap / 2);
    right->box()->addLayout(m_tabBody);
    right->box()->addStretch();
    m_columns->setSpacing(length::CardGap);
    m_columns->addLayout(m_left, 5);
    m_columns->addWidget(right, 4);
    body()->addLayout(m_columns, 1);

    auto* tabs = new QButtonGroup(this);
    tabs->setExclusive(true);
    for (int i = 0; i < 4; ++i) {
        auto* tab = new Button(studio.look(), {}, ButtonKind::Tab);
        tab->setObjectName(QStringLiteral("tab%1").arg(i));
        tabs->addButton(tab, i);
        m_tabs->layout()->addWidget(tab);
    }
    connect(tabs, &QButtonGroup::idClicked, this, [this](int tab) {
        m_tab = tab;
        fillTab();
    });
    connect(m_try, &QAbstractButton::clicked, this, [this] {
        Q_EMIT tryRequested(fromUtf8(m_state.id));
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
    if (state.id != m_state.id)
        m_tab = 0;
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
    fillDose();
    fillLadder();
    const QStringList names{tr("How to"), tr("Mistakes"), tr("Safety"), tr("Sources")};
    for (int i = 0; i < names.size(); ++i) {
        auto* tab = m_tabs->findChild<Button*>(QStringLiteral("tab%1").arg(i));
        tab->setText(names[i]);
        tab->setChecked(i == m_tab);
    }
    fillTab();
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
    if (m_state.fallback)
        layout->addWidget(new Tag(look(), tr("Only in English so far")));
}

void ExercisePage::fillDose()
{
    clearLayout(m_dose);
    const content::Sides sides
        = m_state.side ? content::Sides::OneAtATime : content::Sides::BothTogether;
    m_dose->addWidget(new TextLabel(look(), TextRole::Meta, tr("To begin with"), Ink::Ink2));
    m_dose->addWidget(
        (new TextLabel(look(), TextRole::Section, doseWords(m_state.dose, sides)))->wrapped());
    QStringList more;
    if (m_state.range.daysPerWeek)
        more.append(tr("%1 days a week").arg(rangeWords(*m_state.range.daysPerWeek)));
    if (m_state.range.timesPerDay && m_state.range.timesPerDay->max > 1)
        more.append(tr("%1 times a day").arg(rangeWords(*m_state.range.timesPerDay)));
    if (m_state.range.firstWeek && m_state.range.firstWeek->effort)
        more.append(tr("effort %1 out of 10").arg(rangeWords(*m_state.range.firstWeek->effort)));
    else if (m_state.range.effort)
        more.append(tr("effort %1 out of 10").arg(rangeWords(*m_state.range.effort)));
    if (!more.isEmpty())
        m_dose->addWidget(paragraph(more.join(QStringLiteral(" · ")), Ink::Ink2));
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
        open->setAccessibleName(tr("%1: %2").arg(title, name));
        const QString id = fromUtf8(rung.movement);
        connect(open, &QAbstractButton::clicked, this, [this, id] { Q_EMIT movementOpened(id); });
        m_ladder->addWidget(open);
    }
}

void ExercisePage::fillLadder()
{
    clearLayout(m_ladder);
    addRungs(m_state.easier, tr("Too hard? Try"), tr("This is the easiest form here."));
    m_ladder->addWidget(makeRule());
    addRungs(m_state.harder, tr("Too easy? Try"), tr("This is the hardest form here."));
}

void ExercisePage::fillTab()
{
    clearLayout(m_tabBody);
    switch (m_tab) {
    case 0:
        fillHowTo();
        break;
    case 1:
        fillMistakes();
        break;
    case 2:
        fillSafety();
        break;
    default:
        fillSources();
        break;
    }
}

void ExercisePage::fillHowTo()
{
    m_tabBody->addWidget(paragraph(fromUtf8(m_state.why), Ink::Ink2));
    m_tabBody->addWidget(paragraph(fromUtf8(m_state.start)));
    int number = 0;
    for (const QString& step : fromUtf8(m_state.steps))
        m_tabBody->addWidget(paragraph(numberedStep(++number, step)));
    m_tabBody->addWidget(makeRule());
    m_tabBody->addWidget(new TextLabel(look(), TextRole::BodyStrong, tr("Breathing"), Ink::Info));
    m_tabBody->addWidget(paragraph(fromUtf8(m_state.breathing)));
    m_tabBody->addWidget(
        new TextLabel(look(), TextRole::BodyStrong, tr("Leave it out for now"), Ink::Caution));
    m_tabBody->addWidget(paragraph(fromUtf8(m_state.leaveOut)));
}

void ExercisePage::fillMistakes()
{
    m_tabBody->addWidget(
        paragraph(tr("Easy to slip into. No harm done: just put it right."), Ink::Ink2));
    for (const QString& mistake : fromUtf8(m_state.mistakes))
        m_tabBody->addWidget(paragraph(QStringLiteral("•  %1").arg(mistake)));
}

void ExercisePage::fillSafety()
{
    m_tabBody->addWidget(paragraph(fromUtf8(m_state.leaveOut)));
    m_tabBody->addWidget(makeRule());
    m_tabBody->addWidget(paragraph(tr("If a clinician has told you that you have:"), Ink::Ink2));
    for (const app::SuitabilityNote& note : m_state.suits) {
        m_tabBody->addWidget(
            (new TextLabel(look(), TextRole::BodyStrong, fromUtf8(note.condition)))->wrapped());
        m_tabBody->addWidget(
            paragraph(tr("%1. %2").arg(suitabilityName(note.rating), fromUtf8(note.note))));
    }
    if (!m_state.usuallySuits.empty()) {
        m_tabBody->addWidget(makeRule());
        m_tabBody->addWidget(
            paragraph(tr("Usually suits people with: %1.")
                          .arg(fromUtf8(m_state.usuallySuits).join(QStringLiteral("; "))),
                      Ink::Ink2));
    }
    m_tabBody->addWidget(paragraph(
        tr("After an operation your surgical team’s own limits always come first."), Ink::Ink2));
}

void ExercisePage::fillSources()
{
    m_tabBody->addWidget(paragraph(
        m_state.review.reviewed ? tr("Reviewed by %1 on %2.")
                                      .arg(fromUtf8(m_state.review.by), fromUtf8(m_state.review.on))
                                : tr("Not yet reviewed by a physiotherapist."),
        m_state.review.reviewed ? Ink::Good : Ink::Caution));
    if (m_state.range.basis)
        m_tabBody->addWidget(paragraph(basisName(*m_state.range.basis)));
    if (!m_state.doseNote.empty())
        m_tabBody->addWidget(paragraph(fromUtf8(m_state.doseNote)));
    m_tabBody->addWidget(makeRule());
    for (const content::Source& source : m_state.sources) {
        QString text = fromUtf8(source.citation);
        if (!source.doi.empty())
            text += tr(" doi:%1").arg(fromUtf8(source.doi));
        m_tabBody->addWidget(paragraph(text, Ink::Ink2));
    }
}

} // namespace hipwise::ui
