#pragma once

#include <optional> // brings <compare>, which moc of Qt 6.4 cannot read by itself

namespace hipwise {

/// Pain on the 0-10 numeric rating scale (NRS): 0 no pain, 10 the worst imaginable. An unanswered
/// question is an empty optional, never 0.
class PainScore {
public:
    static constexpr int Lowest = 0;
    static constexpr int Highest = 10;

    /// Empty for numbers outside 0 to 10.
    [[nodiscard]] static std::optional<PainScore> from(int value);

    [[nodiscard]] int value() const { return m_value; }

    auto operator<=>(const PainScore&) const = default;

private:
    explicit PainScore(int value);

    int m_value;
};

/// The three bands of the pain-monitoring rule: 0-2, 3-5, 6-10.
/// Source: Ageberg 2010 (NEMEX-TJR, after Thomee 1997), source key ageberg2010.
enum class PainBand { Fine, Acceptable, TooMuch };

[[nodiscard]] PainBand bandOf(PainScore score);

} // namespace hipwise
