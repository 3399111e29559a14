#include "ui/player/summary_row.h"

#include "ui/figure/figure_still.h"
#include "ui/figure/figure_studio.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/session_words.h"
#include "ui/widgets/set_editor.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>

namespace hipwise::ui {

using session::SessionRecord;

SummaryRow::SummaryRow(FigureStudio& studio,
                       const content::Pack& pack,
                       const SessionRecord& record,
                       std::size_t item)
    : m_look(studio.look())
    , m_item(item)
    , m_done(new TextLabel(m_look, TextRole::Body, {}, Ink::Ink2))
    , m_pain(new TextLabel(m_look, TextRole::Body, {}, Ink::Ink2))
    , m_correct(new Button(m_look, tr("Change"), ButtonKind::Quiet, ButtonSize::Small))
    , m_more(new QWidget)
    , m_sets(new SetEditor(m_look))
    , m_scale(new PainScale(m_look, tr("How was your hip, at its worst?")))
    , m_effort(new Segmented(m_look, tr("How hard was it?"), effortNames()))
{
    const session::ItemRecord& own = record.items[item];
    auto* column = makeColumn(length::Gap);
    setLayout(column);
    auto* row = new QHBoxLayout;
    row->setSpacing(length::CardGap);
    const figure::Animation* figure = pack.figure(own.work.movement);
    if (figure != nullptr)
        row->addWidget(new FigureStill(studio, own.work.movement, figure, {4.9, 3.3}));
    auto* words = makeColumn(2);
    words->addWidget((new TextLabel(m_look, TextRole::BodyStrong, fromUtf8(own.name)))->wrapped());
    words->addWidget(m_done->wrapped());
    words->addWidget(m_pain->wrapped());
    row->addLayout(words, 1);
    m_correct->setObjectName(QStringLiteral("correct%1").arg(item));
    m_correct->setAccessibleName(tr("Change: %1").arg(fromUtf8(own.name)));
    m_correct->setCheckable(true);
    row->addWidget(m_correct, 0, Qt::AlignTop);
    column->addLayout(row);
    auto* more = new QVBoxLayout(m_more);
    more->setContentsMargins(0, 0, 0, length::Gap);
    more->setSpacing(length::Gap);
    more->addWidget(m_sets);
    more->addWidget(new TextLabel(m_look, TextRole::Body, tr("Your hip, at its worst")));
    m_scale->setSize(PainScale::Size::Compact);
    more->addWidget(m_scale);
    more->addWidget(new TextLabel(m_look, TextRole::Body, tr("How hard was it?")));
    m_effort->setObjectName(QStringLiteral("effort%1").arg(item));
    more->addWidget(m_effort);
    connect(m_effort, &Segmented::chosen, this, [this](int answer) {
        Q_EMIT effortGiven(static_cast<qsizetype>(m_item),
                           static_cast<session::EffortAnswer>(answer));
    });
    column->addWidget(m_more);
    m_more->hide();
    connect(m_correct, &QAbstractButton::clicked, this, &SummaryRow::toggle);
    connect(m_sets, &SetEditor::corrected, this, &SummaryRow::corrected);
    connect(m_scale, &PainScale::chosen, this, [this](PainScore score) {
        Q_EMIT rated(static_cast<qsizetype>(m_item), score);
    });
    setRecord(record);
}

void SummaryRow::toggle()
{
    m_more->setVisible(m_correct->isChecked());
}

void SummaryRow::setRecord(const SessionRecord& record)
{
    const session::ItemRecord& own = record.items[m_item];
    m_done->setText(
        QStringLiteral("%1 · %2").arg(doseWords(own.work.dose, own.work.sides), doneWords(own)));
    m_pain->setText(itemPainWords(record, m_item));
    m_pain->setVisible(!m_pain->text().isEmpty());
    m_sets->setItem(own);
    m_scale->setScore(own.pain ? own.pain->score : std::nullopt);
    const auto effort = session::answerOf(own.effort);
    m_effort->setCurrent(effort ? static_cast<int>(*effort) : -1);
}

} // namespace hipwise::ui
