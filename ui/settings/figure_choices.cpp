#include "ui/settings/figure_choices.h"

#include "figure/rig/anthropometry.h"
#include "ui/figure/figure_view.h"
#include "ui/settings/swatches.h"
#include "ui/widgets/chip_choices.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/switch_button.h"

#include <QHBoxLayout>

namespace hipwise::ui {

namespace {

constexpr double PictureWideEms = 13.0;
constexpr double PictureHighEms = 20.0;

QStringList skinNames()
{
    return {FigureChoices::tr("very light"),
            FigureChoices::tr("light"),
            FigureChoices::tr("medium"),
            FigureChoices::tr("olive"),
            FigureChoices::tr("brown"),
            FigureChoices::tr("dark brown")};
}

QStringList hairColourNames()
{
    return {FigureChoices::tr("black"),
            FigureChoices::tr("brown", "hair"),
            FigureChoices::tr("blond"),
            FigureChoices::tr("red"),
            FigureChoices::tr("grey"),
            FigureChoices::tr("white")};
}

/// Somebody who stands at ease.
figure::Animation standing()
{
    using figure::Channel;
    constexpr float ArmsOut = 11.0F;
    constexpr float ElbowsBent = 14.0F;
    figure::Animation animation;
    animation.view = {24.0F, 6.0F};
    figure::Pose pose;
    pose[Channel::RootY] = figure::HipHeight;
    for (const Side side : {Side::Left, Side::Right}) {
        pose[ofSide(Channel::ShoulderAbductionLeft, side)] = ArmsOut;
        pose[ofSide(Channel::ElbowFlexionLeft, side)] = ElbowsBent;
        pose[ofSide(Channel::ForearmPronationLeft, side)] = ElbowsBent * 2;
    }
    animation.keys.push_back({0.0F, pose});
    return animation;
}

} // namespace

FigureChoices::FigureChoices(FigureStudio& studio)
    : Card(CardKind::Plain, QBoxLayout::LeftToRight)
    , m_look(studio.look())
    , m_standing(standing())
    , m_view(new FigureView(studio))
    , m_rows(makeColumn(length::Gap / 2))
    , m_skin(new Swatches(studio.look(), tr("Skin"), skinNames(), FigurePalette::skins()))
    , m_hair(new ChipChoices(studio.look(),
                             tr("Hair"),
                             {tr("Short"), tr("Long"), tr("Bun"), tr("None"), tr("Headscarf")}))
    , m_hairColour(
          new Swatches(studio.look(), tr("Hair colour"), hairColourNames(), FigurePalette::hairs()))
    , m_build(new ChipChoices(
          studio.look(), tr("Build"), {tr("Average"), tr("Slender"), tr("Broad"), tr("Round")}))
    , m_steps(new SwitchButton(studio.look(), tr("Step from position to position")))
{
    setObjectName(QStringLiteral("figureChoices"));
    m_view->setObjectName(QStringLiteral("personPicture"));
    m_steps->setObjectName(QStringLiteral("calmSwitch"));
    m_view->setFigure(&m_standing, {});
    m_view->setWords(tr("The person who shows the movements"), {});
    const auto fit
        = [this] { m_view->setFixedSize(m_look.em(PictureWideEms), m_look.em(PictureHighEms)); };
    fit();
    connect(&m_look, &Look::changed, this, fit);
    box()->addWidget(m_view, 0, Qt::AlignTop);
    box()->addLayout(m_rows, 1);
    m_rows->addWidget(
        (new TextLabel(m_look, TextRole::CardTitle, tr("The person who shows the movements")))
            ->wrapped());
    addRow(tr("Skin"), m_skin);
    addRow(tr("Hair"), m_hair);
    addRow(tr("Hair colour"), m_hairColour);
    addRow(tr("Build"), m_build);
    auto* steps = new QHBoxLayout;
    steps->addWidget((new TextLabel(m_look,
                                    TextRole::Body,
                                    tr("Step from position to position, instead of moving")))
                         ->wrapped(),
                     1);
    steps->addWidget(m_steps);
    m_rows->addSpacing(length::Gap);
    m_rows->addLayout(steps);
    m_rows->addStretch();

    const auto choose = [this](auto member, int value) {
        figure::PersonLook person = m_person;
        using Value = std::remove_reference_t<decltype(person.*member)>;
        person.*member = static_cast<Value>(value);
        change(person, m_calm);
    };
    connect(m_skin, &Swatches::chosen, this, [choose](int value) {
        choose(&figure::PersonLook::skin, value);
    });
    connect(m_hairColour, &Swatches::chosen, this, [choose](int value) {
        choose(&figure::PersonLook::hairColour, value);
    });
    connect(m_hair, &ChipChoices::chosen, this, [choose](int value) {
        choose(&figure::PersonLook::hair, value);
    });
    connect(m_build, &ChipChoices::chosen, this, [choose](int value) {
        choose(&figure::PersonLook::build, value);
    });
    connect(m_steps, &QAbstractButton::toggled, this, [this](bool on) { change(m_person, on); });
}

void FigureChoices::setRoom(Room room)
{
    box()->setDirection(room == Room::Narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void FigureChoices::addRow(const QString& title, QWidget* control)
{
    m_rows->addSpacing(length::Gap);
    m_rows->addWidget(new TextLabel(m_look, TextRole::Secondary, title, Ink::Ink2));
    m_rows->addWidget(control);
}

void FigureChoices::change(const figure::PersonLook& person, bool calm)
{
    if (person == m_person && calm == m_calm)
        return;
    m_person = person;
    m_calm = calm;
    Q_EMIT changed(person, calm);
}

void FigureChoices::setPerson(const figure::PersonLook& person, bool calm)
{
    m_person = person;
    m_calm = calm;
    m_skin->setCurrent(static_cast<int>(person.skin));
    m_hair->setCurrent(static_cast<int>(person.hair));
    m_hairColour->setCurrent(static_cast<int>(person.hairColour));
    m_build->setCurrent(static_cast<int>(person.build));
    m_steps->setChecked(calm);
}

} // namespace hipwise::ui
