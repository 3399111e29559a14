#include "ui/program/history_page.h"

#include "ui/program/program_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/words.h"

#include <algorithm>

namespace hipwise::ui {

namespace {

constexpr std::size_t AtOnce = 30;

} // namespace

HistoryPage::HistoryPage(const Look& look)
    : Page(look, tr("What was changed"))
    , m_words(new TextLabel(look, TextRole::Body, {}, Ink::Ink2))
    , m_list(makeColumn(length::CardGap))
    , m_more(new Button(look, tr("Show older ones"), ButtonKind::Secondary))
{
    setObjectName(QStringLiteral("historyPage"));
    enableBack();
    m_words->wrapped();
    m_more->setObjectName(QStringLiteral("olderChanges"));
    body()->addWidget(m_words);
    body()->addLayout(m_list);
    body()->addWidget(m_more, 0, Qt::AlignLeft);
    body()->addStretch(1);
    connect(m_more, &QAbstractButton::clicked, this, &HistoryPage::showMore);
}

void HistoryPage::setEntries(const std::vector<app::ProgramChangeEntry>& entries, CivilDate today)
{
    m_entries.clear();
    // What was changed and changed back says nothing.
    std::copy_if(entries.begin(),
                 entries.end(),
                 std::back_inserter(m_entries),
                 [](const app::ProgramChangeEntry& entry) {
                     return entry.by == program::MadeBy::Start || !entry.changes.empty();
                 });
    m_today = today;
    m_shown = 0;
    m_words->setText(
        tr("Nothing in your program changes by itself. Everything you changed or said yes to "
           "stands here."));
    clearLayout(m_list);
    showMore();
}

void HistoryPage::setProblem(const QString& problem)
{
    m_entries.clear();
    clearLayout(m_list);
    m_more->hide();
    m_words->setText(problem);
}

void HistoryPage::showMore()
{
    const std::size_t end = std::min(m_entries.size(), m_shown + AtOnce);
    for (; m_shown < end; ++m_shown)
        addEntry(m_entries[m_shown], m_today);
    m_more->setVisible(m_shown < m_entries.size());
}

void HistoryPage::addEntry(const app::ProgramChangeEntry& entry, CivilDate today)
{
    auto* card = new Card;
    card->box()->setSpacing(length::Gap);
    card->box()->addWidget(
        (new TextLabel(
             look(),
             TextRole::CardTitle,
             tr("%1, %2").arg(shortDayWords(entry.madeAt.date(), today), timeWords(entry.madeAt))))
            ->wrapped());
    card->box()->addWidget(
        (new TextLabel(look(), TextRole::Secondary, madeByWords(entry), Ink::Ink2))->wrapped());
    QStringList seen;
    for (const app::ProgramChangeView& change : entry.changes) {
        const QString words = changeWords(change, today);
        if (seen.contains(words))
            continue;
        seen.append(words);
        card->box()->addWidget((new TextLabel(look(), TextRole::Body, words))->wrapped());
    }
    if (!entry.why.empty())
        card->box()->addWidget(
            (new TextLabel(
                 look(), TextRole::Body, tr("Why: %1").arg(fromUtf8(entry.why)), Ink::Ink2))
                ->wrapped());
    m_list->addWidget(card);
}

} // namespace hipwise::ui
