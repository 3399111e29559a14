#include "program/program_names.h"

#include "support/names.h"

namespace hipwise::program {

namespace {

constexpr Names<Pace, 4> Paces{{{"usual", Pace::Usual},
                                {"slower", Pace::Slower},
                                {"easy", Pace::Easy},
                                {"brisk", Pace::Brisk}}};
constexpr Names<PauseReason, 4> PauseReasons{{{"ill", PauseReason::Ill},
                                              {"holiday", PauseReason::Holiday},
                                              {"flare", PauseReason::Flare},
                                              {"other", PauseReason::Other}}};
constexpr Names<MissedRule, 2> MissedRules{
    {{"leave", MissedRule::Leave}, {"next-free-day", MissedRule::NextFreeDay}}};

} // namespace

std::string_view toString(Pace pace)
{
    return nameIn(Paces, pace);
}

std::optional<Pace> parsePace(std::string_view text)
{
    return valueIn(Paces, text);
}

std::string_view toString(PauseReason reason)
{
    return nameIn(PauseReasons, reason);
}

std::optional<PauseReason> parsePauseReason(std::string_view text)
{
    return valueIn(PauseReasons, text);
}

std::string_view toString(MissedRule rule)
{
    return nameIn(MissedRules, rule);
}

std::optional<MissedRule> parseMissedRule(std::string_view text)
{
    return valueIn(MissedRules, text);
}

} // namespace hipwise::program
