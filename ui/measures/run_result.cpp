#include "ui/measures/run_result.h"

#include "ui/measures/seconds_field.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/measure_words.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/switch_row.h"
#include "ui/widgets/text_label.h"

namespace hipwise::ui {

using person::MeasureKind;

namespace {

constexpr int TenthsPerSecond = 10;
constexpr int MostTenths = static_cast<int>(person::LongestStand.count()) * TenthsPerSecond;

} // namespace

RunResult::RunResult(const Look& look)
    : m_look(look)
    , m_title(new TextLabel(look, TextRole::Section))
    , m_words(new TextLabel(look, TextRole::Body, {}, Ink::Ink2))
    , m_standsRow(new QWidget)
    , m_stands(new Stepper(look, tr("Stands")))
    , m_leftRow(new QWidget)
    , m_left(new SecondsField(look, legName(Side::Left), MostTenths))
    , m_rightRow(new QWidget)
    , m_right(new SecondsField(look, legName(Side::Right), MostTenths))
    , m_arms(new SwitchRow(look,
                           QStringLiteral("usedArms"),
                           tr("I used my arms"),
                           tr("Then we keep 0 and mark it. That is fine.")))
    , m_held(new SwitchRow(look,
                           QStringLiteral("heldOn"),
                           tr("I held on"),
                           tr("Then we mark it. It stays out of the line.")))
    , m_save(new Button(look, {}, ButtonKind::Primary, ButtonSize::Large))
{
    setObjectName(QStringLiteral("runResult"));
    box()->setSpacing(length::CardGap);
    box()->addWidget(m_title->wrapped());
    box()->addWidget(m_words->wrapped());
    makeNumbers();
    box()->addWidget(m_arms);
    box()->addWidget(m_held);
    makeButtons();
    connect(m_stands, &Stepper::changed, this, &RunResult::nameSave);
    connect(m_arms, &SwitchRow::switched, this, &RunResult::nameSave);
}

void RunResult::makeNumbers()
{
    m_stands->setObjectName(QStringLiteral("stands"));
    m_stands->setRange(0, person::MostStands);
    m_left->setObjectName(QStringLiteral("leftSeconds"));
    m_right->setObjectName(QStringLiteral("rightSeconds"));
    const auto add = [this](QWidget* row, const QString& name, QWidget* field) {
        auto* flow = new FlowLayout(length::CardGap, row);
        flow->addWidget(new TextLabel(m_look, TextRole::BodyStrong, name));
        flow->addWidget(field);
        box()->addWidget(row);
    };
    add(m_standsRow, tr("Stands"), m_stands);
    add(m_leftRow, legName(Side::Left), m_left);
    add(m_rightRow, legName(Side::Right), m_right);
}

void RunResult::makeButtons()
{
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(length::CardGap, buttons);
    m_save->setObjectName(QStringLiteral("saveRun"));
    m_save->withIcon(QStringLiteral("check"));
    auto* again = new Button(m_look, tr("Do it again"), ButtonKind::Secondary, ButtonSize::Large);
    again->setObjectName(QStringLiteral("runAgain"));
    auto* drop = new Button(m_look, tr("Do not keep it"), ButtonKind::Quiet, ButtonSize::Large);
    drop->setObjectName(QStringLiteral("dropRun"));
    for (Button* button : {m_save, again, drop})
        flow->addWidget(button);
    box()->addWidget(buttons);
    connect(m_save, &QAbstractButton::clicked, this, &RunResult::saveRequested);
    connect(again, &QAbstractButton::clicked, this, &RunResult::againRequested);
    connect(drop, &QAbstractButton::clicked, this, &RunResult::dropRequested);
}

void RunResult::show(const app::MeasureRunView& view)
{
    m_view = view;
    const bool chair = view.kind == MeasureKind::ChairStand;
    const bool nothing = !chair && !view.left && !view.right;
    m_title->setText(chair ? tr("How many full stands?") : tr("Your longest times"));
    if (nothing)
        m_words->setText(tr("You left both legs out. There is nothing to keep."));
    else
        m_words->setText(chair ? tr("More than half-way up at the end counts. Put it right here.")
                               : tr("Put a time right if the clock was late."));
    m_stands->setValue(view.stands);
    m_standsRow->setVisible(chair);
    m_left->setTenths(view.left.value_or(0));
    m_leftRow->setVisible(view.left.has_value());
    m_right->setTenths(view.right.value_or(0));
    m_rightRow->setVisible(view.right.has_value());
    m_arms->setOn(false);
    m_arms->setVisible(chair);
    m_held->setOn(false);
    m_held->setVisible(!chair && !nothing);
    m_save->setVisible(!nothing);
    nameSave();
}

/// Says what is kept, so that a 0 nobody meant is seen.
void RunResult::nameSave()
{
    if (m_view.kind != MeasureKind::ChairStand) {
        m_save->setText(tr("Save"));
        return;
    }
    m_standsRow->setEnabled(!m_arms->isOn());
    if (m_arms->isOn())
        m_save->setText(tr("Save: with the arms"));
    else if (stands() == 1)
        m_save->setText(tr("Save: 1 stand"));
    else
        m_save->setText(tr("Save: %1 stands").arg(stands()));
}

int RunResult::stands() const
{
    return m_stands->value();
}

bool RunResult::isAdapted() const
{
    return m_view.kind == MeasureKind::ChairStand ? m_arms->isOn() : m_held->isOn();
}

app::SingleLegResult RunResult::singleLeg() const
{
    app::SingleLegResult result;
    if (m_view.left)
        result.left = m_left->tenths();
    if (m_view.right)
        result.right = m_right->tenths();
    result.adapted = m_held->isOn();
    return result;
}

} // namespace hipwise::ui
