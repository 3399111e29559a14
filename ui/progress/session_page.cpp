#include "ui/progress/session_page.h"

#include "ui/progress/session_editor.h"
#include "ui/widgets/card.h"
#include "ui/widgets/change_bar.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/session_words.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/words.h"

#include <utility>

namespace hipwise::ui {

SessionPage::SessionPage(const Look& look)
    : Page(look, {})
    , m_changed(new ChangeBar(look))
    , m_edit(new Button(look, tr("Change"), ButtonKind::Chip, ButtonSize::Small))
    , m_facts(new TextLabel(look, TextRole::Body, {}, Ink::Ink2))
    , m_scores(makeColumn(length::CardGap))
    , m_parts(makeColumn(length::CardGap))
{
    setObjectName(QStringLiteral("sessionPage"));
    enableBack();
    m_edit->setObjectName(QStringLiteral("correctSession"));
    auto* remove = new Button(look, tr("Delete"), ButtonKind::Secondary, ButtonSize::Small);
    remove->setObjectName(QStringLiteral("deleteSession"));
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(length::Gap, buttons);
    flow->addWidget(m_edit);
    flow->addWidget(remove);
    body()->addWidget(buttons);
    body()->addWidget(m_facts->wrapped());
    body()->addLayout(m_scores);
    body()->addLayout(m_parts);
    body()->addStretch();
    setFoot(m_changed);
    connect(m_edit, &QAbstractButton::clicked, this, &SessionPage::switchEditing);
    connect(remove, &QAbstractButton::clicked, this, &SessionPage::removeRequested);
    connect(m_changed, &ChangeBar::undoRequested, this, &SessionPage::undoRequested);
}

void SessionPage::setChange(const QString& change, const QString& problem)
{
    m_changed->tell(change, problem);
}

void SessionPage::setSession(const session::SessionRecord& record)
{
    if (m_record && m_record->id == record.id && m_editor != nullptr) {
        // What is put right must not move, so nothing is made anew that stays as it was.
        const bool scored
            = m_record->painBefore != record.painBefore || m_record->painAfter != record.painAfter;
        m_record = record;
        m_facts->setText(factWords());
        if (scored)
            fillScores();
        m_editor->setSession(record);
        return;
    }
    if (m_record == record)
        return;
    keepNote();
    m_record = record;
    m_edit->setChecked(false);
    rebuild();
}

void SessionPage::setError(const Error& error)
{
    m_record.reset();
    m_edit->setChecked(false);
    rebuild();
    setTitle(tr("Session"));
    auto* notice = new Notice(look(), CardKind::Caution, QStringLiteral("warning"));
    notice->setText(tr("This session cannot be shown"), fromUtf8(toString(error)));
    m_parts->addWidget(notice);
}

void SessionPage::hideEvent(QHideEvent* event)
{
    keepNote();
    Page::hideEvent(event);
}

void SessionPage::keepNote()
{
    if (!hasNewNote())
        return;
    m_record->note = m_editor->note().toStdString(); // told once
    Q_EMIT noteChanged(m_record->id, m_editor->note());
}

bool SessionPage::hasNewNote() const
{
    return m_record && m_editor != nullptr && m_editor->note() != fromUtf8(m_record->note);
}

void SessionPage::switchEditing(bool on)
{
    if (!on)
        keepNote();
    if (!on && hasNewNote()) // it could not be kept
        m_edit->setChecked(true);
    else
        rebuild();
}

void SessionPage::rebuild()
{
    clearLayout(m_scores);
    clearLayout(m_parts);
    m_editor = nullptr;
    m_changed->setHint(m_edit->isChecked() ? tr("What you change is kept at once.") : QString());
    m_facts->setText({});
    if (!m_record)
        return;
    setTitle(fromUtf8(m_record->title));
    m_facts->setText(factWords());
    fillScores();
    if (m_edit->isChecked()) {
        m_editor = new SessionEditor(look(), *m_record);
        connect(m_editor, &SessionEditor::moved, this, &SessionPage::moved);
        connect(m_editor, &SessionEditor::painCorrected, this, &SessionPage::painCorrected);
        connect(m_editor, &SessionEditor::corrected, this, &SessionPage::corrected);
        connect(m_editor, &SessionEditor::noteKept, this, [this] {
            Q_EMIT noteChanged(m_record->id, m_editor->note());
        });
        m_parts->addWidget(m_editor);
        return;
    }
    if (!m_record->note.empty())
        m_parts->addWidget(makeNote());
    for (std::size_t item = 0; item < m_record->items.size(); ++item)
        m_parts->addWidget(makeItem(item));
}

QString SessionPage::factWords() const
{
    const session::SessionRecord& record = *m_record;
    QString when = tr("%1, %2").arg(dayWords(record.startedAt.date()), timeWords(record.startedAt));
    if (record.endedAt)
        when = tr("%1 to %2").arg(when, timeWords(*record.endedAt));
    QStringList facts{when, tr("%1 of movement").arg(lengthWords(session::workTime(record)))};
    if (record.status == session::SessionStatus::Stopped)
        facts.append(tr("ended early, by your choice"));
    else if (record.status == session::SessionStatus::Interrupted)
        facts.append(tr("interrupted"));
    if (record.byHand)
        facts.append(tr("written down afterwards"));
    return facts.join(QStringLiteral(" · "));
}

void SessionPage::fillScores()
{
    clearLayout(m_scores);
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
    if (m_record->morning) {
        flow->addWidget(new TextLabel(look(), TextRole::Body, tr("Next morning"), Ink::Ink2));
        flow->addWidget(Tag::ofPain(look(), m_record->morning->pain.score));
    }
    const auto& last = m_record->painAfter ? m_record->painAfter : m_record->painBefore;
    if (last && last->side)
        flow->addWidget(new TextLabel(look(), TextRole::Body, hipSideName(*last->side), Ink::Ink2));
    card->box()->addWidget(row);
    m_scores->addWidget(card);
}

Card* SessionPage::makeNote() const
{
    auto* card = new Card;
    card->box()->addWidget(new TextLabel(look(), TextRole::CardTitle, tr("Your note")));
    card->box()->addWidget(
        (new TextLabel(look(), TextRole::Body, fromUtf8(m_record->note)))->wrapped());
    return card;
}

Card* SessionPage::makeItem(std::size_t number) const
{
    const session::ItemRecord& item = m_record->items[number];
    auto* card = new Card;
    card->box()->addWidget(
        (new TextLabel(look(), TextRole::CardTitle, fromUtf8(item.name)))->wrapped());
    card->box()->addWidget(
        (new TextLabel(look(),
                       TextRole::Body,
                       tr("Planned: %1").arg(doseWords(item.work.dose, item.work.sides)),
                       Ink::Ink2))
            ->wrapped());
    const QString pain = itemPainWords(*m_record, number);
    if (!pain.isEmpty())
        card->box()->addWidget((new TextLabel(look(), TextRole::Body, pain, Ink::Ink2))->wrapped());
    for (const session::SetRecord& set : item.sets)
        card->box()->addWidget(
            (new TextLabel(look(), TextRole::Body, setWords(item, set)))->wrapped());
    card->box()->addWidget(makeRule());
    card->box()->addWidget(
        new TextLabel(look(), TextRole::Meta, tr("As it was shown then"), Ink::Ink3));
    card->box()->addWidget(
        (new TextLabel(look(), TextRole::Secondary, fromUtf8(item.words), Ink::Ink2))->wrapped());
    return card;
}

} // namespace hipwise::ui
