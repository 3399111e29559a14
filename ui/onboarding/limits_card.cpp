#include "ui/onboarding/limits_card.h"

#include "ui/widgets/chip_choices.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/switch_row.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words.h"

#include <QDateEdit>
#include <QSignalBlocker>

namespace hipwise::ui {

namespace {

/// Many teams let their limits hold for so long; a day to begin with (eannucci2019: 6 to 12 weeks).
constexpr int UsualDays = 84;

CivilDate toCivil(const QDate& date)
{
    return std::chrono::local_days(std::chrono::year(date.year())
                                   / std::chrono::month(static_cast<unsigned>(date.month()))
                                   / std::chrono::day(static_cast<unsigned>(date.day())));
}

} // namespace

LimitsCard::LimitsCard(const Look& look)
    : m_look(look)
    , m_rows(makeColumn(length::Gap))
    , m_end(new ChipChoices(look, tr("Until when"), {tr("No end"), tr("Until a day")}))
    , m_until(new QDateEdit)
    , m_over(new TextLabel(look, TextRole::Body, {}, Ink::Good))
{
    setObjectName(QStringLiteral("limitsCard"));
    m_end->setObjectName(QStringLiteral("limitsEnd"));
    m_until->setObjectName(QStringLiteral("limitsUntil"));
    m_until->setAccessibleName(tr("Last day of the limits"));
    m_until->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box()->addWidget(
        (new TextLabel(look, TextRole::CardTitle, tr("Limits after your operation")))->wrapped());
    box()->addWidget(
        (new TextLabel(look,
                       TextRole::Body,
                       tr("Switch on what your surgical team told you to leave out. Their written "
                          "limits come first. Not sure? Ask them."),
                       Ink::Ink2))
            ->wrapped());
    box()->addLayout(m_rows);
    box()->addWidget((new TextLabel(look, TextRole::BodyStrong, tr("Until when?")))->wrapped());
    box()->addWidget(m_end);
    box()->addWidget(m_until, 0, Qt::AlignLeft);
    box()->addWidget(m_over->wrapped());
    connect(m_end, &ChipChoices::chosen, this, [this](int index) {
        Q_EMIT untilChosen(index == 0 ? std::nullopt : std::optional(toCivil(m_until->date())));
    });
    connect(m_until, &QDateEdit::dateChanged, this, [this](const QDate& date) {
        Q_EMIT untilChosen(toCivil(date));
    });
}

void LimitsCard::makeRows(const app::HipState& state)
{
    clearLayout(m_rows);
    m_ids.clear();
    m_switches.clear();
    for (const app::Option& limit : state.limits) {
        const QString id = fromUtf8(limit.id);
        auto* row
            = new SwitchRow(m_look, QStringLiteral("limit-%1").arg(id), fromUtf8(limit.label));
        connect(
            row, &SwitchRow::switched, this, [this, id](bool on) { Q_EMIT limitChosen(id, on); });
        m_rows->addWidget(row);
        m_ids.append(id);
        m_switches.append(row);
    }
}

void LimitsCard::setState(const app::HipState& state)
{
    setVisible(state.asksLimits && !state.limits.empty());
    QList<QString> ids;
    for (const app::Option& limit : state.limits)
        ids.append(fromUtf8(limit.id));
    if (ids != m_ids)
        makeRows(state);
    for (qsizetype i = 0; i < m_switches.size(); ++i)
        m_switches[i]->setOn(state.limits[static_cast<std::size_t>(i)].on);
    const QSignalBlocker quiet(m_until);
    const CivilDate usual = state.today + std::chrono::days(UsualDays);
    m_until->setMinimumDate(toQDate(std::min(state.today, state.until.value_or(state.today))));
    m_until->setDate(toQDate(state.until.value_or(usual)));
    m_until->setVisible(state.until.has_value());
    m_end->setCurrent(state.until ? 1 : 0);
    m_over->setText(tr("That day is over. These limits hold no more."));
    m_over->setVisible(state.limitsOver);
}

} // namespace hipwise::ui
