#include "ui/player/unsaved_sessions.h"

#include <algorithm>
#include <utility>

namespace hipwise::ui {

namespace {

constexpr std::chrono::seconds TryAgain{5};

} // namespace

UnsavedSessions::UnsavedSessions()
{
    m_again.setInterval(TryAgain);
    connect(&m_again, &QTimer::timeout, this, &UnsavedSessions::write);
}

void UnsavedSessions::watch(app::SessionRunner* current)
{
    m_current = current;
    look();
}

void UnsavedSessions::keep(std::unique_ptr<app::SessionRunner> session)
{
    if (session->waits())
        m_over.push_back(std::move(session));
    look();
}

void UnsavedSessions::write()
{
    if (m_current != nullptr)
        m_current->saveWaiting();
    std::erase_if(m_over, [](const auto& session) { return session->saveWaiting(); });
    look();
    Q_EMIT tried();
}

void UnsavedSessions::look()
{
    if (!waits())
        m_again.stop();
    else if (!m_again.isActive())
        m_again.start();
}

void UnsavedSessions::useJournal(store::Journal* journal)
{
    if (m_current != nullptr)
        m_current->useJournal(journal);
    for (const auto& session : m_over)
        session->useJournal(journal);
    if (waits())
        write();
}

bool UnsavedSessions::waits() const
{
    return (m_current != nullptr && m_current->waits()) || !m_over.empty();
}

bool UnsavedSessions::wouldLose() const
{
    const auto keeps = [](const auto& session) { return session && session->keepsSomething(); };
    return keeps(m_current) || std::any_of(m_over.begin(), m_over.end(), keeps);
}

} // namespace hipwise::ui
