#include "ui/snacks/snack_log_card.h"

#include "app/snack_log.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/snack_words.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace hipwise::ui {

using Outcome = app::SnackLine::Outcome;

namespace {

constexpr std::size_t MostAhead = 4;
constexpr double TimeEms = 3.4;

QString iconOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Done:
    case Outcome::Begun:
        return QStringLiteral("check");
    case Outcome::Break:
        return QStringLiteral("leaf");
    case Outcome::Held:
    case Outcome::Skipped:
        return QStringLiteral("pause");
    case Outcome::Later:
    case Outcome::StartedAnew:
        return QStringLiteral("again");
    case Outcome::Open:
        return QStringLiteral("play");
    case Outcome::NotNow:
    case Outcome::Unanswered:
        break;
    }
    return QStringLiteral("minus");
}

} // namespace

SnackLogCard::SnackLogCard(const Look& look)
    : m_look(look)
    , m_count(new TextLabel(look, TextRole::Secondary, {}, Ink::Ink2))
    , m_lines(new QWidget)
    , m_column(makeColumn(length::Gap))
    , m_rule(makeRule())
    , m_kind(new TextLabel(look,
                           TextRole::Secondary,
                           tr("Missed one? It doesn’t pile up. The next one is enough."),
                           Ink::Ink2))
{
    setObjectName(QStringLiteral("snackLog"));
    auto* head = new QHBoxLayout;
    head->addWidget(new TextLabel(look, TextRole::CardTitle, tr("Today")), 1);
    head->addWidget(m_count);
    box()->addLayout(head);
    m_lines->setLayout(m_column);
    box()->addWidget(m_lines);
    box()->addWidget(m_rule);
    box()->addWidget(m_kind->wrapped());
}

void SnackLogCard::addLine(const QString& time,
                           const QString& icon,
                           const QString& title,
                           const QString& outcome,
                           bool strong)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto* when = new TextLabel(m_look, TextRole::Secondary, time, Ink::Ink2);
    when->setMinimumWidth(m_look.em(TimeEms));
    row->addWidget(when, 0, Qt::AlignTop);
    row->addWidget(new IconLabel(m_look, icon, strong ? Ink::Good : Ink::Ink2), 0, Qt::AlignTop);
    auto* words = makeColumn(0);
    words->addWidget((new TextLabel(m_look, TextRole::Body, title))->wrapped());
    words->addWidget(
        (new TextLabel(m_look, TextRole::Secondary, outcome, strong ? Ink::Good : Ink::Ink2))
            ->wrapped());
    row->addLayout(words, 1);
    m_column->addWidget(line);
}

void SnackLogCard::setState(const app::SnackState& state)
{
    clearLayout(m_column);
    m_count->setText(tr("%n done", nullptr, state.done));
    m_count->setVisible(state.done > 0);
    m_kind->setVisible(state.isOn);
    m_rule->setVisible(state.isOn);
    const auto lines = app::snackLines(state.today);
    for (const app::SnackLine& line : lines)
        addLine(timeWords(line.at),
                iconOf(line.outcome),
                lineTitle(line),
                outcomeWords(line),
                line.outcome == Outcome::Done);
    for (std::size_t i = 0; i < state.ahead.size() && i < MostAhead; ++i) {
        const bool isNext = i == 0 && state.turn;
        addLine(timeWords(state.ahead[i]),
                QStringLiteral("clock"),
                isNext ? fromUtf8(state.turn->movement.name) : tr("Movement snack"),
                untilWords(state.ahead[i], state.now),
                false);
    }
    if (lines.empty() && state.ahead.empty())
        m_column->addWidget((new TextLabel(m_look,
                                           TextRole::Body,
                                           tr("Nothing came today, and nothing is ahead."),
                                           Ink::Ink2))
                                ->wrapped());
}

} // namespace hipwise::ui
