#include "app/measures.h"

#include "person/screening.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace hipwise::app {

using person::Activity;
using person::Measure;
using person::MeasureKind;

namespace {

/// Ratings by activity, those of one day.
using Ratings = std::map<std::int64_t, int>;

const Activity* activityOf(const std::vector<Activity>& activities, std::int64_t id)
{
    const auto found = std::find_if(
        activities.begin(), activities.end(), [id](const Activity& each) { return each.id == id; });
    return found == activities.end() ? nullptr : &*found;
}

/// The measures are in the order of time: the last one of a day is the one that counts.
std::vector<DayValue> ratingsOf(const std::vector<Measure>& measures, std::int64_t activity)
{
    std::vector<DayValue> ratings;
    for (const Measure& measure : measures) {
        if (measure.activity != activity)
            continue;
        const CivilDate on = measure.measuredAt.date();
        if (!ratings.empty() && ratings.back().on == on)
            ratings.back().value = measure.value;
        else
            ratings.push_back({on, measure.value});
    }
    return ratings;
}

/// Whether a day has a rating of everything that was asked about before it and still is after it.
bool isComplete(const std::vector<Activity>& activities, CivilDate on, const Ratings& ratings)
{
    return std::all_of(activities.begin(), activities.end(), [&](const Activity& activity) {
        const bool asked
            = activity.addedOn < on && (!activity.droppedOn || *activity.droppedOn > on);
        return !asked || ratings.contains(activity.id);
    });
}

std::vector<RatingDay> daysOf(const std::vector<Activity>& activities,
                              const std::vector<Measure>& measures)
{
    std::map<CivilDate, std::pair<Ratings, std::vector<std::int64_t>>> byDay;
    for (const Measure& measure : measures) {
        if (measure.kind != MeasureKind::Psfs || !measure.activity)
            continue;
        auto& [ratings, ids] = byDay[measure.measuredAt.date()];
        ratings[*measure.activity] = measure.value;
        ids.push_back(measure.id);
    }
    std::vector<RatingDay> days;
    for (const auto& [on, rated] : byDay) {
        RatingDay day{on, 0, isComplete(activities, on, rated.first), {}, rated.second};
        std::vector<int> points;
        for (const auto& [id, value] : rated.first) {
            points.push_back(value);
            if (const Activity* activity = activityOf(activities, id))
                day.rated.push_back({activity->words, value});
        }
        day.meanTenths = person::meanTenths(points);
        days.push_back(std::move(day));
    }
    std::reverse(days.begin(), days.end());
    return days;
}

std::optional<int> ratingOn(const ActivityLine& line, CivilDate on)
{
    const auto found = std::find_if(line.ratings.begin(),
                                    line.ratings.end(),
                                    [on](const DayValue& rating) { return rating.on == on; });
    return found == line.ratings.end() ? std::nullopt : std::optional(found->value);
}

std::optional<MeanChange> changeOf(const MeasuresState& state)
{
    if (state.days.size() < 2)
        return std::nullopt;
    const CivilDate last = state.days.front().on;
    // An activity that came later has no first day to be compared with.
    for (auto day = state.days.rbegin(); day->on != last; ++day) {
        std::vector<int> before;
        std::vector<int> now;
        for (const ActivityLine& line : state.activities) {
            const auto first = ratingOn(line, day->on);
            const auto newest = ratingOn(line, last);
            if (!first || !newest)
                continue;
            before.push_back(*first);
            now.push_back(*newest);
        }
        if (!now.empty())
            return MeanChange{day->on,
                              person::meanTenths(before),
                              person::meanTenths(now),
                              static_cast<int>(now.size())};
    }
    return std::nullopt;
}

void fillActivities(MeasuresState& state,
                    const std::vector<Activity>& activities,
                    const std::vector<Measure>& measures)
{
    std::optional<CivilDate> lastRated;
    for (const Activity& activity : activities) {
        ActivityLine line{activity, ratingsOf(measures, activity.id)};
        if (!activity.droppedOn) {
            if (!line.ratings.empty())
                lastRated = std::max(lastRated.value_or(CivilDate::min()), line.ratings.back().on);
            state.activities.push_back(std::move(line));
        } else if (!line.ratings.empty()) {
            state.dropped.push_back(std::move(line));
        }
    }
    state.days = daysOf(activities, measures);
    state.change = changeOf(state);
    state.due = !state.activities.empty() && person::ratingsDue(lastRated, state.today);
}

void fillTest(const Context& context, TestState& test, const std::vector<Measure>& measures)
{
    std::copy_if(measures.rbegin(),
                 measures.rend(),
                 std::back_inserter(test.entries),
                 [&](const Measure& measure) { return measure.kind == test.kind; });
    const auto screening = context.journal->person().newestScreening(context.now().date());
    test.checkFirst
        = screening && *screening && !person::stopsOf(context.pack, **screening).empty();
}

} // namespace

MeasuresState measuresState(const Context& context)
{
    MeasuresState state;
    state.today = context.now().date();
    state.chairStand.reasons = person::reasonsToLeaveOut(state.chairStand.kind, context.about);
    state.singleLeg.reasons = person::reasonsToLeaveOut(state.singleLeg.kind, context.about);
    if (context.journal == nullptr)
        return state;
    state.hasJournal = true;
    const auto activities = context.journal->person().activities();
    const auto measures = context.journal->person().measures();
    if (!activities || !measures) {
        state.journalError = activities ? measures.error() : activities.error();
        return state;
    }
    fillActivities(state, *activities, *measures);
    fillTest(context, state.chairStand, *measures);
    fillTest(context, state.singleLeg, *measures);
    return state;
}

bool measuresDue(const Context& context)
{
    return measuresState(context).due;
}

std::vector<DayValue> lineOf(const TestState& test, std::optional<Side> side)
{
    std::vector<DayValue> line;
    for (auto entry = test.entries.rbegin(); entry != test.entries.rend(); ++entry) {
        if (entry->adapted || entry->side != side)
            continue;
        const CivilDate on = entry->measuredAt.date();
        if (!line.empty() && line.back().on == on)
            line.back().value = entry->value;
        else
            line.push_back({on, entry->value});
    }
    return line;
}

} // namespace hipwise::app
