#include "ui/platform/desktop/idle_unit.h"

#include <cstdlib>

namespace hipwise::ui {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

// An answer can be a second late, and seconds are rounded.
constexpr seconds Tolerance{2};
constexpr seconds Shortest{5};
// Milliseconds between one touch of a key and the next can look like seconds by chance, but seldom
// twice in a row. Thousands of seconds in so short a time there are not, so nothing looks like
// milliseconds by chance.
constexpr int TimesForSeconds = 2;

bool isNear(std::int64_t one, std::int64_t other, std::int64_t tolerance)
{
    return std::abs(one - other) <= tolerance;
}

} // namespace

milliseconds IdleUnit::read(std::uint32_t number, SteadyInstant at)
{
    const Reading now{number, at};
    if (!m_before || number < m_before->number) {
        m_before = now;
    } else if (at - m_before->at >= Shortest) {
        compare(*m_before, now);
        m_before = now;
    }
    if (!m_milliseconds && m_likeSeconds >= TimesForSeconds)
        return seconds(number);
    return milliseconds(number);
}

void IdleUnit::compare(const Reading& before, const Reading& now)
{
    const std::int64_t grown = std::int64_t{now.number} - before.number;
    const milliseconds passed = now.at - before.at;
    if (isNear(grown, passed.count(), milliseconds(Tolerance).count()))
        m_milliseconds = true;
    else if (isNear(grown, std::chrono::round<seconds>(passed).count(), Tolerance.count()))
        ++m_likeSeconds;
    else if (m_likeSeconds < TimesForSeconds)
        m_likeSeconds = 0;
}

} // namespace hipwise::ui
