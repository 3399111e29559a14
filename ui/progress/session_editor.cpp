#include "ui/progress/session_editor.h"

#include "ui/progress/when_fields.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/note_field.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/session_words.h"
#include "ui/widgets/set_editor.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words.h"

#include <QDateEdit>
#include <QTimeEdit>

namespace hipwise::ui {

namespace {

using session::PainContext;

const std::optional<session::PainAnswer>& answerOf(const session::SessionRecord& record,
                                                   PainContext which)
{
    return which == PainContext::Before ? record.painBefore : record.painAfter;
}

std::optional<PainScore> scoreOf(const session::SessionRecord& record, PainContext which)
{
    const auto& answer = answerOf(record, which);
    return answer ? answer->score : std::nullopt;
}

} // namespace

SessionEditor::SessionEditor(const Look& look, const session::SessionRecord& record)
    : m_look(look)
    , m_record(record)
{
    auto* column = makeColumn(length::CardGap);
    setLayout(column);
    if (record.status != session::SessionStatus::Running)
        addTime(column);
    addPain(column);
    addNote(column);
    addSets(column);
    setSession(record);
}

void SessionEditor::setSession(const session::SessionRecord& record)
{
    if (m_note->words() == fromUtf8(m_record.note))
        m_note->setPlainText(fromUtf8(record.note));
    m_record = record;
    if (m_date != nullptr)
        setWhen(time(), *m_date, *m_time);
    m_before->setScore(scoreOf(record, PainContext::Before));
    m_after->setScore(scoreOf(record, PainContext::After));
    for (std::size_t i = 0; i < m_sets.size(); ++i)
        m_sets[i]->setItem(record.items[i]);
}

QString SessionEditor::note() const
{
    return m_note->words();
}

app::HandTime SessionEditor::time() const
{
    return {m_record.startedAt.date(), m_record.startedAt.minuteOfDay()};
}

void SessionEditor::addTime(QBoxLayout* column)
{
    auto* card = new Card;
    card->box()->addWidget(new TextLabel(m_look, TextRole::CardTitle, tr("When it began")));
    m_date = makeDateField(QStringLiteral("editDate"));
    m_time = makeTimeField(QStringLiteral("editTime"));
    auto* row = new QWidget;
    auto* flow = new FlowLayout(length::Gap + length::Gap / 2, row);
    flow->addWidget(m_date);
    flow->addWidget(m_time);
    card->box()->addWidget(row);
    column->addWidget(card);
    connect(m_date, &QAbstractSpinBox::editingFinished, this, &SessionEditor::tellTime);
    connect(m_time, &QAbstractSpinBox::editingFinished, this, &SessionEditor::tellTime);
}

void SessionEditor::tellTime()
{
    if (const app::HandTime when = whenOf(*m_date, *m_time); when != time())
        Q_EMIT moved(when);
}

void SessionEditor::addPain(QBoxLayout* column)
{
    auto* card = new Card;
    const auto add = [&](const QString& words, const char* name, PainContext which) {
        card->box()->addWidget(new TextLabel(m_look, TextRole::CardTitle, words));
        PainScale* scale = makeScale(words, name, which);
        card->box()->addWidget(scale);
        return scale;
    };
    m_before = add(tr("Your hip before"), "editBefore", PainContext::Before);
    m_after = add(tr("Your hip after"), "editAfter", PainContext::After);
    column->addWidget(card);
}

PainScale* SessionEditor::makeScale(const QString& words, const char* name, PainContext which)
{
    auto* scale = new PainScale(m_look, words);
    scale->setSize(PainScale::Size::Compact);
    scale->setObjectName(QLatin1String(name));
    connect(scale, &PainScale::chosen, this, [this, which](PainScore score) {
        const auto& answer = answerOf(m_record, which);
        Q_EMIT painCorrected(which, {score, answer ? answer->side : std::nullopt});
    });
    return scale;
}

void SessionEditor::addNote(QBoxLayout* column)
{
    auto* card = new Card;
    card->box()->addWidget(new TextLabel(m_look, TextRole::CardTitle, tr("Your note")));
    m_note = new NoteField(m_look);
    m_note->setPlainText(fromUtf8(m_record.note));
    m_note->setObjectName(QStringLiteral("editNote"));
    m_note->setAccessibleName(tr("Your note"));
    card->box()->addWidget(m_note);
    auto* keep = new Button(m_look, tr("Keep the note"), ButtonKind::Secondary, ButtonSize::Small);
    keep->setObjectName(QStringLiteral("keepNote"));
    connect(keep, &QAbstractButton::clicked, this, &SessionEditor::noteKept);
    card->box()->addWidget(keep, 0, Qt::AlignLeft);
    column->addWidget(card);
}

void SessionEditor::addSets(QBoxLayout* column)
{
    for (const session::ItemRecord& item : m_record.items) {
        auto* card = new Card;
        card->box()->addWidget(
            (new TextLabel(m_look, TextRole::CardTitle, fromUtf8(item.name)))->wrapped());
        card->box()->addWidget(
            (new TextLabel(m_look,
                           TextRole::Body,
                           tr("Planned: %1").arg(doseWords(item.work.dose, item.work.sides)),
                           Ink::Ink2))
                ->wrapped());
        auto* editor = new SetEditor(m_look);
        editor->setAccessibleName(fromUtf8(item.name));
        connect(editor, &SetEditor::corrected, this, &SessionEditor::corrected);
        card->box()->addWidget(editor);
        column->addWidget(card);
        m_sets.push_back(editor);
    }
}

} // namespace hipwise::ui
