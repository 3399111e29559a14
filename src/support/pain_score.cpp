#include "support/pain_score.h"

#include <algorithm>

namespace hipwise {

std::optional<PainScore> PainScore::from(int value)
{
    if (value < Lowest || value > Highest)
        return std::nullopt;
    return PainScore(value);
}

PainScore::PainScore(int value)
    : m_value(value)
{
}

PainBands PainBands::bounded() const
{
    const int fine = std::clamp(fineUpTo, LowestFine, HighestFine);
    return {fine, std::clamp(acceptableUpTo, fine + 1, HighestAcceptable)};
}

PainBand bandOf(PainScore score, const PainBands& bands)
{
    if (score.value() <= bands.fineUpTo)
        return PainBand::Fine;
    return score.value() <= bands.acceptableUpTo ? PainBand::Acceptable : PainBand::TooMuch;
}

} // namespace hipwise
