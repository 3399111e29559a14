#include "ui/program/pause_card.h"

#include "program/program_names.h"
#include "ui/widgets/button.h"
#include "ui/widgets/pick_chips.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/text_label.h"

namespace hipwise::ui {

using program::PauseReason;

namespace {

constexpr int UsualDays = 7;
constexpr int UsualEasyDays = 2; // guidance d: two easy days in a flare
constexpr int MostDays = 90;

} // namespace

PauseCard::PauseCard(const Look& look)
    : m_reason(new PickChips(look, tr("Why?"), PickChips::Pick::One))
    , m_end(new Segmented(look, tr("How long?"), {tr("Until I go on"), tr("For some days")}))
    , m_days(new Stepper(look, tr("Days of the pause")))
    , m_begin(new Button(look, tr("Pause the program"), ButtonKind::Secondary))
{
    setObjectName(QStringLiteral("pauseCard"));
    box()->addWidget(new TextLabel(look, TextRole::CardTitle, tr("A pause")));
    box()->addWidget((new TextLabel(look,
                                    TextRole::Body,
                                    tr("Nothing is counted while you pause, and nothing is lost. "
                                       "Easy days bring a gentle plan instead."),
                                    Ink::Ink2))
                         ->wrapped());
    m_reason->setObjectName(QStringLiteral("pauseReason"));
    m_end->setObjectName(QStringLiteral("pauseEnd"));
    m_days->setObjectName(QStringLiteral("pauseDays"));
    m_begin->setObjectName(QStringLiteral("pauseBegin"));
    m_days->setRange(1, MostDays);
    m_days->setValue(UsualDays);
    m_end->setCurrent(0);
    box()->addWidget(m_reason);
    box()->addWidget(m_end);
    box()->addWidget(m_days, 0, Qt::AlignLeft);
    box()->addWidget(m_begin, 0, Qt::AlignLeft);
    connect(m_reason, &PickChips::picked, this, [this](const QString& id) {
        m_chosen = program::parsePauseReason(id.toStdString());
        const bool easy = m_chosen == PauseReason::Flare;
        if (easy)
            m_end->setCurrent(1);
        m_days->setValue(easy ? UsualEasyDays : UsualDays);
        refresh();
    });
    connect(m_end, &Segmented::chosen, this, &PauseCard::refresh);
    connect(m_begin, &QAbstractButton::clicked, this, [this] {
        const bool ends = m_end->current() == 1;
        const PauseReason reason = m_chosen.value();
        m_chosen.reset();
        Q_EMIT pauseRequested(reason, ends ? std::optional(m_days->value()) : std::nullopt);
        refresh();
    });
    refresh();
}

/// First why, then the rest.
void PauseCard::refresh()
{
    const bool chosen = m_chosen.has_value();
    QList<PickChip> chips;
    const auto add = [&](PauseReason reason, const QString& words) {
        chips.append({QString::fromLatin1(toString(reason).data(),
                                          static_cast<int>(toString(reason).size())),
                      words,
                      reason == m_chosen});
    };
    add(PauseReason::Ill, tr("Not well"));
    add(PauseReason::Holiday, tr("Holiday"));
    add(PauseReason::Flare, tr("Easy days"));
    m_reason->setChips(chips);
    m_end->setVisible(chosen);
    m_days->setVisible(chosen && m_end->current() == 1);
    m_days->setSuffix(tr(" days"));
    m_begin->setVisible(chosen);
}

} // namespace hipwise::ui
