#include "session/record_names.h"

#include "support/names.h"

namespace hipwise::session {

namespace {

constexpr Names<SetStatus, 4> SetStatuses{{{"planned", SetStatus::Planned},
                                           {"done", SetStatus::Done},
                                           {"partial", SetStatus::Partial},
                                           {"skipped", SetStatus::Skipped}}};
constexpr Names<SessionStatus, 4> SessionStatuses{{{"running", SessionStatus::Running},
                                                   {"finished", SessionStatus::Finished},
                                                   {"stopped", SessionStatus::Stopped},
                                                   {"interrupted", SessionStatus::Interrupted}}};
constexpr Names<PainContext, 7> PainContexts{{{"check", PainContext::Check},
                                              {"before", PainContext::Before},
                                              {"after", PainContext::After},
                                              {"worst", PainContext::Worst},
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

std::string_view setSideName(std::optional<Side> side)
{
    return nameIn(SetSides, side);
}

std::optional<std::optional<Side>> parseSetSide(std::string_view text)
{
    return valueIn(SetSides, text);
}

} // namespace hipwise::session
