#include "ui/measures/activity_card.h"

#include "ui/widgets/ability_scale.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>

namespace hipwise::ui {

ActivityCard::ActivityCard(const Look& look, const app::ActivityLine& line, CivilDate today)
    : m_activity(line.activity.id)
    , m_scale(new AbilityScale(look, fromUtf8(line.activity.words)))
{
    const QString words = fromUtf8(line.activity.words);
    auto* head = new QHBoxLayout;
    head->setSpacing(length::CardGap);
    head->addWidget((new TextLabel(look, TextRole::CardTitle, words))->wrapped(), 1);
    auto* stop = new Button(look, tr("Stop asking"), ButtonKind::Quiet, ButtonSize::Small);
    stop->setObjectName(QStringLiteral("stopAsking%1").arg(m_activity));
    stop->setAccessibleName(tr("Stop asking about: %1").arg(words));
    connect(stop, &QAbstractButton::clicked, this, [this] { Q_EMIT stopRequested(m_activity); });
    head->addWidget(stop, 0, Qt::AlignTop);
    box()->addLayout(head);
    m_scale->setObjectName(QStringLiteral("scale%1").arg(m_activity));
    box()->addWidget(m_scale);
    if (line.ratings.empty())
        return;
    const app::DayValue& last = line.ratings.back();
    QString said = tr("Kept for today: %1").arg(last.value);
    if (last.on == today) {
        m_kept = last.value;
        m_scale->setPoints(m_kept);
    } else {
        said = tr("Last time, %1: %2")
                   .arg(shortDayWords(last.on, today), QString::number(last.value));
    }
    box()->addWidget((new TextLabel(look, TextRole::Body, said, Ink::Ink2))->wrapped());
}

std::optional<int> ActivityCard::newPoints() const
{
    return m_scale->points() == m_kept ? std::nullopt : m_scale->points();
}

void ActivityCard::setPoints(int points)
{
    m_scale->setPoints(points);
}

} // namespace hipwise::ui
