#include "ui/player/choice_list.h"

#include "ui/widgets/icon_label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace hipwise::ui {

ChoiceRow::ChoiceRow(const Look& look, const Choice& choice, int number, bool suggested)
    : m_look(look)
    , m_suggested(suggested)
{
    setObjectName(QStringLiteral("choice%1").arg(number));
    setAccessibleName(choice.text.isEmpty()
                          ? choice.title
                          : QStringLiteral("%1. %2").arg(choice.title, choice.text));
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    const Ink ink = choice.caution ? Ink::Stop : Ink::Primary;
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(length::CardPadding, length::Gap, length::CardPadding, length::Gap);
    row->setSpacing(length::CardGap);
    row->addWidget(new IconLabel(look, choice.icon, ink, 1.5), 0, Qt::AlignVCenter);
    auto* words = makeColumn(2);
    words->addWidget((new TextLabel(look, TextRole::Section, choice.title))->wrapped());
    if (!choice.text.isEmpty())
        words->addWidget((new TextLabel(look, TextRole::Body, choice.text, Ink::Ink2))->wrapped());
    row->addLayout(words, 1);
    row->addWidget(new TextLabel(look, TextRole::BodyStrong, QString::number(number), Ink::Ink2),
                   0,
                   Qt::AlignVCenter);
    for (auto* label : findChildren<QWidget*>())
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
}

int ChoiceRow::heightForWidth(int width) const
{
    constexpr double LowestEms = 4.0; // pressed by somebody in pain, from where they stand
    return std::max(layout()->heightForWidth(width), m_look.em(LowestEms));
}

QSize ChoiceRow::sizeHint() const
{
    return layout()->sizeHint();
}

QSize ChoiceRow::minimumSizeHint() const
{
    return layout()->minimumSize();
}

void ChoiceRow::paintEvent(QPaintEvent*)
{
    const Theme& t = m_look.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double pen = t.contrast || m_suggested ? 2.0 : 1.0;
    painter.setPen(QPen(m_suggested ? t.primary : t.edge, pen));
    QColor ground = m_suggested ? t.soft : t.surface;
    if (isDown() || underMouse())
        ground = t.sunken;
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2),
                            length::ButtonRadius,
                            length::ButtonRadius);
}

void ChoiceRow::enterEvent(QEnterEvent* event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void ChoiceRow::leaveEvent(QEvent* event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

ChoiceList::ChoiceList(const Look& look)
    : m_look(look)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(length::Gap);
    connect(&look, &Look::changed, this, &ChoiceList::arrange);
}

void ChoiceList::setChoices(const QList<Choice>& choices, int suggested)
{
    clearLayout(m_grid);
    m_rows.clear();
    m_columns = 0;
    m_suggested = suggested;
    for (int i = 0; i < choices.size(); ++i) {
        auto* row = new ChoiceRow(m_look, choices[i], i + 1, i == suggested);
        connect(row, &QAbstractButton::clicked, this, [this, i] { Q_EMIT chosen(i); });
        m_rows.append(row);
    }
    arrange();
}

void ChoiceList::arrange()
{
    constexpr double LowEms = 34.0;
    constexpr double TwoColumnsEms = 44.0;
    constexpr double WidestEms = 52.0; // wider rows are not read any better
    const bool two = window()->height() < m_look.em(LowEms) && parentWidget() != nullptr
        && parentWidget()->width() >= m_look.em(TwoColumnsEms);
    setMaximumWidth(m_look.em(two ? WidestEms * 2 : WidestEms));
    const int columns = two ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    const auto perColumn = (m_rows.size() + columns - 1) / columns;
    for (int i = 0; i < m_rows.size(); ++i)
        m_grid->addWidget(
            m_rows[i], static_cast<int>(i % perColumn), static_cast<int>(i / perColumn));
}

void ChoiceList::resizeEvent(QResizeEvent* event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void ChoiceList::focusSuggested()
{
    if (m_suggested < m_rows.size())
        m_rows[m_suggested]->setFocus(Qt::OtherFocusReason);
}

bool ChoiceList::type(int key)
{
    const int index = key - Qt::Key_1;
    if (index < 0 || index >= m_rows.size())
        return false;
    m_rows[index]->click();
    return true;
}

} // namespace hipwise::ui
