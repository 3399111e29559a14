#include "ui/program/row_details.h"

#include "program/program_edit.h"
#include "ui/program/amount_fields.h"
#include "ui/program/note_keeper.h"
#include "ui/program/swap_panel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/note_field.h"
#include "ui/widgets/session_words.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/switch_row.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words.h"

#include <QApplication>

namespace hipwise::ui {

using program::Dose;
using program::Program;

namespace {

constexpr int FirstWeekPercent = 70; ///< to begin with; the person changes it from there

int minutesOf(const app::EditRow& row)
{
    const auto own = std::chrono::duration_cast<std::chrono::minutes>(row.dose.duration);
    return static_cast<int>(row.goal.value_or(own).count());
}

} // namespace

RowDetails::RowDetails(const Look& look, const std::string& session, const app::EditRow& row)
    : m_look(look)
    , m_session(session)
    , m_row(row)
    , m_name(fromUtf8(row.name))
    , m_swap(new SwapPanel(look, m_name))
{
    auto* column = makeColumn(length::CardGap);
    setLayout(column);
    column->addWidget(makeRule());
    addFirstWeek(column);
    if (row.sides == content::Sides::OneAtATime && !row.dose.intervals)
        addSides(column);
    if (row.kind == content::MovementKind::Aerobic)
        addGoal(column);
    addNote(column);
    column->addWidget(m_swap);
    addPlace(column);
    connect(m_swap, &SwapPanel::asked, this, &RowDetails::swapAsked);
    connect(m_swap, &SwapPanel::chosen, this, &RowDetails::swapChosen);
    connect(m_swap, &SwapPanel::wayChosen, this, &RowDetails::setWay);
}

void RowDetails::addFirstWeek(QVBoxLayout* column)
{
    m_firstSwitch = new SwitchRow(m_look,
                                  QStringLiteral("firstWeekSwitch"),
                                  tr("The first week: other numbers"),
                                  tr("For the first 7 days, to get used to it."));
    m_first = new AmountFields(m_look, tr("%1, first week").arg(m_name), AmountFields::Part::Whole);
    m_first->setObjectName(QStringLiteral("firstWeekFields"));
    column->addWidget(m_firstSwitch);
    column->addWidget(m_first);
    connect(m_firstSwitch, &SwitchRow::switched, this, &RowDetails::switchFirstWeek);
    connect(m_first, &AmountFields::changed, this, &RowDetails::tellFirstWeek);
}

void RowDetails::addSides(QVBoxLayout* column)
{
    m_sidesSwitch = new SwitchRow(m_look,
                                  QStringLiteral("sidesSwitch"),
                                  tr("Left and right differ"),
                                  tr("Each side gets its own numbers."));
    m_left = new AmountFields(m_look, tr("%1, left side").arg(m_name), AmountFields::Part::Left);
    m_left->setObjectName(QStringLiteral("leftFields"));
    m_right = new AmountFields(m_look, tr("%1, right side").arg(m_name), AmountFields::Part::Right);
    m_right->setObjectName(QStringLiteral("rightFields"));
    m_sides = new QWidget;
    auto* flow = new FlowLayout(length::CardGap, m_sides);
    flow->addWidget(addSide(tr("Left side"), m_left));
    flow->addWidget(addSide(tr("Right side"), m_right));
    column->addWidget(m_sidesSwitch);
    column->addWidget(m_sides);
    connect(m_sidesSwitch, &SwitchRow::switched, this, &RowDetails::switchSides);
    connect(m_left, &AmountFields::changed, this, &RowDetails::doseChanged);
    connect(m_right, &AmountFields::changed, this, &RowDetails::doseChanged);
}

QWidget* RowDetails::addSide(const QString& title, AmountFields* fields)
{
    auto* side = new QWidget;
    auto* column = makeColumn(length::Gap / 2);
    side->setLayout(column);
    column->addWidget(new TextLabel(m_look, TextRole::BodyStrong, title));
    column->addWidget(fields);
    return side;
}

void RowDetails::addGoal(QVBoxLayout* column)
{
    auto* row = new QWidget;
    auto* flow = new FlowLayout(length::Gap, row);
    flow->addWidget((new TextLabel(m_look, TextRole::Body, tr("My goal, in minutes"))));
    m_goal = (new Stepper(m_look, tr("%1, goal in minutes").arg(m_name)))->joined();
    m_goal->setObjectName(QStringLiteral("goal"));
    constexpr int SecondsPerMinute = 60;
    constexpr int Step = 5;
    m_goal->setRange(1, program::MostDuration / SecondsPerMinute, Step);
    flow->addWidget(m_goal);
    column->addWidget(row);
    connect(m_goal, &Stepper::changed, this, [this](int value) {
        const auto goal = std::chrono::minutes(value);
        Q_EMIT edited(
            [session = m_session, id = m_row.movement, goal](Program program) {
                return withGoal(std::move(program), session, id, goal);
            },
            tr("%1: the goal is %2").arg(m_name, lengthWords(goal)));
    });
}

void RowDetails::addNote(QVBoxLayout* column)
{
    constexpr double NoteEms = 4.0;
    auto* field = new NoteField(m_look, NoteEms);
    field->setObjectName(QStringLiteral("movementNote"));
    field->setAccessibleName(tr("Note to yourself about %1").arg(m_name));
    auto* part = makeColumn(length::Gap / 2);
    part->addWidget(new TextLabel(m_look, TextRole::Body, tr("Note to yourself")));
    part->addWidget(field);
    column->addLayout(part);
    m_note = new NoteKeeper(field);
    m_note->begin(fromUtf8(m_row.note));
    connect(m_note, &NoteKeeper::written, this, [this](const QString& note) {
        Q_EMIT edited(
            [session = m_session, id = m_row.movement, words = note.toStdString()](
                Program program) { return withNote(std::move(program), session, id, words); },
            tr("%1: the note is kept").arg(m_name));
    });
}

void RowDetails::addPlace(QVBoxLayout* column)
{
    auto* row = new QWidget;
    auto* flow = new FlowLayout(length::Gap, row);
    const auto add = [&](const QString& text, const QString& says, const char* icon, int by) {
        auto* button = new Button(m_look, text, ButtonKind::Secondary, ButtonSize::Small);
        button->withIcon(QLatin1String(icon));
        button->setAccessibleName(says);
        flow->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, by] { Q_EMIT moveRequested(by); });
        return button;
    };
    m_up = add(tr("Move up"), tr("Move up: %1").arg(m_name), "up", -1);
    m_up->setObjectName(QStringLiteral("moveUp"));
    m_down = add(tr("Move down"), tr("Move down: %1").arg(m_name), "down", 1);
    m_down->setObjectName(QStringLiteral("moveDown"));
    column->addWidget(row);
}

void RowDetails::setRow(const app::EditRow& row, bool isFirst, bool isLast)
{
    const bool otherWay = row.way != m_row.way;
    m_row = row;
    refreshFirstWeek();
    if (otherWay)
        m_swap->askAgain();
    if (m_sidesSwitch != nullptr) {
        const bool differ = row.dose.left || row.dose.right;
        m_sidesSwitch->setOn(differ);
        m_sides->setVisible(differ);
        m_left->setDose(row.dose);
        m_right->setDose(row.dose);
    }
    if (m_goal != nullptr)
        m_goal->setValue(minutesOf(row));
    m_note->setNote(fromUtf8(row.note));
    // The keyboard stays with the two: a button that is switched off would lose it.
    if (isFirst && m_up->hasFocus() && !isLast) {
        m_down->setEnabled(true);
        m_down->setFocus(Qt::OtherFocusReason);
    } else if (isLast && m_down->hasFocus() && !isFirst) {
        m_up->setEnabled(true);
        m_up->setFocus(Qt::OtherFocusReason);
    }
    m_up->setEnabled(!isFirst);
    m_down->setEnabled(!isLast);
}

void RowDetails::refreshFirstWeek()
{
    const bool other = m_row.firstWeek || m_stepsFirst;
    m_stepsFirst = false;
    m_firstSwitch->setVisible(m_row.hasFirstWeek);
    m_firstSwitch->setOn(other);
    m_first->setVisible(m_row.hasFirstWeek && other);
    m_first->setDose(m_row.firstWeek.value_or(m_row.dose));
}

void RowDetails::switchFirstWeek(bool on)
{
    if (on) {
        tellFirstWeek(scaled(m_row.dose, FirstWeekPercent));
        m_first->show();
        return;
    }
    m_first->hide();
    if (!m_row.firstWeek)
        return;
    Q_EMIT edited(
        [session = m_session, id = m_row.movement](Program program) {
            return withoutFirstWeek(std::move(program), session, id);
        },
        tr("%1: the same from the first week on").arg(m_name));
}

void RowDetails::tellFirstWeek(const Dose& dose)
{
    m_stepsFirst = true;
    Q_EMIT edited(
        [session = m_session, id = m_row.movement, dose](Program program) {
            return withDose(std::move(program), session, id, dose, true);
        },
        tr("%1, in the first week: %2").arg(m_name, doseWords(dose, m_row.sides)));
}

void RowDetails::setWay(const app::WayView& way)
{
    Q_EMIT edited(
        [session = m_session, id = m_row.movement, way](Program program) {
            return withWay(std::move(program), session, id, way.variant, way.dose);
        },
        way.variant.empty() ? tr("%1: the usual way").arg(m_name)
                            : tr("%1: %2").arg(m_name, fromUtf8(way.words)));
}

void RowDetails::switchSides(bool on)
{
    Dose dose = m_row.dose;
    dose.left.reset();
    dose.right.reset();
    if (on) {
        dose.left = static_cast<const program::Amount&>(m_row.dose);
        dose.right = dose.left;
    }
    Q_EMIT doseChanged(dose);
}

void RowDetails::setSwaps(const app::SwapViews& swaps)
{
    m_swap->setSwaps(swaps);
}

void RowDetails::keepNote()
{
    m_note->keep();
}

} // namespace hipwise::ui
