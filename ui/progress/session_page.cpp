#include "ui/progress/session_page.h"

#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/words.h"

namespace hipwise::ui {

SessionPage::SessionPage(const Look& look)
    : Page(look, {})
    , m_parts(makeColumn(length::CardGap))
{
    setObjectName(QStringLiteral("sessionPage"));
    enableBack();
    body()->addLayout(m_parts);
    body()->addStretch();
}

void SessionPage::setSession(const session::SessionRecord& record)
{
    if (m_record == record)
        return;
    m_record = record;
    rebuild();
}

void SessionPage::setError(const Error& error)
{
    m_record.reset();
    clearLayout(m_parts);
    setTitle(tr("Session"));
    auto* notice = new Notice(look(), CardKind::Caution, QStringLiteral("warning"));
    notice->setText(tr("This session cannot be shown"), fromUtf8(toString(error)));
    m_parts->addWidget(notice);
}

void SessionPage::rebuild()
{
    const session::SessionRecord& record = *m_record;
    setTitle(fromUtf8(record.title));
    clearLayout(m_parts);
    QString when = tr("%1, %2").arg(dayWords(record.startedAt.date()), timeWords(record.startedAt));
    if (record.endedAt)
        when = tr("%1 to %2").arg(when, timeWords(*record.endedAt));
    QStringList facts{when, tr("%1 of movement").arg(lengthWords(session::workTime(record)))};
    if (record.status == session::SessionStatus::Stopped)
        facts.append(tr("ended early, by your choice"));
    m_parts->addWidget(
        (new TextLabel(look(), TextRole::Body, facts.join(QStringLiteral(" · ")), Ink::Ink2))
            ->wrapped());
    addPain();
    for (const session::ItemRecord& item : record.items)
        addItem(item);
}

void SessionPage::addPain()
{
    const auto answerOf = [](const std::optional<session::PainAnswer>& answer) {
        return answer ? answer->score : std::nullopt;
    };
    auto* card = new Card;
    card->box()->addWidget(new TextLabel(look(), TextRole::CardTitle, tr("Your hip")));
    auto* row = new QWidget;
    auto* flow = new FlowLayout(length::Gap, row);
    flow->addWidget(new TextLabel(look(), TextRole::Body, tr("Before"), Ink::Ink2));
    flow->addWidget(Tag::ofPain(look(), answerOf(m_record->painBefore)));
    flow->addWidget(new TextLabel(look(), TextRole::Body, tr("After"), Ink::Ink2));
    flow->addWidget(Tag::ofPain(look(), answerOf(m_record->painAfter)));
    const auto& last = m_record->painAfter ? m_record->painAfter : m_record->painBefore;
    if (last && last->side)
        flow->addWidget(new TextLabel(look(), TextRole::Body, hipSideName(*last->side), Ink::Ink2));
    card->box()->addWidget(row);
    m_parts->addWidget(card);
}

QString SessionPage::setWords(const session::ItemRecord& item, const session::SetRecord& set) const
{
    const session::SetResult& result = set.result;
    const program::Dose& dose = item.work.dose;
    QString name = tr("Set %1").arg(result.key.set);
    if (result.key.side)
        name = tr("%1, %2").arg(name, hipName(*result.key.side).toLower());
    switch (result.status) {
    case session::SetStatus::Planned:
        return tr("%1: not reached").arg(name);
    case session::SetStatus::Skipped:
        return tr("%1: left out").arg(name);
    case session::SetStatus::Done:
    case session::SetStatus::Partial:
        break;
    }
    const bool counted = dose.reps > 0;
    if (counted)
        return tr("%1: %2 of %3").arg(name).arg(result.reps).arg(dose.reps);
    return tr("%1: %2 of %3").arg(name, lengthWords(result.work), lengthWords(dose.setTime()));
}

void SessionPage::addItem(const session::ItemRecord& item)
{
    auto* card = new Card;
    card->box()->addWidget(
        (new TextLabel(look(), TextRole::CardTitle, fromUtf8(item.name)))->wrapped());
    card->box()->addWidget(
        (new TextLabel(look(),
                       TextRole::Body,
                       tr("Planned: %1").arg(doseWords(item.work.dose, item.work.sides)),
                       Ink::Ink2))
            ->wrapped());
    for (const session::SetRecord& set : item.sets)
        card->box()->addWidget(
            (new TextLabel(look(), TextRole::Body, setWords(item, set)))->wrapped());
    card->box()->addWidget(makeRule());
    card->box()->addWidget(
        new TextLabel(look(), TextRole::Meta, tr("As it was shown then"), Ink::Ink3));
    card->box()->addWidget(
        (new TextLabel(look(), TextRole::Secondary, fromUtf8(item.words), Ink::Ink2))->wrapped());
    m_parts->addWidget(card);
}

} // namespace hipwise::ui
