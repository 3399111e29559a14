#include "ui/program/movement_row.h"

#include "program/program_edit.h"
#include "ui/figure/figure_still.h"
#include "ui/program/amount_fields.h"
#include "ui/program/line_label.h"
#include "ui/program/row_details.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/session_words.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words.h"

#include <QKeyEvent>
#include <QShortcut>

namespace hipwise::ui {

namespace {

constexpr int Inset = 12;
constexpr QSizeF PictureEms{5.6, 4.6};

QString sidesWords(content::Sides sides)
{
    switch (sides) {
    case content::Sides::BothTogether:
        return MovementRow::tr("Both together");
    case content::Sides::Alternating:
        return MovementRow::tr("Left and right in turn");
    case content::Sides::OneAtATime:
        return MovementRow::tr("Each side");
    }
    return {};
}

} // namespace

MovementRow::MovementRow(FigureStudio& studio, const std::string& session, const app::EditRow& row)
    : m_studio(studio)
    , m_look(studio.look())
    , m_session(session)
    , m_row(row)
    , m_name(fromUtf8(row.name))
    , m_names(makeColumn(0))
    , m_top(new QHBoxLayout)
    , m_picture(new FigureStill(studio, row.movement, row.figure, PictureEms))
    , m_open(new Button(m_look, m_name, ButtonKind::Row))
    , m_way(new TextLabel(m_look, TextRole::Secondary, {}, Ink::Ink2))
    , m_sides(new LineLabel(m_look, TextRole::Secondary, {}, Ink::Ink2))
    , m_more(new Button(m_look, tr("More"), ButtonKind::Quiet, ButtonSize::Small))
    , m_fields(new AmountFields(m_look, m_name, AmountFields::Part::Whole))
    , m_warning(new QWidget)
    , m_warningWords(new TextLabel(m_look, TextRole::Body, {}, Ink::Caution))
{
    setObjectName(QStringLiteral("row-%1").arg(fromUtf8(row.movement)));
    setFocusPolicy(Qt::StrongFocus);
    setProperty(FocusRing::Ringed, true);
    setAccessibleDescription(tr("Alt with an arrow key moves it up or down. Delete takes it out."));
    box()->setContentsMargins(Inset, Inset, Inset, Inset);
    makeHead();
    addPrecautions();
    addMoveKeys();
    showMore();
    connect(m_fields, &AmountFields::changed, this, &MovementRow::tellDose);
}

void MovementRow::makeHead()
{
    auto* handle = new IconLabel(m_look, QStringLiteral("drag"), Ink::Ink2, 1.4);
    handle->setObjectName(QStringLiteral("handle"));
    handle->setCursor(Qt::OpenHandCursor);
    handle->setToolTip(tr("Drag to another place"));
    m_picture->setCursor(Qt::PointingHandCursor);
    m_open->setObjectName(QStringLiteral("openMovement"));
    m_open->setToolTip(tr("Open %1").arg(m_name));
    const auto restyle = [this] {
        constexpr double InsetEms = 0.69; // in line with the words of the button
        m_open->setFont(m_look.font(TextRole::CardTitle));
        m_sides->setContentsMargins(m_look.em(InsetEms), 0, 0, 0);
    };
    connect(&m_look, &Look::changed, this, restyle);
    restyle();
    m_more->setObjectName(QStringLiteral("more"));
    auto* remove = Button::iconOnly(m_look, QStringLiteral("close"), tr("Take out %1").arg(m_name));
    remove->setObjectName(QStringLiteral("remove"));
    remove->setProperty("kind", QStringLiteral("quiet"));
    auto* title = new QWidget;
    auto* flow = new FlowLayout(0, title);
    flow->addWidget(m_open);
    flow->addWidget(m_sides);
    m_top->setSpacing(length::Gap / 2);
    m_top->addWidget(title, 1);
    m_top->addWidget(m_fields);
    m_top->addSpacing(length::Gap / 2);
    m_top->addWidget(m_more);
    m_top->addWidget(remove);
    m_names->addLayout(m_top);
    auto* head = new QHBoxLayout;
    head->setSpacing(length::Gap + length::Gap / 4);
    head->addWidget(handle);
    head->addWidget(m_picture);
    head->addLayout(m_names, 1);
    box()->addLayout(head);
    connect(m_open, &QAbstractButton::clicked, this, &MovementRow::opened);
    connect(m_more, &QAbstractButton::clicked, this, &MovementRow::toggleDetails);
    connect(remove, &QAbstractButton::clicked, this, &MovementRow::removeRequested);
}

void MovementRow::addPrecautions()
{
    auto* line = new QHBoxLayout(m_warning);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(length::Gap);
    line->addWidget(
        new IconLabel(m_look, QStringLiteral("warning"), Ink::Caution), 0, Qt::AlignTop);
    m_warningWords->setObjectName(QStringLiteral("precautions"));
    line->addWidget(m_warningWords->wrapped(), 1);
    box()->addWidget(m_warning);
    m_way->setObjectName(QStringLiteral("way"));
    box()->addWidget(m_way->wrapped());
}

void MovementRow::addMoveKeys()
{
    const auto add = [this](Qt::Key key, int by) {
        auto* shortcut = new QShortcut(
            QKeySequence(QKeyCombination(Qt::AltModifier, key)), this, nullptr, nullptr);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by] { Q_EMIT moveRequested(by); });
    };
    add(Qt::Key_Up, -1);
    add(Qt::Key_Down, 1);
}

void MovementRow::setRow(const app::EditRow& row, int place, int count)
{
    m_row = row;
    m_place = place;
    m_count = count;
    m_picture->setMovement(row.movement, row.figure);
    const bool differ = row.dose.left || row.dose.right;
    m_fields->setPart(differ ? AmountFields::Part::RestOnly : AmountFields::Part::Whole);
    m_fields->setDose(row.dose);
    const bool inWords = differ || row.dose.intervals;
    m_sides->setText(inWords ? doseWords(row.dose, row.sides) : sidesWords(row.sides));
    setAccessibleName(tr("%1, %2, %3 of %4")
                          .arg(m_name, doseWords(row.dose, row.sides))
                          .arg(place + 1)
                          .arg(count));
    m_way->setVisible(!row.way.empty());
    m_way->setText(fromUtf8(row.way));
    QStringList rules;
    for (const app::RuleView& rule : row.precautions)
        rules.append(ruleWords(rule));
    m_warning->setVisible(!rules.isEmpty());
    m_warningWords->setText(
        tr("It stays out of your plan for now. %1").arg(rules.join(QLatin1Char(' '))));
    if (m_details != nullptr)
        m_details->setRow(row, place == 0, place + 1 == count);
}

void MovementRow::fit(int width)
{
    constexpr double OneLineEms = 62.0;
    constexpr double TwoLinesEms = 38.0;
    constexpr double PictureFromEms = 26.0; // below it the words need all the room
    m_picture->setVisible(width >= m_look.em(PictureFromEms));
    Form form = width >= m_look.em(TwoLinesEms) ? Form::TwoLines : Form::Stacked;
    if (width >= m_look.em(OneLineEms))
        form = Form::OneLine;
    if (form == m_form)
        return;
    m_form = form;
    for (QLayout* layout : {static_cast<QLayout*>(m_top), static_cast<QLayout*>(m_names)})
        layout->removeWidget(m_fields);
    box()->removeWidget(m_fields);
    switch (form) {
    case Form::OneLine:
        m_top->insertWidget(1, m_fields);
        break;
    case Form::TwoLines:
        m_names->addWidget(m_fields);
        break;
    case Form::Stacked:
        box()->insertWidget(1, m_fields);
        break;
    }
    showMore();
}

bool MovementRow::isOnPicture(QPoint point) const
{
    return m_picture->geometry().contains(point);
}

void MovementRow::toggleDetails()
{
    const bool open = m_details == nullptr || m_details->isHidden();
    if (m_details == nullptr) {
        m_details = new RowDetails(m_look, m_session, m_row);
        m_details->setObjectName(QStringLiteral("details"));
        m_details->setRow(m_row, m_place == 0, m_place + 1 == m_count);
        box()->addWidget(m_details);
        connect(m_details, &RowDetails::edited, this, &MovementRow::edited);
        connect(m_details, &RowDetails::doseChanged, this, &MovementRow::tellDose);
        connect(m_details, &RowDetails::moveRequested, this, &MovementRow::moveRequested);
        connect(m_details, &RowDetails::swapAsked, this, &MovementRow::swapAsked);
        connect(m_details, &RowDetails::swapChosen, this, &MovementRow::swapChosen);
    }
    m_details->setVisible(open);
    showMore();
}

void MovementRow::showMore()
{
    const bool open = m_details != nullptr && !m_details->isHidden();
    m_more->withIcon(open ? QStringLiteral("up") : QStringLiteral("down"));
    m_more->setWords(open ? tr("Less") : tr("More"), m_form == Form::Stacked);
    m_more->setAccessibleName((open ? tr("Less about %1") : tr("More about %1")).arg(m_name));
}

void MovementRow::tellDose(const program::Dose& dose)
{
    Q_EMIT edited(
        [session = m_session, id = m_row.movement, dose](program::Program program) {
            return withDose(std::move(program), session, id, dose, false);
        },
        tr("%1: %2").arg(m_name, doseWords(dose, m_row.sides)));
}

void MovementRow::setSwaps(const app::SwapViews& swaps)
{
    if (m_details != nullptr)
        m_details->setSwaps(swaps);
}

void MovementRow::keepNote()
{
    if (m_details != nullptr)
        m_details->keepNote();
}

void MovementRow::keyPressEvent(QKeyEvent* event)
{
    if (hasFocus() && event->key() == Qt::Key_Delete)
        Q_EMIT removeRequested();
    else
        Card::keyPressEvent(event);
}

} // namespace hipwise::ui
