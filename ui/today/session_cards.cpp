#include "ui/today/session_cards.h"

#include "ui/figure/figure_still.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/session_words.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>

namespace hipwise::ui {

namespace {

/// One line where there is room for it.
class FactLabel final : public TextLabel {
public:
    using TextLabel::TextLabel;

    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + 1, fontMetrics().height()};
    }
};

/// A fact with its icon, for a row of facts.
QWidget* fact(const Look& look, const QString& icon, const QString& text)
{
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, length::Gap, 0);
    row->setSpacing(length::Gap);
    row->addWidget(new IconLabel(look, icon, Ink::Ink2));
    row->addWidget((new FactLabel(look, TextRole::Body, text, Ink::Ink2))->wrapped(), 1);
    return widget;
}

/// What is asked, with how fast and how heavy where that was changed.
QString itemDoseWords(const app::SessionCardItem& item)
{
    QStringList words{doseWords(item.dose, item.sides)};
    if (const QString pace = paceName(item.pace); !pace.isEmpty())
        words += pace;
    if (item.loadSteps > 0)
        words += loadWords(item.loadSteps);
    return words.join(QStringLiteral(" · "));
}

} // namespace

TodaySessionCard::TodaySessionCard(FigureStudio& studio,
                                   const app::SessionCard& session,
                                   bool quiet,
                                   Room room)
    : m_studio(studio)
    , m_done(session.timesDone >= session.timesPerDay)
{
    const Look& look = studio.look();
    setObjectName(QStringLiteral("sessionCard"));
    constexpr int Padding = 26;
    box()->setContentsMargins(Padding, Padding - 4, Padding, Padding - 2);
    QString kind = m_done ? tr("Done for today") : tr("Today’s session");
    if (!m_done && session.easy)
        kind = tr("An easy day");
    else if (!m_done && session.movedFrom)
        kind = tr("From %1").arg(dayWords(*session.movedFrom));
    box()->addWidget(new TextLabel(look, TextRole::Meta, kind, Ink::Soft));
    box()->addWidget((new TextLabel(look, TextRole::PageTitle, fromUtf8(session.name)))->wrapped());
    addFacts(session);
    box()->addSpacing(length::Gap / 2);
    // Before the movements, so that it is in sight in a small window too.
    addStart(session, quiet);
    if (room != Room::Narrow || !m_done) {
        box()->addSpacing(length::Gap / 2);
        addMovements(session, room != Room::Narrow);
    }
    addLeftOut(session);
}

void TodaySessionCard::addFacts(const app::SessionCard& session)
{
    const Look& look = m_studio.look();
    auto* facts = new QWidget;
    auto* flow = new FlowLayout(length::Gap, facts);
    flow->addWidget(
        fact(look, QStringLiteral("clock"), tr("About %1").arg(lengthWords(session.length))));
    flow->addWidget(fact(look,
                         QStringLiteral("list"),
                         tr("%n movement(s)", nullptr, static_cast<int>(session.items.size()))));
    // One after another, so that a narrow card breaks the line between them.
    for (const QString& equipment : fromUtf8(session.equipment))
        flow->addWidget(fact(look, QStringLiteral("chair"), equipment));
    box()->addWidget(facts);
}

void TodaySessionCard::addStart(const app::SessionCard& session, bool quiet)
{
    const Look& look = m_studio.look();
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(length::Gap, buttons);
    auto* start = new Button(look,
                             m_done ? tr("Do it again") : tr("Start session"),
                             !quiet && !m_done ? ButtonKind::Primary : ButtonKind::Secondary,
                             ButtonSize::Large);
    start->withIcon(QStringLiteral("play"));
    start->setObjectName(QStringLiteral("startSession"));
    connect(start, &QAbstractButton::clicked, this, &TodaySessionCard::startRequested);
    flow->addWidget(start);
    if (!session.shortItems.empty() && !m_done) {
        auto* fewer = new Button(look,
                                 tr("Short version · %1").arg(lengthWords(session.shortLength)),
                                 ButtonKind::Secondary,
                                 ButtonSize::Large);
        fewer->setObjectName(QStringLiteral("startShort"));
        connect(fewer, &QAbstractButton::clicked, this, &TodaySessionCard::shortRequested);
        flow->addWidget(fewer);
    }
    box()->addWidget(buttons);
}

void TodaySessionCard::addMovements(const app::SessionCard& session, bool pictures)
{
    const Look& look = m_studio.look();
    for (const app::SessionCardItem& item : session.items) {
        const QString name = fromUtf8(item.name);
        const QString dose = itemDoseWords(item);
        auto* row = new Button(look, QStringLiteral("%1 · %2").arg(name, dose), ButtonKind::Row);
        row->withIcon(m_done ? QStringLiteral("check") : QStringLiteral("forward"));
        row->setToolTip(tr("Open %1").arg(name));
        const QString id = fromUtf8(item.movement);
        connect(row, &QAbstractButton::clicked, this, [this, id] { Q_EMIT movementOpened(id); });
        auto* line = new QHBoxLayout;
        line->setSpacing(length::Gap);
        if (item.figure != nullptr && pictures)
            line->addWidget(new FigureStill(m_studio, item.movement, item.figure));
        line->addWidget(row, 1);
        box()->addLayout(line);
        for (const std::string& words : {item.way, item.note}) {
            if (!words.empty())
                box()->addWidget(
                    (new TextLabel(look, TextRole::Secondary, fromUtf8(words), Ink::Ink2))
                        ->wrapped());
        }
    }
}

/// What precautions keep out of the plan, with the rule that says so.
void TodaySessionCard::addLeftOut(const app::SessionCard& session)
{
    for (const auto& [name, rules] : session.leftOut) {
        QStringList reasons;
        for (const app::RuleView& rule : rules)
            reasons += ruleName(rule);
        box()->addWidget(
            (new TextLabel(m_studio.look(),
                           TextRole::Secondary,
                           tr("Left out for you: %1 (%2)")
                               .arg(fromUtf8(name), reasons.join(QStringLiteral(", "))),
                           Ink::Ink2))
                ->wrapped());
    }
}

ProgramOfferCard::ProgramOfferCard(const Look& look,
                                   const app::ProgramOffer& offer,
                                   bool repeat,
                                   bool quiet)
{
    setObjectName(QStringLiteral("offerCard"));
    constexpr int Padding = 26;
    box()->setContentsMargins(Padding, Padding - 4, Padding, Padding - 2);
    box()->addWidget(new TextLabel(look, TextRole::Meta, tr("A program to begin with"), Ink::Soft));
    box()->addWidget((new TextLabel(look, TextRole::PageTitle, fromUtf8(offer.name)))->wrapped());
    auto* facts = new QWidget;
    auto* flow = new FlowLayout(length::Gap, facts);
    flow->addWidget(fact(look, QStringLiteral("calendar"), tr("%n day(s)", nullptr, offer.days)));
    flow->addWidget(fact(
        look, QStringLiteral("clock"), tr("Up to %1 a day").arg(lengthWords(offer.longestDay))));
    box()->addWidget(facts);
    box()->addWidget((new TextLabel(look, TextRole::Body, fromUtf8(offer.summary)))->wrapped());
    box()->addWidget(
        (new TextLabel(look, TextRole::Body, fromUtf8(offer.audience), Ink::Ink2))->wrapped());
    if (!offer.notFor.empty()) {
        box()->addSpacing(length::Gap / 2);
        box()->addWidget(new TextLabel(look, TextRole::BodyStrong, tr("Wait with it if")));
        for (const QString& line : fromUtf8(offer.notFor))
            box()->addWidget(
                (new TextLabel(look, TextRole::Body, QStringLiteral("•  %1").arg(line), Ink::Ink2))
                    ->wrapped());
    }
    box()->addSpacing(length::Gap);
    auto* use = new Button(look,
                           repeat ? tr("Repeat the week") : tr("Use this program"),
                           quiet ? ButtonKind::Secondary : ButtonKind::Primary,
                           ButtonSize::Large);
    use->setObjectName(QStringLiteral("useProgram"));
    connect(use, &QAbstractButton::clicked, this, &ProgramOfferCard::chosen);
    box()->addWidget(use, 0, Qt::AlignLeft);
}

LastSessionCard::LastSessionCard(const Look& look,
                                 const std::optional<app::SessionLine>& session,
                                 CivilDate today)
{
    setObjectName(QStringLiteral("lastSession"));
    box()->addWidget(new TextLabel(look, TextRole::CardTitle, tr("Last session")));
    if (!session) {
        box()->addWidget((new TextLabel(look,
                                        TextRole::Body,
                                        tr("Your sessions will appear here and under Progress."),
                                        Ink::Ink2))
                             ->wrapped());
        return;
    }
    const QString when = session->startedAt.date() == today
        ? tr("Today, %1").arg(timeWords(session->startedAt))
        : shortDayWords(session->startedAt.date(), today);
    box()->addWidget(
        (new TextLabel(look, TextRole::Body, tr("%1: %2").arg(when, fromUtf8(session->title))))
            ->wrapped());
    box()->addWidget((new TextLabel(look,
                                    TextRole::Body,
                                    tr("%1 of %2 movements, %3")
                                        .arg(session->movements)
                                        .arg(session->movementsPlanned)
                                        .arg(lengthWords(session->length)),
                                    Ink::Ink2))
                         ->wrapped());
    if (session->painBefore && session->painAfter)
        box()->addWidget((new TextLabel(look,
                                        TextRole::Body,
                                        tr("Hip %1 before, %2 after")
                                            .arg(session->painBefore->value())
                                            .arg(session->painAfter->value()),
                                        Ink::Ink2))
                             ->wrapped());
    auto* open = new Button(look, tr("See this session"), ButtonKind::Quiet, ButtonSize::Small);
    open->setObjectName(QStringLiteral("openLast"));
    const qint64 id = session->id;
    connect(open, &QAbstractButton::clicked, this, [this, id] { Q_EMIT opened(id); });
    box()->addWidget(open, 0, Qt::AlignLeft);
}

} // namespace hipwise::ui
