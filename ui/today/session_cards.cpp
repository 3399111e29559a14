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

} // namespace

TodaySessionCard::TodaySessionCard(FigureStudio& studio,
                                   const app::SessionCard& session,
                                   bool quiet,
                                   Room room)
{
    const Look& look = studio.look();
    setObjectName(QStringLiteral("sessionCard"));
    const bool done = session.timesDone >= session.timesPerDay;
    constexpr int Padding = 26;
    box()->setContentsMargins(Padding, Padding - 4, Padding, Padding - 2);
    box()->addWidget(new TextLabel(
        look, TextRole::Meta, done ? tr("Done for today") : tr("Today’s session"), Ink::Soft));
    box()->addWidget((new TextLabel(look, TextRole::PageTitle, fromUtf8(session.name)))->wrapped());

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

    if (room != Room::Narrow || !done) {
        box()->addSpacing(length::Gap / 2);
        for (const app::SessionCardItem& item : session.items) {
            const QString name = fromUtf8(item.name);
            const QString dose = doseWords(item.dose, item.sides);
            auto* row
                = new Button(look, QStringLiteral("%1 · %2").arg(name, dose), ButtonKind::Row);
            row->withIcon(done ? QStringLiteral("check") : QStringLiteral("forward"));
            row->setToolTip(tr("Open %1").arg(name));
            const QString id = fromUtf8(item.movement);
            connect(
                row, &QAbstractButton::clicked, this, [this, id] { Q_EMIT movementOpened(id); });
            auto* line = new QHBoxLayout;
            line->setSpacing(length::Gap);
            if (item.figure != nullptr && room != Room::Narrow)
                line->addWidget(new FigureStill(studio, item.movement, item.figure));
            line->addWidget(row, 1);
            box()->addLayout(line);
        }
    }
    box()->addSpacing(length::Gap);
    const bool primary = !quiet && !done;
    auto* start = new Button(look,
                             done ? tr("Do it again") : tr("Start session"),
                             primary ? ButtonKind::Primary : ButtonKind::Secondary,
                             ButtonSize::Large);
    start->withIcon(QStringLiteral("play"));
    start->setObjectName(QStringLiteral("startSession"));
    connect(start, &QAbstractButton::clicked, this, &TodaySessionCard::startRequested);
    box()->addWidget(start, 0, Qt::AlignLeft);
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
