#include "ui/player/summary_view.h"

#include "ui/player/pain_question.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/words.h"

namespace hipwise::ui {

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

} // namespace

SummaryView::SummaryView(const Look& look)
    : Page(look, {})
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_left(makeColumn(length::CardGap))
    , m_pain(new PainQuestion(look, tr("How is your hip now?")))
    , m_finish(new Button(look, tr("Finish"), ButtonKind::Primary, ButtonSize::Large))
    , m_saved(new TextLabel(look, TextRole::Secondary, {}, Ink::Ink2))
{
    setObjectName(QStringLiteral("summaryView"));
    auto* painCard = new Card;
    painCard->box()->addWidget(m_pain);
    auto* right = makeColumn(length::CardGap);
    right->addWidget(painCard);
    m_finish->withIcon(QStringLiteral("check"));
    m_finish->setObjectName(QStringLiteral("summaryFinish"));
    right->addWidget(m_finish, 0, Qt::AlignRight);
    m_saved->wrapped();
    right->addWidget(m_saved);
    right->addStretch();
    m_left->addStretch();
    m_columns->setSpacing(length::CardGap);
    m_columns->addLayout(m_left, 1);
    m_columns->addLayout(right, 1);
    body()->addLayout(m_columns, 1);
    connect(m_finish, &QAbstractButton::clicked, this, &SummaryView::finished);
    connect(m_pain, &PainQuestion::helpRequested, this, &SummaryView::helpRequested);
}

void SummaryView::setRoom(Room room)
{
    Page::setRoom(room);
    m_columns->setDirection(room == Room::Narrow ? QBoxLayout::BottomToTop
                                                 : QBoxLayout::LeftToRight);
}

void SummaryView::show(const session::SessionRecord& record,
                       std::optional<HipSide> hip,
                       const QString& saveProblem)
{
    const session::SetCount sets = session::countSets(record);
    const bool whole = record.status == session::SessionStatus::Finished;
    if (whole && sets.done > 0)
        setTitle(tr("Well done. That’s your hip looked after."));
    else
        setTitle(sets.done > 0 ? tr("Stopped here. Everything you did counts.")
                               : tr("Stopped here. Another time is fine."));
    m_saved->setText(saveProblem.isEmpty() ? tr("Saved on this computer only.") : saveProblem);
    m_saved->setInk(saveProblem.isEmpty() ? Ink::Ink2 : Ink::Stop);

    clearLayout(m_left);
    int movements = 0;
    for (const session::ItemRecord& item : record.items)
        movements += session::countSets(item).done > 0 ? 1 : 0;
    const auto planned = static_cast<int>(record.items.size());
    auto* figures = new QHBoxLayout;
    figures->setSpacing(length::CardGap);
    figures->addWidget(figureCard(look(),
                                  tr("Time moving"),
                                  lengthWords(session::workTime(record)),
                                  tr("rests not counted")));
    figures->addWidget(
        figureCard(look(),
                   tr("Movements"),
                   tr("%1 of %2").arg(movements).arg(planned),
                   movements == planned ? tr("as planned") : tr("the rest can wait")));
    m_left->addLayout(figures);

    auto* list = new Card;
    for (const session::ItemRecord& item : record.items) {
        const session::SetCount count = session::countSets(item);
        const QString amount = doseWords(item.work.dose, item.work.sides);
        QString done = tr("left out");
        if (count.done > 0)
            done = count.done == count.planned
                ? tr("all done")
                : tr("%1 of %2 sets").arg(count.done).arg(count.planned);
        list->box()->addWidget(
            (new TextLabel(look(), TextRole::BodyStrong, fromUtf8(item.name)))->wrapped());
        list->box()->addWidget(
            (new TextLabel(
                 look(), TextRole::Body, QStringLiteral("%1 · %2").arg(amount, done), Ink::Ink2))
                ->wrapped());
        if (&item != &record.items.back())
            list->box()->addWidget(makeRule());
    }
    m_left->addWidget(list);
    m_left->addStretch();
    m_pain->reset(hip);
}

session::PainAnswer SummaryView::answer() const
{
    return m_pain->answer();
}

void SummaryView::focusStart()
{
    titleLabel()->setFocus(Qt::OtherFocusReason);
}

} // namespace hipwise::ui
