#include "ui/widgets/pain_scale.h"

#include "ui/widgets/drawn/pain_mark.h"
#include "ui/widgets/words.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <array>

namespace hipwise::ui {

namespace {

constexpr int Count = PainScore::Highest + 1;
/// Numbers in a row, where there are so many rows.
constexpr std::array PerRow{Count, 6, 4};
constexpr double ButtonHeightEms = 3.0;
constexpr double CompactButtonEms = 2.6;
constexpr double LargeButtonEms = 4.8;
constexpr double LegendEms = 2.3;
constexpr double NarrowestButtonEms = 2.6;
constexpr int ButtonGap = 6;
constexpr int BarHeight = 4;
constexpr double LegendWidthEms = 30.0;

PainBand bandOfNumber(const Look& look, int number)
{
    return bandOf(*PainScore::from(number), look.painBands());
}

} // namespace

PainButton::PainButton(const Look& look, int score, QWidget* parent)
    : QAbstractButton(parent)
    , m_look(look)
    , m_score(score)
{
    setCheckable(true);
    setAutoExclusive(true); // a radio button for assistive technology
    setFocusPolicy(Qt::StrongFocus);
    setText(QString::number(score));
    setObjectName(QStringLiteral("pain%1").arg(score));
}

QSize PainButton::sizeHint() const
{
    return {m_look.em(NarrowestButtonEms), m_look.em(ButtonHeightEms)};
}

void PainButton::paintEvent(QPaintEvent*)
{
    constexpr int Radius = 10;
    const Theme& t = m_look.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double pen = t.contrast ? 2.0 : 1.0;
    const QRectF box = QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    const QColor band = painColour(t, bandOfNumber(m_look, m_score));
    painter.setPen(isChecked() ? QPen(band, pen) : QPen(t.edge, pen));
    painter.setBrush(isChecked() ? band : (underMouse() ? t.sunken : t.surface));
    painter.drawRoundedRect(box, Radius, Radius);
    painter.setPen(isChecked() ? t.onSelected : t.ink);
    constexpr double ChosenIsLarger = 1.2;
    painter.setFont(m_look.fontOfPixels(m_look.em(m_digits * (isChecked() ? ChosenIsLarger : 1.0)),
                                        isChecked() ? 700 : 600));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

void PainButton::setDigits(double ems)
{
    m_digits = ems;
    update();
}

void PainButton::enterEvent(QEnterEvent* event)
{
    update();
    QAbstractButton::enterEvent(event);
}

/// The answer is chosen already when Enter is pressed: it is for what comes next.
void PainButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->ignore();
    else
        QAbstractButton::keyPressEvent(event);
}

void PainButton::leaveEvent(QEvent* event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

PainScale::PainScale(const Look& look, const QString& question)
    : m_look(look)
    , m_question(question)
    , m_group(new QButtonGroup(this))
{
    m_group->setExclusive(true);
    for (int score = 0; score < Count; ++score) {
        auto* button = new PainButton(look, score, this);
        m_group->addButton(button, score);
        button->installEventFilter(this);
        m_buttons.append(button);
    }
    nameButtons();
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_group, &QButtonGroup::idClicked, this, &PainScale::choose);
    connect(&look, &Look::changed, this, [this] {
        nameButtons();
        layOut();
        updateGeometry();
        update();
    });
}

void PainScale::nameButtons()
{
    setAccessibleName(m_question);
    for (int score = 0; score < Count; ++score) {
        const std::array words{tr("fine"), tr("OK if it settles"), tr("too much today")};
        const auto& word = words.at(static_cast<std::size_t>(bandOfNumber(m_look, score)));
        const QString means = painWords(*PainScore::from(score));
        m_buttons[score]->setAccessibleName(
            tr("Pain %1 of 10, %2: %3").arg(score).arg(word, means));
        m_buttons[score]->setToolTip(means);
    }
}

std::optional<PainScore> PainScale::score() const
{
    return PainScore::from(m_group->checkedId());
}

void PainScale::setScore(std::optional<PainScore> score)
{
    m_group->setExclusive(false);
    for (int number = 0; number < Count; ++number)
        m_buttons[number]->setChecked(score && score->value() == number);
    m_group->setExclusive(true);
}

void PainScale::choose(int score)
{
    m_buttons[score]->setChecked(true);
    m_buttons[score]->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT chosen(*PainScore::from(score));
}

bool PainScale::handleKey(int key, bool shift, quint64 timestamp)
{
    // Ten has two digits: Shift+0, or 0 pressed soon after 1.
    constexpr quint64 OneThenZeroMs = 600;
    if (key < Qt::Key_0 || key > Qt::Key_9)
        return false;
    const int digit = key - Qt::Key_0;
    const bool afterOne = m_oneTypedAt && timestamp - *m_oneTypedAt < OneThenZeroMs;
    const bool ten = digit == 0 && (shift || afterOne);
    m_oneTypedAt = digit == 1 ? std::optional(timestamp) : std::nullopt;
    choose(ten ? PainScore::Highest : digit);
    return true;
}

bool PainScale::type(const QKeyEvent* key)
{
    const bool plain = (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    if (!plain)
        return false;
    if (key->key() == Qt::Key_ParenRight)
        return handleKey(Qt::Key_0, true, key->timestamp());
    return handleKey(key->key(), (key->modifiers() & Qt::ShiftModifier) != 0, key->timestamp());
}

bool PainScale::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && type(static_cast<QKeyEvent*>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

void PainScale::setSize(Size size)
{
    constexpr double UsualDigits = 1.12;
    constexpr double LargeDigits = 1.9;
    m_size = size;
    for (PainButton* button : m_buttons)
        button->setDigits(size == Size::Large ? LargeDigits : UsualDigits);
    layOut();
    updateGeometry();
}

int PainScale::buttonHeight() const
{
    switch (m_size) {
    case Size::Compact:
        return m_look.em(CompactButtonEms);
    case Size::Large:
        return m_look.em(LargeButtonEms);
    case Size::Usual:
        break;
    }
    return m_look.em(ButtonHeightEms);
}

int PainScale::rowsFor(int width) const
{
    int rows = 1;
    for (const int perRow : PerRow) {
        const int needed = perRow * m_look.em(NarrowestButtonEms) + (perRow - 1) * ButtonGap;
        if (width >= needed)
            return rows;
        ++rows;
    }
    return static_cast<int>(PerRow.size());
}

int PainScale::heightForWidth(int width) const
{
    const int rows = rowsFor(width);
    const int buttons = rows * buttonHeight() + (rows - 1) * ButtonGap + BarHeight;
    if (m_size == Size::Compact)
        return buttons + ButtonGap;
    const int legend = rows == 1 && width >= m_look.em(LegendWidthEms) ? 1 : 3;
    return buttons + legend * m_look.em(legend == 1 ? LegendEms : LegendEms * 0.75);
}

QSize PainScale::sizeHint() const
{
    const int width = Count * m_look.em(NarrowestButtonEms) + (Count - 1) * ButtonGap;
    return {width, heightForWidth(width)};
}

QSize PainScale::minimumSizeHint() const
{
    const int width
        = PerRow.back() * m_look.em(NarrowestButtonEms) + (PerRow.back() - 1) * ButtonGap;
    return {width,
            m_size == Size::Compact ? buttonHeight() : buttonHeight() + m_look.em(LegendEms)};
}

void PainScale::layOut()
{
    const int perRow = PerRow.at(static_cast<std::size_t>(rowsFor(width())) - 1);
    const double cell = (width() + ButtonGap) / static_cast<double>(perRow);
    for (int score = 0; score < Count; ++score) {
        const int row = score / perRow;
        const int column = score % perRow;
        const int left = qRound(column * cell);
        const int right = qRound((column + 1) * cell) - ButtonGap;
        m_buttons[score]->setGeometry(
            left, row * (buttonHeight() + ButtonGap), right - left, buttonHeight());
    }
}

void PainScale::resizeEvent(QResizeEvent*)
{
    layOut();
}

void PainScale::paintEvent(QPaintEvent*)
{
    struct Band {
        int first;
        int last;
        QString words;
    };

    const PainBands& ends = m_look.painBands();
    const auto made = [](int first, int last, const QString& words) {
        return Band{
            first,
            last,
            words.arg(first == last ? QString::number(first) : tr("%1–%2").arg(first).arg(last))};
    };
    const std::array bands{
        made(PainScore::Lowest, ends.fineUpTo, tr("%1 Fine")),
        made(ends.fineUpTo + 1, ends.acceptableUpTo, tr("%1 OK if it settles")),
        made(ends.acceptableUpTo + 1, PainScore::Highest, tr("%1 Too much today"))};
    const Theme& t = m_look.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_look.font(TextRole::Meta));
    const bool oneRow = rowsFor(width()) == 1;
    const bool inLine = oneRow && width() >= m_look.em(LegendWidthEms);
    int y = m_buttons.last()->geometry().bottom() + ButtonGap;
    for (const Band& band : bands) {
        const PainBand which = bandOfNumber(m_look, band.first);
        int x = 0;
        if (oneRow) {
            x = m_buttons[band.first]->geometry().left();
            painter.fillRect(
                QRect(QPoint(x, y),
                      QPoint(m_buttons[band.last]->geometry().right(), y + BarHeight - 1)),
                painFill(t, which));
        }
        if (m_size == Size::Compact)
            continue;
        const int top = inLine
            ? y + BarHeight
            : y + BarHeight + static_cast<int>(which) * m_look.em(LegendEms * 0.75);
        const int mark = m_look.em(0.7);
        const int textHeight = m_look.em(LegendEms * 0.75);
        if (!inLine)
            x = 0;
        drawPainMark(painter,
                     QRectF(x + 1, top + (textHeight - mark) / 2.0, mark, mark),
                     which,
                     painColour(t, which));
        painter.setPen(painColour(t, which));
        painter.drawText(QRect(x + mark + m_look.em(0.4), top, width() - x, textHeight),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         band.words);
    }
}

} // namespace hipwise::ui
