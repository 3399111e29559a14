#include "session/record_names.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hipwise::session {

using content::DoseType;
using content::Sides;

namespace {

template <class Value, std::size_t Size>
using Names = std::array<std::pair<std::string_view, Value>, Size>;

template <class Value, std::size_t Size>
std::string_view nameIn(const Names<Value, Size>& names, Value value)
{
    const auto found = std::find_if(
        names.begin(), names.end(), [&](const auto& pair) { return pair.second == value; });
    return found == names.end() ? std::string_view() : found->first;
}

template <class Value, std::size_t Size>
std::optional<Value> valueIn(const Names<Value, Size>& names, std::string_view name)
{
    const auto found = std::find_if(
        names.begin(), names.end(), [&](const auto& pair) { return pair.first == name; });
    return found == names.end() ? std::nullopt : std::optional<Value>(found->second);
}

constexpr Names<SetStatus, 4> SetStatuses{{{"planned", SetStatus::Planned},
                                           {"done", SetStatus::Done},
                                           {"partial", SetStatus::Partial},
                                           {"skipped", SetStatus::Skipped}}};
constexpr Names<SessionStatus, 4> SessionStatuses{{{"running", SessionStatus::Running},
                                                   {"finished", SessionStatus::Finished},
                                                   {"stopped", SessionStatus::Stopped},
                                                   {"interrupted", SessionStatus::Interrupted}}};
constexpr Names<PainContext, 6> PainContexts{{{"check", PainContext::Check},
                                              {"before", PainContext::Before},
                                              {"after", PainContext::After},
                                              {"movement", PainContext::Movement},
                                              {"hurt", PainContext::Hurt},
                                              {"morning", PainContext::Morning}}};
constexpr Names<PainSpot, 6> PainSpots{{{"groin", PainSpot::Groin},
                                        {"outer-hip", PainSpot::OuterHip},
                                        {"buttock", PainSpot::Buttock},
                                        {"thigh", PainSpot::Thigh},
                                        {"lower-back", PainSpot::LowerBack},
                                        {"elsewhere", PainSpot::Elsewhere}}};
constexpr Names<HurtChoice, 6> HurtChoices{{{"go-on", HurtChoice::GoOn},
                                            {"easier", HurtChoice::Easier},
                                            {"fewer", HurtChoice::Fewer},
                                            {"rest-first", HurtChoice::RestFirst},
                                            {"skip", HurtChoice::Skip},
                                            {"stop", HurtChoice::Stop}}};
constexpr Names<MorningAnswer, 3> MorningAnswers{{{"calmer", MorningAnswer::Calmer},
                                                  {"as-usual", MorningAnswer::AsUsual},
                                                  {"more-sore", MorningAnswer::MoreSore}}};
constexpr Names<DoseType, 4> DoseTypes{{{"reps", DoseType::Repetitions},
                                        {"hold", DoseType::Hold},
                                        {"reps-with-hold", DoseType::RepetitionsWithHold},
                                        {"duration", DoseType::Duration}}};
constexpr Names<Sides, 3> SidesNames{{{"both-together", Sides::BothTogether},
                                      {"alternating", Sides::Alternating},
                                      {"one-at-a-time", Sides::OneAtATime}}};
constexpr Names<std::optional<Side>, 3> SetSides{
    {{"left", Side::Left}, {"right", Side::Right}, {"both", std::nullopt}}};

} // namespace

std::string_view toString(SetStatus status)
{
    return nameIn(SetStatuses, status);
}

std::optional<SetStatus> parseSetStatus(std::string_view text)
{
    return valueIn(SetStatuses, text);
}

std::string_view toString(SessionStatus status)
{
    return nameIn(SessionStatuses, status);
}

std::optional<SessionStatus> parseSessionStatus(std::string_view text)
{
    return valueIn(SessionStatuses, text);
}

std::string_view toString(PainContext context)
{
    return nameIn(PainContexts, context);
}

std::optional<PainContext> parsePainContext(std::string_view text)
{
    return valueIn(PainContexts, text);
}

std::string_view toString(PainSpot spot)
{
    return nameIn(PainSpots, spot);
}

std::optional<PainSpot> parsePainSpot(std::string_view text)
{
    return valueIn(PainSpots, text);
}

std::string_view toString(HurtChoice choice)
{
    return nameIn(HurtChoices, choice);
}

std::optional<HurtChoice> parseHurtChoice(std::string_view text)
{
    return valueIn(HurtChoices, text);
}

std::string_view toString(MorningAnswer answer)
{
    return nameIn(MorningAnswers, answer);
}

std::optional<MorningAnswer> parseMorningAnswer(std::string_view text)
{
    return valueIn(MorningAnswers, text);
}

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

std::string_view setSideName(std::optional<Side> side)
{
    return nameIn(SetSides, side);
}

std::optional<std::optional<Side>> parseSetSide(std::string_view text)
{
    return valueIn(SetSides, text);
}

} // namespace hipwise::session
