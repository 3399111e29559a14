#include "ui/player/summary_view.h"

#include "ui/figure/figure_studio.h"
#include "ui/player/pain_question.h"
#include "ui/player/summary_row.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/note_field.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/words.h"

#include <QScrollBar>

#include <algorithm>

namespace hipwise::ui {

using session::SessionRecord;

namespace {

/// A number with what it counts above it and a remark below.
Card* figureCard(const Look& look,
                 const QString& what,
                 const QString& number,
                 const QString& remark)
{
    auto* card = new Card;
    card->box()->setSpacing(length::Gap / 2);
    card->box()->addWidget((new TextLabel(look, TextRole::Secondary, what, Ink::Ink2))->wrapped());
    card->box()->addWidget((new TextLabel(look, TextRole::PageTitle, number))->wrapped());
    card->box()->addWidget(
        (new TextLabel(look, TextRole::Secondary, remark, Ink::Ink2))->wrapped());
    return card;
}

QString titleFor(const SessionRecord& record)
{
    const bool some = session::countSets(record).done > 0;
    switch (record.status) {
    case session::SessionStatus::Finished:
        return some ? SummaryView::tr("Well done. That’s your hip looked after.")
                    : SummaryView::tr("Stopped here. Another time is fine.");
    case session::SessionStatus::Interrupted:
        return SummaryView::tr("The session was left alone and is closed.");
    case session::SessionStatus::Running:
    case session::SessionStatus::Stopped:
        break;
    }
    return some ? SummaryView::tr("Stopped here. Everything you did counts.")
                : SummaryView::tr("Stopped here. Another time is fine.");
}

QString kindWords(const SessionRecord& record)
{
    if (record.status == session::SessionStatus::Interrupted && record.endedAt)
        return SummaryView::tr("It ended at %1, when you were last there. You can go on with it "
                               "until midnight.")
            .arg(timeWords(*record.endedAt));
    if (!record.hurts.empty())
        return SummaryView::tr("You listened to your hip. That is part of training it.");
    return record.title.empty() ? QString() : fromUtf8(record.title);
}

QString remarkOn(const SessionRecord& record)
{
    const session::SetCount sets = session::countSets(record);
    if (sets.done < sets.planned)
        return SummaryView::tr("the rest can wait");
    const bool easier = std::any_of(record.items.begin(), record.items.end(), [](const auto& item) {
        return item.insteadOf
            || std::any_of(item.sets.begin(), item.sets.end(), [](const auto& set) {
                   return set.result.status == session::SetStatus::Partial;
               });
    });
    return easier ? SummaryView::tr("some of it easier") : SummaryView::tr("as planned");
}

std::optional<PainScore> worstOf(const SessionRecord& record)
{
    std::optional<PainScore> worst;
    for (std::size_t item = 0; item < record.items.size(); ++item)
        worst = std::max(worst, session::worstPain(record, item));
    return worst;
}

} // namespace

SummaryView::SummaryView(FigureStudio& studio)
    : Page(studio.look(), {})
    , m_studio(studio)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_kind(new TextLabel(studio.look(), TextRole::Body, {}, Ink::Ink2))
    , m_numbers(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_list(makeColumn(length::Gap))
    , m_undo(new Button(studio.look(), tr("Undo"), ButtonKind::Secondary, ButtonSize::Small))
    , m_pain(new PainQuestion(studio.look(), tr("How is your hip now?")))
    , m_note(new NoteField(studio.look()))
    , m_tomorrow(new Notice(studio.look(), CardKind::Soft, QStringLiteral("moon")))
    , m_problem(new Notice(studio.look(), CardKind::Caution, QStringLiteral("warning")))
    , m_finish(new Button(studio.look(), tr("Finish"), ButtonKind::Primary, ButtonSize::Large))
    , m_saved(new TextLabel(studio.look(), TextRole::Secondary, {}, Ink::Ink2))
{
    setObjectName(QStringLiteral("summaryView"));
    body()->addWidget(m_kind->wrapped());
    auto* left = makeColumn(length::CardGap);
    m_numbers->setSpacing(length::CardGap);
    left->addLayout(m_numbers);
    auto* list = new Card;
    list->box()->addLayout(m_list);
    left->addWidget(list);
    m_undo->setObjectName(QStringLiteral("summaryUndo"));
    m_undo->withIcon(QStringLiteral("again"));
    left->addWidget(m_undo, 0, Qt::AlignLeft);
    left->addStretch();
    m_columns->setSpacing(length::CardGap);
    m_columns->addLayout(left, 1);
    m_columns->addWidget(makeRight(), 1);
    body()->addLayout(m_columns, 1);
    connect(m_finish, &QAbstractButton::clicked, this, &SummaryView::finished);
    connect(m_undo, &QAbstractButton::clicked, this, &SummaryView::undoRequested);
    connect(m_pain, &PainQuestion::helpRequested, this, &SummaryView::helpRequested);
}

QWidget* SummaryView::makeRight()
{
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(length::CardGap);
    auto* pain = new Card;
    pain->box()->addWidget(m_pain);
    column->addWidget(pain);
    auto* note = new Card;
    auto* title = new TextLabel(look(), TextRole::CardTitle, tr("A note for your clinician"));
    note->box()->addWidget(title->wrapped());
    m_note->setObjectName(QStringLiteral("sessionNote"));
    m_note->setAccessibleName(title->text());
    m_note->setPlaceholderText(tr("Anything you noticed? You can leave it empty."));
    note->box()->addWidget(m_note);
    column->addWidget(note);
    m_tomorrow->setText(tr("Tomorrow morning"),
                        tr("Hipwise asks once how your hip is then. Muscles may feel tired."));
    column->addWidget(m_tomorrow);
    Button* again = m_problem->addButton(tr("Try again"), ButtonKind::Secondary);
    again->setObjectName(QStringLiteral("summarySaveAgain"));
    Button* elsewhere = m_problem->addButton(tr("Save to…"), ButtonKind::Secondary);
    elsewhere->setObjectName(QStringLiteral("summarySaveElsewhere"));
    connect(again, &QAbstractButton::clicked, this, &SummaryView::saveRequested);
    connect(elsewhere, &QAbstractButton::clicked, this, &SummaryView::saveElsewhereRequested);
    column->addWidget(m_problem);
    m_finish->withIcon(QStringLiteral("check"));
    m_finish->setObjectName(QStringLiteral("summaryFinish"));
    column->addWidget(m_finish, 0, Qt::AlignRight);
    m_saved->setText(tr("Saved on this computer only."));
    column->addWidget(m_saved->wrapped());
    column->addStretch();
    return right;
}

void SummaryView::setRoom(Room room)
{
    Page::setRoom(room);
    const bool narrow = room == Room::Narrow;
    m_columns->setDirection(narrow ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    m_numbers->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void SummaryView::show(const content::Pack& pack,
                       const SessionRecord& record,
                       std::optional<HipSide> hip)
{
    setTitle(titleFor(record));
    m_kind->setText(kindWords(record));
    m_note->setPlainText(fromUtf8(record.note));
    m_pain->reset(hip);
    m_tomorrow->setVisible(session::countSets(record).done > 0);
    fillList(pack, record);
    refresh(record, false);
    verticalScrollBar()->setValue(0);
}

void SummaryView::fillList(const content::Pack& pack, const SessionRecord& record)
{
    clearLayout(m_list);
    m_rows.clear();
    for (std::size_t item = 0; item < record.items.size(); ++item) {
        if (item > 0)
            m_list->addWidget(makeRule());
        auto* row = new SummaryRow(m_studio, pack, record, item);
        connect(row, &SummaryRow::corrected, this, &SummaryView::corrected);
        connect(row, &SummaryRow::rated, this, &SummaryView::rated);
        connect(row, &SummaryRow::effortGiven, this, &SummaryView::effortGiven);
        m_list->addWidget(row);
        m_rows.append(row);
    }
}

void SummaryView::fillNumbers(const SessionRecord& record)
{
    clearLayout(m_numbers);
    const auto moved = std::count_if(
        record.items.begin(), record.items.end(), [](const session::ItemRecord& item) {
            return session::countSets(item).done > 0;
        });
    const auto planned
        = std::count_if(record.items.begin(),
                        record.items.end(),
                        [](const session::ItemRecord& item) { return !item.insteadOf; });
    m_numbers->addWidget(figureCard(look(),
                                    tr("Time moving"),
                                    lengthWords(session::workTime(record)),
                                    tr("rests not counted")));
    m_numbers->addWidget(figureCard(look(),
                                    tr("Movements"),
                                    tr("%1 of %2").arg(std::min(moved, planned)).arg(planned),
                                    remarkOn(record)));
    const auto before = record.painBefore.value_or(session::PainAnswer()).score;
    const auto worst = worstOf(record);
    const auto hip = [this](const QString& numbers, const QString& remark) {
        m_numbers->addWidget(figureCard(look(), tr("Your hip"), numbers, remark));
    };
    if (before && worst)
        hip(tr("%1 → %2").arg(before->value()).arg(worst->value()), tr("before, and at its worst"));
    else if (before)
        hip(QString::number(before->value()), tr("before"));
    else if (worst)
        hip(QString::number(worst->value()), tr("at its worst"));
}

void SummaryView::refresh(const SessionRecord& record, bool canUndo)
{
    fillNumbers(record);
    for (SummaryRow* row : m_rows)
        row->setRecord(record);
    m_undo->setVisible(canUndo);
}

void SummaryView::setSaveProblem(const QString& problem, const QString& text)
{
    m_problem->setText(problem, text);
    m_problem->setVisible(!problem.isEmpty());
    m_saved->setVisible(problem.isEmpty());
}

session::PainAnswer SummaryView::answer() const
{
    return m_pain->answer();
}

QString SummaryView::note() const
{
    return m_note->words();
}

void SummaryView::focusStart()
{
    titleLabel()->setFocus(Qt::OtherFocusReason);
}

} // namespace hipwise::ui
