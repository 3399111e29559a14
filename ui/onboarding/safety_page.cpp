#include "ui/onboarding/safety_page.h"

#include "ui/onboarding/answer_row.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/words.h"

namespace hipwise::ui {

namespace {

QString openWords(int open)
{
    if (open == 0)
        return SafetyPage::tr("All answered.");
    return open == 1 ? SafetyPage::tr("1 question is still open. You can leave it.")
                     : SafetyPage::tr("%1 questions are still open. You can leave them.").arg(open);
}

} // namespace

SafetyPage::SafetyPage(const Look& look, StepPlace place)
    : StepPage(look, person::FirstStep::Safety, place)
    , m_card(new Card)
    , m_open(new TextLabel(look, TextRole::Secondary, {}, Ink::Ink2))
{
    setObjectName(QStringLiteral("safetyPage"));
    setTitle(isAlone() ? tr("Safety questions") : tr("A short safety check"));
    m_card->box()->setSpacing(length::Gap + length::Gap / 2);
    body()->addWidget(m_card);
    body()->addWidget(m_open->wrapped());
    body()->addStretch();
}

void SafetyPage::makeRows(const app::SafetyState& state)
{
    clearLayout(m_card->box());
    m_ids.clear();
    m_rows.clear();
    for (const app::SafetyQuestion& question : state.questions) {
        const QString id = fromUtf8(question.id);
        if (!m_rows.isEmpty())
            m_card->box()->addWidget(makeRule());
        auto* row = new AnswerRow(look(), id, fromUtf8(question.words));
        row->setStacked(room() == Room::Narrow);
        connect(row, &AnswerRow::answered, this, [this, id](person::ScreeningAnswer answer) {
            Q_EMIT answered(id, answer);
        });
        m_card->box()->addWidget(row);
        m_ids.append(id);
        m_rows.append(row);
    }
}

void SafetyPage::setState(const app::SafetyState& state, CivilDate today)
{
    QList<QString> ids;
    for (const app::SafetyQuestion& question : state.questions)
        ids.append(fromUtf8(question.id));
    if (ids != m_ids)
        makeRows(state);
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setAnswer(state.questions[static_cast<std::size_t>(i)].answer);
    const QString fine = tr("“Not sure” is a fine answer: we’ll tell you whom to ask.");
    const bool again = isAlone() && state.answeredOn;
    setLead(again ? tr("You answered on %1. Has anything changed? %2")
                        .arg(shortDayWords(*state.answeredOn, today), fine)
                  : fine);
    m_open->setText(openWords(state.open));
    m_card->setVisible(!state.questions.empty());
}

void SafetyPage::setRoom(Room room)
{
    StepPage::setRoom(room);
    for (AnswerRow* row : m_rows)
        row->setStacked(room == Room::Narrow);
}

} // namespace hipwise::ui
