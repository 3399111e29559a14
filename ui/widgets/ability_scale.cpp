#include "ui/widgets/ability_scale.h"

#include "person/measures.h"

#include <QButtonGroup>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <array>

namespace hipwise::ui {

namespace {

constexpr int Count = person::HighestRating + 1;
/// Numbers in a row, from the widest place to the narrowest.
constexpr std::array PerRow{Count, 6, 4};
constexpr double ButtonHeightEms = 2.75;
constexpr double NarrowestButtonEms = 2.6;
constexpr double LegendEms = 1.6;
constexpr int ButtonGap = 6;

int rowsOf(int perRow)
{
    return (Count + perRow - 1) / perRow;
}

QString lowestWords()
{
    return AbilityScale::tr("0 cannot do it");
}

QString highestWords()
{
    return AbilityScale::tr("10 as before");
}

} // namespace

AbilityButton::AbilityButton(const Look& look, int points, QWidget* parent)
    : QAbstractButton(parent)
    , m_look(look)
{
    setCheckable(true);
    setAutoExclusive(true); // a radio button for assistive technology
    setFocusPolicy(Qt::StrongFocus);
    setText(QString::number(points));
    setObjectName(QStringLiteral("points%1").arg(points));
}

QSize AbilityButton::sizeHint() const
{
    return {m_look.em(NarrowestButtonEms), m_look.em(ButtonHeightEms)};
}

void AbilityButton::paintEvent(QPaintEvent*)
{
    constexpr int Radius = 10;
    constexpr double Digits = 1.12;
    constexpr double ChosenDigits = 1.35;
    const Theme& t = m_look.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double pen = t.contrast ? 2.0 : 1.0;
    const QRectF box = QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    painter.setPen(QPen(isChecked() ? t.primary : t.edge, pen));
    painter.setBrush(isChecked() ? t.primary : (underMouse() ? t.sunken : t.surface));
    painter.drawRoundedRect(box, Radius, Radius);
    painter.setPen(isChecked() ? t.onPrimary : t.ink);
    painter.setFont(m_look.fontOfPixels(m_look.em(isChecked() ? ChosenDigits : Digits),
                                        isChecked() ? 700 : 600));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

void AbilityButton::enterEvent(QEnterEvent* event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void AbilityButton::leaveEvent(QEvent* event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

/// The answer is chosen already when Enter is pressed: it is for what comes next.
void AbilityButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->ignore();
    else
        QAbstractButton::keyPressEvent(event);
}

AbilityScale::AbilityScale(const Look& look, const QString& activity)
    : m_look(look)
    , m_group(new QButtonGroup(this))
{
    m_group->setExclusive(true);
    for (int points = 0; points < Count; ++points) {
        auto* button = new AbilityButton(look, points, this);
        button->setAccessibleName(tr("%1: %2 of 10").arg(activity).arg(points));
        m_group->addButton(button, points);
        button->installEventFilter(this);
        m_buttons.append(button);
    }
    setAccessibleName(activity);
    setAccessibleDescription(QStringLiteral("%1, %2").arg(lowestWords(), highestWords()));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_group, &QButtonGroup::idClicked, this, &AbilityScale::choose);
    connect(&look, &Look::changed, this, [this] {
        layOut();
        updateGeometry();
        update();
    });
}

std::optional<int> AbilityScale::points() const
{
    const int id = m_group->checkedId();
    return id < 0 ? std::nullopt : std::optional(id);
}

void AbilityScale::setPoints(std::optional<int> points)
{
    m_group->setExclusive(false);
    for (int number = 0; number < Count; ++number)
        m_buttons[number]->setChecked(points == number);
    m_group->setExclusive(true);
}

void AbilityScale::choose(int points)
{
    m_buttons[points]->setChecked(true);
    m_buttons[points]->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT chosen(points);
}

bool AbilityScale::type(const QKeyEvent& key)
{
    constexpr quint64 OneThenZeroMs = 600;
    if ((key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) != 0)
        return false;
    const bool closing = key.key() == Qt::Key_ParenRight;
    if (!closing && (key.key() < Qt::Key_0 || key.key() > Qt::Key_9))
        return false;
    const int digit = closing ? 0 : key.key() - Qt::Key_0;
    const bool shift = closing || (key.modifiers() & Qt::ShiftModifier) != 0;
    const bool afterOne = m_oneTypedAt && key.timestamp() - *m_oneTypedAt < OneThenZeroMs;
    m_oneTypedAt = digit == 1 ? std::optional(key.timestamp()) : std::nullopt;
    choose(digit == 0 && (shift || afterOne) ? person::HighestRating : digit);
    return true;
}

bool AbilityScale::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && type(*static_cast<QKeyEvent*>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

int AbilityScale::buttonHeight() const
{
    return m_look.em(ButtonHeightEms);
}

int AbilityScale::legendHeight() const
{
    return m_look.em(LegendEms);
}

int AbilityScale::perRowFor(int width) const
{
    const auto fits = std::find_if(PerRow.begin(), PerRow.end(), [&](int perRow) {
        return width >= perRow * m_look.em(NarrowestButtonEms) + (perRow - 1) * ButtonGap;
    });
    return fits == PerRow.end() ? PerRow.back() : *fits;
}

/// In one line, one at each end; else one below the other.
bool AbilityScale::legendFitsIn(int width) const
{
    const QFontMetrics metrics(m_look.font(TextRole::Secondary));
    return metrics.horizontalAdvance(lowestWords()) + metrics.horizontalAdvance(highestWords())
        + m_look.em(2)
        <= width;
}

int AbilityScale::heightForWidth(int width) const
{
    const int rows = rowsOf(perRowFor(width));
    return rows * buttonHeight() + (rows - 1) * ButtonGap
        + (legendFitsIn(width) ? 1 : 2) * legendHeight();
}

QSize AbilityScale::sizeHint() const
{
    const int width = Count * m_look.em(NarrowestButtonEms) + (Count - 1) * ButtonGap;
    return {width, heightForWidth(width)};
}

QSize AbilityScale::minimumSizeHint() const
{
    const int width
        = PerRow.back() * m_look.em(NarrowestButtonEms) + (PerRow.back() - 1) * ButtonGap;
    return {width, buttonHeight() + legendHeight()};
}

void AbilityScale::layOut()
{
    constexpr double WidestButtonEms = 4.6;
    const int perRow = perRowFor(width());
    const double cell = std::min((width() + ButtonGap) / static_cast<double>(perRow),
                                 static_cast<double>(m_look.em(WidestButtonEms)));
    for (int points = 0; points < Count; ++points) {
        const int row = points / perRow;
        const int column = points % perRow;
        const int left = qRound(column * cell);
        const int right = qRound((column + 1) * cell) - ButtonGap;
        m_buttons[points]->setGeometry(
            left, row * (buttonHeight() + ButtonGap), right - left, buttonHeight());
    }
}

void AbilityScale::resizeEvent(QResizeEvent*)
{
    layOut();
}

void AbilityScale::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(m_look.font(TextRole::Secondary));
    painter.setPen(m_look.theme().ink2);
    const int top = m_buttons.last()->geometry().bottom() + 1;
    const bool oneLine = legendFitsIn(width());
    // The words stand at the ends of the row of numbers.
    const bool oneRow = m_buttons.first()->y() == m_buttons.last()->y();
    const int right = oneRow ? m_buttons.last()->geometry().right() : width();
    const auto draw = [&](int y, Qt::Alignment side, const QString& words) {
        painter.drawText(QRectF(0, y, right, legendHeight()), words, QTextOption(side));
    };
    draw(top, Qt::AlignLeft | Qt::AlignVCenter, lowestWords());
    if (oneLine)
        draw(top, Qt::AlignRight | Qt::AlignVCenter, highestWords());
    else
        draw(top + legendHeight(), Qt::AlignLeft | Qt::AlignVCenter, highestWords());
}

} // namespace hipwise::ui
