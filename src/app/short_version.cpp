#include "app/short_version.h"

#include "app/own_program.h"

#include <algorithm>

namespace hipwise::app {

using program::PlannedItem;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

/// One set of each side; a side that does nothing goes on doing nothing.
PlannedItem once(PlannedItem item)
{
    const auto shorten = [](program::Amount& amount) { amount.sets = std::min(amount.sets, 1); };
    shorten(item.dose);
    if (item.dose.left)
        shorten(*item.dose.left);
    if (item.dose.right)
        shorten(*item.dose.right);
    return item;
}

/// How long it takes, as people are told: in whole minutes.
minutes told(const content::Pack& pack, const std::vector<PlannedItem>& items)
{
    return std::chrono::round<minutes>(lengthOf(pack, items));
}

/// An activity cut to so much time, in whole minutes and at least one.
void cut(PlannedItem& item, seconds by)
{
    constexpr minutes Least{1};
    const seconds left = std::max<seconds>(item.dose.duration - by, Least);
    item.dose.duration = std::max<seconds>(std::chrono::floor<minutes>(left), Least);
}

} // namespace

std::vector<PlannedItem> shortVersion(const content::Pack& pack,
                                      const std::vector<PlannedItem>& items,
                                      minutes most)
{
    if (told(pack, items) <= most)
        return {};
    std::vector<PlannedItem> fewer;
    for (const PlannedItem& item : items)
        fewer.push_back(once(item));
    while (!fewer.empty()) {
        const seconds over = lengthOf(pack, fewer) - most;
        if (over.count() <= 0)
            return fewer;
        PlannedItem& last = fewer.back();
        const bool canBeCut = last.dose.type == content::DoseType::Duration && !last.dose.intervals;
        if (canBeCut && last.dose.duration - over >= minutes(1)) {
            cut(last, over);
            return fewer;
        }
        if (fewer.size() == 1)
            return fewer;
        fewer.pop_back();
    }
    return fewer;
}

} // namespace hipwise::app
