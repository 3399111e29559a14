#include "support/pain_score.h"

namespace hipwise {

namespace {

constexpr int HighestFine = 2;
constexpr int HighestAcceptable = 5;

} // namespace

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

PainBand bandOf(PainScore score)
{
    if (score.value() <= HighestFine)
        return PainBand::Fine;
    return score.value() <= HighestAcceptable ? PainBand::Acceptable : PainBand::TooMuch;
}

} // namespace hipwise
