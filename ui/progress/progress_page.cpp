#include "ui/progress/progress_page.h"

#include "ui/progress/measures_card.h"
#include "ui/widgets/card.h"
#include "ui/widgets/change_bar.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/words.h"

#include <QLocale>

namespace hipwise::ui {

ProgressPage::ProgressPage(const Look& look)
    : Page(look, tr("Progress"))
    , m_changed(new ChangeBar(look))
    , m_measures(new MeasuresCard(look))
    , m_list(makeColumn(length::Gap))
{
    setObjectName(QStringLiteral("progressPage"));
    auto* write
        = new Button(look, tr("Write something down"), ButtonKind::Secondary, ButtonSize::Small);
    write->setObjectName(QStringLiteral("writeDown"));
    write->withIcon(QStringLiteral("plus"));
    connect(write, &QAbstractButton::clicked, this, &ProgressPage::writeRequested);
    connect(m_changed, &ChangeBar::undoRequested, this, &ProgressPage::undoRequested);
    setFoot(m_changed);
    connect(m_measures, &MeasuresCard::opened, this, &ProgressPage::measureOpened);
    body()->addWidget(write, 0, Qt::AlignLeft);
    body()->addWidget(m_measures);
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

void ProgressPage::setMeasures(const app::MeasuresState& state)
{
    m_measures->setState(state);
    m_measures->setVisible(state.hasJournal && !state.journalError);
}

void ProgressPage::setChange(const QString& change, const QString& problem)
{
    m_changed->tell(change, problem);
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
    if (m_state.sessions.empty() && m_state.checks.empty()) {
        auto* notice = new Notice(look(), CardKind::Soft, QStringLiteral("progress"));
        notice->setText(
            tr("Nothing here yet"),
            tr("Every session you do will appear here, with what you did and how your hip was."));
        m_list->addWidget(notice);
        return;
    }
    QString month;
    auto check = m_state.checks.begin();
    const auto addChecksAfter = [&](const Instant* session) {
        for (;
             check != m_state.checks.end() && (session == nullptr || check->askedAt.at > *session);
             ++check) {
            addHead(check->askedAt, month);
            addRow(*check);
        }
    };
    for (const app::SessionLine& line : m_state.sessions) {
        addChecksAfter(&line.startedAt.at);
        addHead(line.startedAt, month);
        addRow(line);
    }
    addChecksAfter(nullptr);
    if (m_state.more) {
        auto* older = new Button(look(), tr("Show older sessions"), ButtonKind::Secondary);
        older->setObjectName(QStringLiteral("showOlder"));
        connect(older, &QAbstractButton::clicked, this, &ProgressPage::olderRequested);
        m_list->addWidget(older, 0, Qt::AlignLeft);
    }
}

void ProgressPage::addHead(const ZonedInstant& at, QString& month)
{
    const QString own = QLocale().toString(toQDate(at.date()), QStringLiteral("MMMM yyyy"));
    if (own == month)
        return;
    month = own;
    m_list->addSpacing(length::Gap / 2);
    m_list->addWidget(new TextLabel(look(), TextRole::CardTitle, month));
}

void ProgressPage::addRow(const app::PainLine& line)
{
    const QString when
        = tr("%1, %2").arg(shortDayWords(line.askedAt.date(), m_today), timeWords(line.askedAt));
    QStringList facts{tr("hip %1").arg(line.answer.score->value())};
    if (line.answer.side)
        facts.append(hipSideName(*line.answer.side).toLower());
    const QString what = facts.join(QStringLiteral(" · "));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(length::CardPadding, 0, length::CardPadding, 0);
    row->addWidget(
        (new TextLabel(
             look(), TextRole::Body, QStringLiteral("%1 · %2").arg(when, what), Ink::Ink2))
            ->wrapped(),
        1);
    auto* remove = Button::iconOnly(
        look(), QStringLiteral("close"), tr("Delete: %1, %2").arg(when, what), ButtonSize::Icon);
    remove->setObjectName(QStringLiteral("removePain%1").arg(line.id));
    const qint64 id = line.id;
    connect(remove, &QAbstractButton::clicked, this, [this, id] { Q_EMIT painRemoved(id); });
    row->addWidget(remove);
    m_list->addLayout(row);
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
    else if (line.status == session::SessionStatus::Interrupted)
        facts.append(tr("interrupted"));
    if (line.byHand)
        facts.append(tr("written down"));

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
