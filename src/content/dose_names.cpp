#include "content/dose_names.h"

#include "support/names.h"

namespace hipwise::content {

namespace {

constexpr Names<DoseType, 4> DoseTypes{{{"reps", DoseType::Repetitions},
                                        {"hold", DoseType::Hold},
                                        {"reps-with-hold", DoseType::RepetitionsWithHold},
                                        {"duration", DoseType::Duration}}};
constexpr Names<DoseBasis, 4> Bases{{{"trial", DoseBasis::Trial},
                                     {"guideline", DoseBasis::Guideline},
                                     {"derived", DoseBasis::Derived},
                                     {"convention", DoseBasis::Convention}}};
constexpr Names<Sides, 3> SidesNames{{{"both-together", Sides::BothTogether},
                                      {"alternating", Sides::Alternating},
                                      {"one-at-a-time", Sides::OneAtATime}}};

} // namespace

std::string_view toString(DoseType type)
{
    return nameIn(DoseTypes, type);
}

std::optional<DoseType> parseDoseType(std::string_view text)
{
    return valueIn(DoseTypes, text);
}

std::string_view toString(Sides sides)
{
    return nameIn(SidesNames, sides);
}

std::optional<Sides> parseSides(std::string_view text)
{
    return valueIn(SidesNames, text);
}

std::optional<DoseBasis> parseDoseBasis(std::string_view text)
{
    return valueIn(Bases, text);
}

} // namespace hipwise::content
