#include "snacks/working_hours.h"

#include "support/weekdays.h"

#include <algorithm>
#include <set>

namespace hipwise::snacks {

using std::chrono::days;
using std::chrono::minutes;

namespace {

constexpr minutes Day{24 * 60};
constexpr int DaysAhead = 8; ///< the same weekday again, and what begins the evening before

bool goesPastMidnight(const HourRange& range)
{
    return range.to <= range.from;
}

const std::vector<HourRange>& rangesOf(const Policy& policy, CivilDate day)
{
    return policy.hours.at(placeInWeek(std::chrono::weekday(day)));
}

/// Whether a time since midnight of a day lies in a range that began on that day.
bool isIn(const HourRange& range, minutes time)
{
    const minutes end = goesPastMidnight(range) ? range.to + Day : range.to;
    return range.from <= time && time < end;
}

bool isWorking(const Policy& policy, CivilDate day, minutes time)
{
    const auto in = [&](CivilDate began, minutes since) {
        const auto& ranges = rangesOf(policy, began);
        return std::any_of(ranges.begin(), ranges.end(), [&](const HourRange& range) {
            return isIn(range, since);
        });
    };
    return in(day, time) || in(day - days(1), time + Day);
}

bool isLunch(const Policy& policy, minutes time)
{
    return policy.lunch && (isIn(*policy.lunch, time) || isIn(*policy.lunch, time + Day));
}

} // namespace

HoursState hoursAt(const Policy& policy, const ZonedInstant& now)
{
    const auto time = now.minuteOfDay();
    if (!isWorking(policy, now.date(), time))
        return HoursState::Outside;
    return isLunch(policy, time) ? HoursState::Lunch : HoursState::Working;
}

std::optional<Instant> nextChange(const Policy& policy, const TimeZone& zone, Instant now)
{
    const ZonedInstant local = zone.at(now);
    const HoursState state = hoursAt(policy, local);
    // The clock on the wall may show a time twice, or never: what counts is what holds afterwards.
    std::set<Instant> edges;
    const auto add = [&](CivilDate day, minutes time) {
        const Instant edge = zone.fromLocal(day + time);
        if (edge > now)
            edges.insert(edge);
    };
    for (int ahead = -1; ahead <= DaysAhead; ++ahead) {
        const CivilDate day = local.date() + days(ahead);
        for (const HourRange& range : rangesOf(policy, day)) {
            add(day, range.from);
            add(goesPastMidnight(range) ? day + days(1) : day, range.to);
        }
        if (policy.lunch) {
            add(day, policy.lunch->from);
            add(goesPastMidnight(*policy.lunch) ? day + days(1) : day, policy.lunch->to);
        }
    }
    const auto found = std::find_if(edges.begin(), edges.end(), [&](Instant edge) {
        return hoursAt(policy, zone.at(edge)) != state;
    });
    return found == edges.end() ? std::nullopt : std::optional(*found);
}

std::optional<Instant> nextWorking(const Policy& policy, const TimeZone& zone, Instant now)
{
    constexpr days Ahead{DaysAhead};
    std::optional<Instant> moment = now;
    while (moment && hoursAt(policy, zone.at(*moment)) != HoursState::Working) {
        moment = nextChange(policy, zone, *moment);
        // A lunch as long as all work leaves nothing.
        if (moment && *moment > now + Ahead)
            return std::nullopt;
    }
    return moment;
}

std::optional<Instant> nextAfter(const Policy& policy,
                                 const TimeZone& zone,
                                 Instant from,
                                 std::chrono::milliseconds interval)
{
    constexpr days Ahead{DaysAhead};
    auto begin = nextWorking(policy, zone, from);
    while (begin && *begin <= from + Ahead) {
        const auto end = nextChange(policy, zone, *begin);
        if (!end || *begin + interval < *end)
            return *begin + interval;
        begin = nextWorking(policy, zone, *end);
    }
    return std::nullopt;
}

std::vector<Instant> timesFrom(const Policy& policy, const TimeZone& zone, Instant first)
{
    const CivilDate day = zone.at(first).date();
    std::vector<Instant> times;
    for (std::optional next = first; next && zone.at(*next).date() == day;
         next = nextAfter(policy, zone, *next, policy.every))
        times.push_back(*next);
    return times;
}

std::vector<Instant> timesOfDay(const Policy& policy, const TimeZone& zone, CivilDate day)
{
    const auto first = nextAfter(policy, zone, zone.fromLocal(day), policy.every);
    if (!first || zone.at(*first).date() != day)
        return {};
    return timesFrom(policy, zone, *first);
}

} // namespace hipwise::snacks
