#include "ui/platform/desktop/idle_trust.h"

namespace hipwise::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto Tolerance = 5s; // between an input and what the desktop makes of it
constexpr int MostContradictions = 3;
constexpr auto Low = 2s;
constexpr std::chrono::minutes LongestLow = 3h;
constexpr int MostLow = 60; // somebody who is seldom asked may have been busy each time
constexpr std::chrono::minutes LongestSame = 10min;
constexpr int MostSame = 10;

} // namespace

void IdleTrust::Run::goOn(bool alike, SteadyInstant at)
{
    if (!alike)
        length = 0;
    else if (length++ == 0)
        since = at;
}

bool IdleTrust::Run::lasts(std::chrono::minutes time, int times, SteadyInstant at) const
{
    return length >= times && at - since >= time;
}

bool IdleTrust::believes(std::chrono::milliseconds idle,
                         SteadyInstant at,
                         std::optional<SteadyInstant> ownInput)
{
    m_low.goOn(idle <= Low, at);
    m_same.goOn(idle > Low && (!m_before || idle == *m_before), at);
    m_before = idle;
    if (ownInput)
        compare(idle, at, *ownInput);
    return m_contradictions < MostContradictions && !m_low.lasts(LongestLow, MostLow, at)
        && !m_same.lasts(LongestSame, MostSame, at);
}

/// One input is compared with once. Who has contradicted too often is not believed again.
void IdleTrust::compare(std::chrono::milliseconds idle, SteadyInstant at, SteadyInstant ownInput)
{
    if (m_input == ownInput || m_contradictions >= MostContradictions)
        return;
    m_input = ownInput;
    m_contradictions = idle > at - ownInput + Tolerance ? m_contradictions + 1 : 0;
}

} // namespace hipwise::ui
