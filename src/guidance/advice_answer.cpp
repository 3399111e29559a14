#include "guidance/advice_answer.h"

#include "support/names.h"

namespace hipwise::guidance {

namespace {

constexpr Names<AdviceChoice, 4> ChoiceNames{{{"accepted", AdviceChoice::Accepted},
                                              {"kept", AdviceChoice::Kept},
                                              {"later", AdviceChoice::Later},
                                              {"ask", AdviceChoice::Ask}}};

} // namespace

std::string_view toString(AdviceChoice choice)
{
    return nameIn(ChoiceNames, choice);
}

std::optional<AdviceChoice> parseAdviceChoice(std::string_view text)
{
    return valueIn(ChoiceNames, text);
}

} // namespace hipwise::guidance
