#include "app/measure_entry.h"

#include "person/measures.h"
#include "support/text_fold.h"

#include <algorithm>
#include <iterator>

namespace hipwise::app {

using person::Activity;
using person::Measure;
using person::MeasureKind;

namespace {

Result<store::PersonRepository*> repositoryOf(const Context& context)
{
    if (context.journal == nullptr)
        return failure(ErrorCode::NotFound, "expected an open journal");
    return &context.journal->person();
}

Result<void> undone(store::PersonRepository& repository,
                    const std::vector<std::int64_t>& added,
                    const std::vector<std::int64_t>& removed,
                    Instant at)
{
    for (const std::int64_t id : added) {
        if (const auto gone = repository.removeMeasure(id, at); !gone)
            return gone;
    }
    for (const std::int64_t id : removed) {
        if (const auto back = repository.bringBackMeasure(id); !back)
            return back;
    }
    return {};
}

/// All of it, or as far as the journal lets itself be mended, nothing.
Result<MeasureChange> written(const Context& context,
                              const std::vector<Measure>& measures,
                              const std::vector<std::int64_t>& makeRoom)
{
    const auto repository = repositoryOf(context);
    if (!repository)
        return tl::unexpected(repository.error());
    store::PersonRepository& person = **repository;
    const Instant now = context.clock.now();
    MeasureChange change;
    const auto failed = [&](const Error& error) {
        static_cast<void>(undone(person, change.added, change.removed, now));
        return tl::unexpected(error);
    };
    for (const std::int64_t id : makeRoom) {
        if (const auto gone = person.removeMeasure(id, now); !gone)
            return failed(gone.error());
        change.removed.push_back(id);
    }
    for (const Measure& measure : measures) {
        const auto id = person.addMeasure(measure);
        if (!id)
            return failed(id.error());
        change.added.push_back(*id);
    }
    return change;
}

Measure measured(const Context& context, MeasureKind kind, int value, bool adapted)
{
    Measure measure;
    measure.kind = kind;
    measure.measuredAt = context.now();
    measure.value = value;
    measure.adapted = adapted;
    return measure;
}

/// Those that are asked about; too many of them, or the same words twice, is Invalid.
Result<void> hasRoomFor(store::PersonRepository& repository, const std::string& words)
{
    const auto activities = repository.activities();
    if (!activities)
        return tl::unexpected(activities.error());
    const auto asked = [](const Activity& activity) { return !activity.droppedOn; };
    if (std::count_if(activities->begin(), activities->end(), asked) >= person::MostActivities)
        return failure(ErrorCode::Invalid, "expected at most five activities");
    const std::string folded = foldText(words);
    if (std::any_of(activities->begin(), activities->end(), [&](const Activity& activity) {
            return asked(activity) && foldText(activity.words) == folded;
        }))
        return failure(ErrorCode::Invalid, "expected an activity that is not asked about yet");
    return {};
}

std::string trimmed(const std::string& words)
{
    constexpr const char* Blanks = " \t\r\n";
    const auto first = words.find_first_not_of(Blanks);
    if (first == std::string::npos)
        return {};
    return words.substr(first, words.find_last_not_of(Blanks) - first + 1);
}

bool isStand(const std::optional<int>& tenths)
{
    constexpr int Tenths = 10;
    const auto longest = static_cast<int>(person::LongestStand.count()) * Tenths;
    return !tenths || (*tenths >= 0 && *tenths <= longest);
}

} // namespace

Result<std::int64_t> addOwnActivity(const Context& context, const std::string& words)
{
    const auto repository = repositoryOf(context);
    if (!repository)
        return tl::unexpected(repository.error());
    const std::string own = trimmed(words);
    if (own.empty() || own.size() > LongestActivityWords || !isPlainUtf8(own))
        return failure(ErrorCode::Invalid, "expected a few words");
    if (const auto room = hasRoomFor(**repository, own); !room)
        return tl::unexpected(room.error());
    return (*repository)->addActivity({0, own, context.now().date(), std::nullopt});
}

Result<void> stopAsking(const Context& context, std::int64_t activity)
{
    const auto repository = repositoryOf(context);
    if (!repository)
        return tl::unexpected(repository.error());
    return (*repository)->dropActivity(activity, context.now().date());
}

Result<void> askAgain(const Context& context, std::int64_t activity)
{
    const auto repository = repositoryOf(context);
    if (!repository)
        return tl::unexpected(repository.error());
    const auto activities = (*repository)->activities();
    if (!activities)
        return tl::unexpected(activities.error());
    const auto found = std::find_if(activities->begin(),
                                    activities->end(),
                                    [&](const Activity& each) { return each.id == activity; });
    if (found != activities->end()) {
        if (const auto room = hasRoomFor(**repository, found->words); !room)
            return room;
    }
    return (*repository)->bringBackActivity(activity);
}

Result<MeasureChange> keepRatings(const Context& context,
                                  const std::vector<ActivityRating>& ratings)
{
    const auto repository = repositoryOf(context);
    if (!repository)
        return tl::unexpected(repository.error());
    const auto before = (*repository)->measures();
    if (!before)
        return tl::unexpected(before.error());
    std::vector<Measure> measures;
    std::vector<std::int64_t> makeRoom;
    for (const ActivityRating& rating : ratings) {
        if (rating.points < 0 || rating.points > person::HighestRating)
            return failure(ErrorCode::Invalid, "expected 0 to 10 points");
        Measure measure = measured(context, MeasureKind::Psfs, rating.points, false);
        measure.activity = rating.activity;
        for (const Measure& older : *before) {
            if (older.activity == rating.activity
                && older.measuredAt.date() == measure.measuredAt.date())
                makeRoom.push_back(older.id);
        }
        measures.push_back(std::move(measure));
    }
    if (measures.empty())
        return failure(ErrorCode::Invalid, "expected a rating");
    return written(context, measures, makeRoom);
}

Result<MeasureChange> keepChairStand(const Context& context, int stands, bool adapted)
{
    if (stands < 0 || stands > person::MostStands)
        return failure(ErrorCode::Invalid, "expected 0 to 60 stands");
    return written(
        context, {measured(context, MeasureKind::ChairStand, adapted ? 0 : stands, adapted)}, {});
}

Result<MeasureChange> keepSingleLeg(const Context& context, const SingleLegResult& result)
{
    if ((!result.left && !result.right) || !isStand(result.left) || !isStand(result.right))
        return failure(ErrorCode::Invalid, "expected 0 to 45 seconds on a leg");
    std::vector<Measure> measures;
    const auto add = [&](Side side, const std::optional<int>& tenths) {
        if (!tenths)
            return;
        measures.push_back(measured(context, MeasureKind::SingleLegStand, *tenths, result.adapted));
        measures.back().side = side;
    };
    add(Side::Left, result.left);
    add(Side::Right, result.right);
    return written(context, measures, {});
}

Result<MeasureChange> removeMeasures(const Context& context,
                                     const std::vector<std::int64_t>& measures)
{
    return written(context, {}, measures);
}

Result<void> takeBack(const Context& context, const MeasureChange& change)
{
    const auto repository = repositoryOf(context);
    if (!repository)
        return tl::unexpected(repository.error());
    return undone(**repository, change.added, change.removed, context.clock.now());
}

} // namespace hipwise::app
