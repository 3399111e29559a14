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

/// The three bands of the pain-monitoring rule.
enum class PainBand { Fine, Acceptable, TooMuch };

/// Where the bands end. The usual ones are 0-2, 3-5 and 6-10.
/// Source: Ageberg 2010 (NEMEX-TJR, after Thomee 1997), source key ageberg2010. Some services use
/// others, so a clinician may set them, within bounds of ours: 7 is too much everywhere.
struct PainBands {
    static constexpr int LowestFine = 1;
    static constexpr int HighestFine = 4;
    static constexpr int HighestAcceptable = 6;

    int fineUpTo = 2;
    int acceptableUpTo = 5;

    /// The nearest bands within the bounds; each band has at least one score.
    [[nodiscard]] PainBands bounded() const;

    bool operator==(const PainBands&) const = default;
};

[[nodiscard]] PainBand bandOf(PainScore score, const PainBands& bands = {});

} // namespace hipwise
