#include "ui/progress/session_page.h"

#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/set_editor.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/words.h"

#include <QPlainTextEdit>

namespace hipwise::ui {

SessionPage::SessionPage(const Look& look)
    : Page(look, {})
    , m_undo(new Notice(look, CardKind::Soft, QStringLiteral("check")))
    , m_edit(new Button(look, tr("Correct"), ButtonKind::Chip, ButtonSize::Small))
    , m_parts(makeColumn(length::CardGap))
{
    setObjectName(QStringLiteral("sessionPage"));
    enableBack();
    m_edit->setObjectName(QStringLiteral("correctSession"));
    auto* remove = new Button(look, tr("Delete"), ButtonKind::Secondary, ButtonSize::Small);
    remove->setObjectName(QStringLiteral("deleteSession"));
    Button* undo = m_undo->addButton(tr("Undo"), ButtonKind::Secondary);
    undo->setObjectName(QStringLiteral("undo"));
    m_undo->hide();
    body()->addWidget(m_undo);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(length::Gap, buttons);
    flow->addWidget(m_edit);
    flow->addWidget(remove);
    body()->addWidget(buttons);
    body()->addLayout(m_parts);
    body()->addStretch();
    connect(m_edit, &QAbstractButton::clicked, this, [this](bool on) {
        m_editing = on;
        rebuild();
    });
    connect(remove, &QAbstractButton::clicked, this, &SessionPage::removeRequested);
    connect(undo, &QAbstractButton::clicked, this, &SessionPage::undoRequested);
}

void SessionPage::setUndo(const QString& what)
{
    m_undo->setText(what, {});
    m_undo->setVisible(!what.isEmpty());
}

void SessionPage::setSession(const session::SessionRecord& record)
{
    if (m_record == record)
        return;
    const bool same = m_record && m_record->id == record.id;
    m_record = record;
    if (same && m_editing) {
        // What is being put right keeps the keyboard.
        const auto editors = findChildren<SetEditor*>();
        for (int i = 0; i < editors.size() && i < static_cast<int>(record.items.size()); ++i)
            editors[i]->setItem(record.items[static_cast<std::size_t>(i)]);
        return;
    }
    if (!same) {
        m_editing = false;
        m_edit->setChecked(false);
    }
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
    if (!m_record)
        return;
    setTitle(fromUtf8(m_record->title));
    clearLayout(m_parts);
    addHead();
    addPain();
    addNote();
    for (std::size_t item = 0; item < m_record->items.size(); ++item)
        addItem(item);
}

void SessionPage::addHead()
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
    m_parts->addWidget(
        (new TextLabel(look(), TextRole::Body, facts.join(QStringLiteral(" · ")), Ink::Ink2))
            ->wrapped());
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
    if (m_record->morning) {
        flow->addWidget(new TextLabel(look(), TextRole::Body, tr("Next morning"), Ink::Ink2));
        flow->addWidget(Tag::ofPain(look(), m_record->morning->pain.score));
    }
    const auto& last = m_record->painAfter ? m_record->painAfter : m_record->painBefore;
    if (last && last->side)
        flow->addWidget(new TextLabel(look(), TextRole::Body, hipSideName(*last->side), Ink::Ink2));
    card->box()->addWidget(row);
    if (m_editing)
        addPainEditors(card->box());
    m_parts->addWidget(card);
}

void SessionPage::addPainEditors(QBoxLayout* box)
{
    const auto add = [&](const QString& words,
                         session::PainContext which,
                         const std::optional<session::PainAnswer>& answer) {
        box->addWidget(new TextLabel(look(), TextRole::Body, words));
        auto* scale = new PainScale(look(), words);
        scale->setSize(PainScale::Size::Compact);
        scale->setScore(answer ? answer->score : std::nullopt);
        scale->setObjectName(which == session::PainContext::Before ? QStringLiteral("editBefore")
                                                                   : QStringLiteral("editAfter"));
        const auto side = answer ? answer->side : std::nullopt;
        connect(scale, &PainScale::chosen, this, [this, which, side](PainScore score) {
            Q_EMIT painCorrected(which, {score, side});
        });
        box->addWidget(scale);
    };
    add(tr("Before"), session::PainContext::Before, m_record->painBefore);
    add(tr("After"), session::PainContext::After, m_record->painAfter);
}

void SessionPage::addNote()
{
    if (m_record->note.empty() && !m_editing)
        return;
    auto* card = new Card;
    card->box()->addWidget(new TextLabel(look(), TextRole::CardTitle, tr("Your note")));
    if (!m_editing) {
        card->box()->addWidget(
            (new TextLabel(look(), TextRole::Body, fromUtf8(m_record->note)))->wrapped());
        m_parts->addWidget(card);
        return;
    }
    auto* note = new QPlainTextEdit(fromUtf8(m_record->note));
    constexpr double NoteEms = 5.0;
    note->setObjectName(QStringLiteral("editNote"));
    note->setAccessibleName(tr("Your note"));
    note->setTabChangesFocus(true);
    note->setFixedHeight(look().em(NoteEms));
    card->box()->addWidget(note);
    auto* save = new Button(look(), tr("Keep the note"), ButtonKind::Secondary, ButtonSize::Small);
    save->setObjectName(QStringLiteral("keepNote"));
    connect(save, &QAbstractButton::clicked, this, [this, note] {
        Q_EMIT noteChanged(note->toPlainText().trimmed());
    });
    card->box()->addWidget(save, 0, Qt::AlignLeft);
    m_parts->addWidget(card);
}

QString SessionPage::setWords(const session::ItemRecord& item, const session::SetRecord& set) const
{
    const session::SetResult& result = set.result;
    const program::Dose& dose = item.work.dose;
    const QString name = setName(result.key);
    switch (result.status) {
    case session::SetStatus::Planned:
        return tr("%1: not reached").arg(name);
    case session::SetStatus::Skipped:
        return tr("%1: left out").arg(name);
    case session::SetStatus::Done:
    case session::SetStatus::Partial:
        break;
    }
    const program::Amount& asked = dose.amountOf(result.key.side);
    if (dose.countsRepetitions())
        return tr("%1: %2 of %3").arg(name).arg(result.reps).arg(asked.reps);
    return tr("%1: %2 of %3").arg(name, lengthWords(result.work), lengthWords(dose.setTime(asked)));
}

void SessionPage::addItem(std::size_t number)
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
    if (m_editing) {
        auto* editor = new SetEditor(look());
        editor->setItem(item);
        connect(editor, &SetEditor::corrected, this, &SessionPage::corrected);
        card->box()->addWidget(editor);
    } else {
        for (const session::SetRecord& set : item.sets)
            card->box()->addWidget(
                (new TextLabel(look(), TextRole::Body, setWords(item, set)))->wrapped());
    }
    card->box()->addWidget(makeRule());
    card->box()->addWidget(
        new TextLabel(look(), TextRole::Meta, tr("As it was shown then"), Ink::Ink3));
    card->box()->addWidget(
        (new TextLabel(look(), TextRole::Secondary, fromUtf8(item.words), Ink::Ink2))->wrapped());
    m_parts->addWidget(card);
}

} // namespace hipwise::ui
