#include "ui/platform/desktop/idle_time.h"

#include <algorithm>
#include <utility>

namespace hipwise::ui {

namespace {

constexpr std::chrono::minutes PassedOver{10};
constexpr int MostSilences = 3; // one may have been busy

} // namespace

IdleTime::IdleTime(const Clock& clock, const QDBusConnection& session)
    : m_clock(clock)
    , m_ownInput(clock)
{
    const auto add = [this](std::unique_ptr<IdleCounter> counter) {
        m_candidates.push_back({std::move(counter), {}, 0, {}});
    };
    add(mutterCounter(session));
    add(screenSaverCounter(clock, session));
    add(xCounter());
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
            candidate.silences = 0;
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
        [this, number, round = m_round](const IdleCounter::Answer& idle) {
            if (round != m_round)
                return;
            if (take(m_candidates[number], idle))
                Q_EMIT answered();
            else
                ask(number + 1);
        });
}

bool IdleTime::take(Candidate& candidate, const IdleCounter::Answer& idle)
{
    const SteadyInstant now = m_clock.steadyNow();
    const auto ownInput = m_ownInput.last();
    const bool isSilent = !idle && idle.error() == IdleCounter::Silence::NotNow;
    candidate.silences = isSilent ? candidate.silences + 1 : 0;
    if (isSilent && candidate.silences < MostSilences)
        return false;
    if (!idle || !candidate.trust.believes(*idle, now, ownInput)) {
        candidate.silences = 0;
        candidate.passedOverUntil = now + PassedOver;
        return false;
    }
    m_name = candidate.counter->name();
    m_time = ownInput ? std::min(*idle, now - *ownInput) : *idle;
    return true;
}

} // namespace hipwise::ui
