#include "ui/learn/urgency_card.h"

#include "ui/widgets/icon_label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace hipwise::ui {

using content::Urgency;

namespace {

struct UrgencyLook {
    QString icon;
    Ink ink;
};

UrgencyLook lookOf(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Now:
        return {QStringLiteral("stop"), Ink::Stop};
    case Urgency::Today:
        return {QStringLiteral("clock"), Ink::Accent};
    case Urgency::Soon:
        return {QStringLiteral("warning"), Ink::Caution};
    case Urgency::Stop:
        return {QStringLiteral("close"), Ink::Caution};
    case Urgency::Fine:
        return {QStringLiteral("leaf"), Ink::Soft};
    }
    return {QStringLiteral("info"), Ink::Ink};
}

QColor headColour(const Theme& theme, Urgency urgency)
{
    switch (urgency) {
    case Urgency::Now:
        return theme.stopSoft;
    case Urgency::Today:
        return theme.accentSoft;
    case Urgency::Soon:
    case Urgency::Stop:
        return theme.cautionSoft;
    case Urgency::Fine:
        return theme.soft;
    }
    return theme.sunken;
}

} // namespace

UrgencyCard::UrgencyCard(const Look& look, Urgency urgency, const content::BlockText& text)
    : m_look(look)
    , m_urgency(urgency)
    , m_head(new QWidget)
{
    const UrgencyLook style = lookOf(urgency);
    auto* column = makeColumn(0);
    setLayout(column);
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(length::CardPadding,
                             length::Gap + length::Gap / 2,
                             length::CardPadding,
                             length::Gap + length::Gap / 2);
    head->setSpacing(length::Gap + length::Gap / 2);
    head->addWidget(new IconLabel(look, style.icon, style.ink, 1.9), 0, Qt::AlignTop);
    auto* words = makeColumn(length::Gap / 4);
    words->addWidget(
        (new TextLabel(look, TextRole::Section, fromUtf8(text.heading), style.ink))->wrapped());
    words->addWidget((new TextLabel(look, TextRole::Body, fromUtf8(text.lead)))->wrapped());
    head->addLayout(words, 1);
    column->addWidget(m_head);

    auto* list = makeColumn(length::Gap + length::Gap / 2);
    list->setContentsMargins(
        length::CardPadding, length::Gap * 2, length::CardPadding, length::CardPadding);
    if (!text.text.empty())
        list->addWidget((new TextLabel(look, TextRole::Body, fromUtf8(text.text)))->wrapped());
    for (const content::PointText& point : text.items) {
        auto* item = makeColumn(0);
        if (!point.lead.empty())
            item->addWidget(
                (new TextLabel(look, TextRole::BodyStrong, fromUtf8(point.lead)))->wrapped());
        item->addWidget(
            (new TextLabel(look, TextRole::Body, fromUtf8(point.text), Ink::Ink2))->wrapped());
        list->addLayout(item);
    }
    list->addStretch();
    column->addLayout(list, 1);
}

void UrgencyCard::paintEvent(QPaintEvent*)
{
    const Theme& t = m_look.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    QPainterPath outline;
    outline.addRoundedRect(box, length::CardRadius, length::CardRadius);
    painter.fillPath(outline, t.surface);
    painter.setClipPath(outline);
    painter.fillRect(QRectF(0, 0, width(), m_head->height()), headColour(t, m_urgency));
    painter.setClipping(false);
    painter.setPen(QPen(inkColour(t, lookOf(m_urgency).ink), 2));
    painter.drawPath(outline);
}

} // namespace hipwise::ui
