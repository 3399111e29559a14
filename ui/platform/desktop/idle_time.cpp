#include "ui/platform/desktop/idle_time.h"

#include <algorithm>

namespace hipwise::ui {

namespace {

constexpr std::chrono::minutes PassedOver{10};

} // namespace

IdleTime::IdleTime(const Clock& clock, const QDBusConnection& session)
    : m_clock(clock)
    , m_ownInput(clock)
{
    m_candidates.push_back({mutterCounter(session), {}, {}});
    m_candidates.push_back({screenSaverCounter(clock, session), {}, {}});
    m_candidates.push_back({xCounter(), {}, {}});
    m_services.setConnection(session);
    for (const Candidate& candidate : m_candidates) {
        if (!candidate.counter->service().isEmpty())
            m_services.addWatchedService(candidate.counter->service());
    }
    connect(&m_services,
            &QDBusServiceWatcher::serviceOwnerChanged,
            this,
            [this](const QString& service) { startAnew(service); });
}

/// Somebody else may be behind the name now.
void IdleTime::startAnew(const QString& service)
{
    for (Candidate& candidate : m_candidates) {
        if (candidate.counter->service() == service) {
            candidate.counter->startAnew();
            candidate.trust = {};
            candidate.passedOverUntil.reset();
        }
    }
}

void IdleTime::look()
{
    ++m_round;
    m_name.clear();
    m_time.reset();
    ask(0);
}

/// This one, and the next when it cannot be asked or believed.
void IdleTime::ask(std::size_t number)
{
    while (number < m_candidates.size()
           && m_candidates[number].passedOverUntil > m_clock.steadyNow())
        ++number;
    if (number == m_candidates.size()) {
        Q_EMIT answered();
        return;
    }
    m_candidates[number].counter->ask(
        [this, number, round = m_round](std::optional<std::chrono::milliseconds> idle) {
            if (round != m_round)
                return;
            if (take(m_candidates[number], idle))
                Q_EMIT answered();
            else
                ask(number + 1);
        });
}

bool IdleTime::take(Candidate& candidate, std::optional<std::chrono::milliseconds> idle)
{
    const SteadyInstant now = m_clock.steadyNow();
    const auto ownInput = m_ownInput.last();
    if (!idle || !candidate.trust.believes(*idle, now, ownInput)) {
        candidate.passedOverUntil = now + PassedOver;
        return false;
    }
    m_name = candidate.counter->name();
    m_time = ownInput ? std::min(*idle, now - *ownInput) : *idle;
    return true;
}

} // namespace hipwise::ui
