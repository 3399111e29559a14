#include "ui/program/session_rows.h"

#include "ui/program/program_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words.h"

namespace hipwise::ui {

SessionRows::SessionRows(const Look& look)
    : m_look(look)
    , m_rows(makeColumn(length::Gap))
{
    setLayout(m_rows);
}

void SessionRows::setSessions(const std::vector<app::SessionSummary>& sessions)
{
    if (sessions == m_sessions)
        return;
    m_sessions = sessions;
    const bool hasFocus = isAncestorOf(focusWidget());
    const QString focused = hasFocus ? focusWidget()->objectName() : QString();
    clearLayout(m_rows);
    if (sessions.empty())
        m_rows->addWidget((new TextLabel(m_look,
                                         TextRole::Body,
                                         tr("Nothing in it yet. Add a session, and put movements "
                                            "of the library into it."),
                                         Ink::Ink2))
                              ->wrapped());
    for (const app::SessionSummary& session : sessions)
        addRow(session);
    if (auto* button = hasFocus ? findChild<QWidget*>(focused) : nullptr)
        button->setFocus(Qt::OtherFocusReason);
}

void SessionRows::addRow(const app::SessionSummary& session)
{
    const QString name = fromUtf8(session.name);
    auto* row = new QWidget;
    auto* box = new QHBoxLayout(row);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(length::CardGap);
    auto* words = makeColumn(0);
    words->addWidget((new TextLabel(m_look, TextRole::BodyStrong, name))->wrapped());
    words->addWidget((new TextLabel(m_look,
                                    TextRole::Secondary,
                                    tr("%1 · %2").arg(scheduleWords(session.schedule),
                                                      lengthWords(session.length)),
                                    Ink::Ink2))
                         ->wrapped());
    box->addLayout(words, 1);
    auto* change = new Button(m_look, tr("Change"), ButtonKind::Secondary);
    change->setObjectName(QStringLiteral("change-%1").arg(fromUtf8(session.id)));
    change->setAccessibleName(tr("Change: %1").arg(name));
    connect(change, &QAbstractButton::clicked, this, [this, id = fromUtf8(session.id)] {
        Q_EMIT sessionOpened(id);
    });
    box->addWidget(change, 0, Qt::AlignVCenter);
    m_rows->addWidget(row);
    m_rows->addWidget(makeRule());
}

} // namespace hipwise::ui
