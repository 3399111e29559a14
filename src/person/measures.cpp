#include "person/measures.h"

#include "support/names.h"

#include <numeric>

namespace hipwise::person {

namespace {

constexpr Names<MeasureKind, 3> KindNames{{{"psfs", MeasureKind::Psfs},
                                           {"chair-stand", MeasureKind::ChairStand},
                                           {"single-leg-stand", MeasureKind::SingleLegStand}}};

} // namespace

std::string_view toString(MeasureKind kind)
{
    return nameIn(KindNames, kind);
}

std::optional<MeasureKind> parseMeasureKind(std::string_view text)
{
    return valueIn(KindNames, text);
}

bool ratingsDue(std::optional<CivilDate> lastRated, CivilDate today)
{
    return !lastRated || today - *lastRated >= RatingsEvery;
}

int meanTenths(const std::vector<int>& ratings)
{
    constexpr int Tenths = 10;
    const int count = static_cast<int>(ratings.size());
    const int sum = std::accumulate(ratings.begin(), ratings.end(), 0);
    return (sum * Tenths + count / 2) / count;
}

} // namespace hipwise::person
