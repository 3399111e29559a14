#include "ui/progress/progress_page.h"

#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/words.h"

#include <QLocale>

namespace hipwise::ui {

ProgressPage::ProgressPage(const Look& look)
    : Page(look, tr("Progress"))
    , m_list(makeColumn(length::Gap))
{
    setObjectName(QStringLiteral("progressPage"));
    body()->addLayout(m_list);
    body()->addStretch();
}

void ProgressPage::setState(const app::JournalState& state, CivilDate today)
{
    if (m_filled && state == m_state && today == m_today)
        return;
    m_filled = true;
    m_state = state;
    m_today = today;
    rebuild();
}

void ProgressPage::rebuild()
{
    setTitle(tr("Progress"));
    clearLayout(m_list);
    if (m_state.journalError) {
        auto* notice = new Notice(look(), CardKind::Caution, QStringLiteral("warning"));
        notice->setText(tr("Your journal cannot be read just now"),
                        fromUtf8(toString(*m_state.journalError)));
        m_list->addWidget(notice);
        return;
    }
    if (m_state.sessions.empty()) {
        auto* notice = new Notice(look(), CardKind::Soft, QStringLiteral("progress"));
        notice->setText(
            tr("Nothing here yet"),
            tr("Every session you do will stand here, with what you did and how your hip was."));
        m_list->addWidget(notice);
        return;
    }
    QString month;
    for (const app::SessionLine& line : m_state.sessions) {
        const QString own
            = QLocale().toString(toQDate(line.startedAt.date()), QStringLiteral("MMMM yyyy"));
        if (own != month) {
            month = own;
            m_list->addSpacing(length::Gap / 2);
            m_list->addWidget(new TextLabel(look(), TextRole::CardTitle, month));
        }
        addRow(line);
    }
    if (m_state.more) {
        auto* older = new Button(look(), tr("Show older sessions"), ButtonKind::Secondary);
        older->setObjectName(QStringLiteral("showOlder"));
        connect(older, &QAbstractButton::clicked, this, &ProgressPage::olderRequested);
        m_list->addWidget(older, 0, Qt::AlignLeft);
    }
}

void ProgressPage::addRow(const app::SessionLine& line)
{
    const QString when = tr("%1, %2").arg(shortDayWords(line.startedAt.date(), m_today),
                                          timeWords(line.startedAt));
    QStringList facts{tr("%1 of %2 movements").arg(line.movements).arg(line.movementsPlanned),
                      lengthWords(line.length)};
    if (line.painBefore)
        facts.append(tr("hip %1 before").arg(line.painBefore->value()));
    if (line.painAfter)
        facts.append(tr("hip %1 after").arg(line.painAfter->value()));
    if (line.status == session::SessionStatus::Stopped)
        facts.append(tr("ended early"));

    auto* card = new Card(CardKind::Plain, QBoxLayout::LeftToRight);
    auto* words = makeColumn(length::Gap / 2);
    words->addWidget((new TextLabel(look(),
                                    TextRole::BodyStrong,
                                    QStringLiteral("%1 · %2").arg(when, fromUtf8(line.title))))
                         ->wrapped());
    words->addWidget(
        (new TextLabel(look(), TextRole::Body, facts.join(QStringLiteral(" · ")), Ink::Ink2))
            ->wrapped());
    card->box()->addLayout(words, 1);
    auto* open = new Button(look(), tr("Open"), ButtonKind::Secondary, ButtonSize::Small);
    open->setObjectName(QStringLiteral("openSession%1").arg(line.id));
    open->setAccessibleName(
        tr("Open %1, %2. %3").arg(fromUtf8(line.title), when, facts.join(QStringLiteral(", "))));
    const qint64 id = line.id;
    connect(open, &QAbstractButton::clicked, this, [this, id] { Q_EMIT sessionOpened(id); });
    card->box()->addWidget(open);
    m_list->addWidget(card);
}

} // namespace hipwise::ui
