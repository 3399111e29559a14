#include "ui/program/session_facts.h"

#include "ui/program/line_label.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>

namespace hipwise::ui {

using app::SessionNote;

SessionFacts::SessionFacts(const Look& look)
    : m_look(look)
    , m_notes(makeColumn(length::Gap))
    , m_card(new Card)
    , m_facts(new QWidget)
{
    setObjectName(QStringLiteral("sessionFacts"));
    auto* column = makeColumn(length::Gap + length::Gap / 2);
    setLayout(column);
    column->addLayout(m_notes);
    new FlowLayout(length::CardGap, m_facts);
    m_card->box()->addWidget(m_facts);
    column->addWidget(m_card);
}

void SessionFacts::setState(const app::SessionEditState& state)
{
    fillNotes(state);
    m_card->setVisible(!state.rows.empty());
    setVisible(!state.rows.empty() || !state.notes.empty());
    QLayout* facts = m_facts->layout();
    clearLayout(facts);
    addFact(facts, QStringLiteral("clock"), tr("About %1").arg(lengthWords(state.length)));
    addFact(facts, QStringLiteral("list"), tr("Movements: %1").arg(state.rows.size()));
    if (!state.equipment.empty())
        addFact(
            facts, QStringLiteral("chair"), fromUtf8(state.equipment).join(QStringLiteral(", ")));
    if (!state.targets.empty())
        addFact(
            facts, QStringLiteral("target"), fromUtf8(state.targets).join(QStringLiteral(", ")));
}

void SessionFacts::addFact(QLayout* facts, const QString& icon, const QString& text)
{
    auto* fact = new QWidget;
    auto* row = new QHBoxLayout(fact);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(length::Gap);
    const bool isLength = icon == QLatin1String("clock");
    row->addWidget(new IconLabel(m_look, icon, isLength ? Ink::Ink : Ink::Ink2), 0, Qt::AlignTop);
    row->addWidget(new LineLabel(m_look,
                                 isLength ? TextRole::BodyStrong : TextRole::Body,
                                 text,
                                 isLength ? Ink::Ink : Ink::Ink2),
                   1);
    facts->addWidget(fact);
}

void SessionFacts::fillNotes(const app::SessionEditState& state)
{
    if (state.notes == m_shownNotes)
        return;
    m_shownNotes = state.notes;
    clearLayout(m_notes);
    for (const SessionNote note : state.notes) {
        auto* notice = new Notice(m_look, CardKind::Soft, QStringLiteral("leaf"));
        constexpr int Inset = 14;
        notice->box()->setContentsMargins(length::CardPadding, Inset, length::CardPadding, Inset);
        switch (note) {
        case SessionNote::ManyMovements:
            notice->setText(tr("%1 movements are a good number").arg(state.mostMovements),
                            tr("People keep up short lists better than long ones."));
            break;
        case SessionNote::Long:
            notice->setText(tr("This session is rather long"),
                            tr("A short one is easier to fit into a day."));
            break;
        case SessionNote::StrengthNextDay:
            notice->setText(tr("Strength movements come on two days in a row"),
                            tr("Most people do well with a free day between."));
            break;
        }
        m_notes->addWidget(notice);
    }
}

} // namespace hipwise::ui
