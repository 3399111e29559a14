#include "person/screening.h"

#include "support/names.h"

#include <algorithm>

namespace hipwise::person {

namespace {

constexpr Names<ScreeningAnswer, 3> AnswerNames{{{"no", ScreeningAnswer::No},
                                                 {"yes", ScreeningAnswer::Yes},
                                                 {"not-sure", ScreeningAnswer::NotSure}}};

bool isYes(const Screening& screening, const std::string& question)
{
    const auto answer = screening.answers.find(question);
    return answer != screening.answers.end() && answer->second != ScreeningAnswer::No;
}

} // namespace

std::string_view toString(ScreeningAnswer answer)
{
    return nameIn(AnswerNames, answer);
}

std::optional<ScreeningAnswer> parseScreeningAnswer(std::string_view text)
{
    return valueIn(AnswerNames, text);
}

std::vector<const content::ScreeningQuestion*> stopsOf(const content::Pack& pack,
                                                       const Screening& screening)
{
    std::vector<const content::ScreeningQuestion*> stops;
    for (const content::ScreeningQuestion& question : pack.screening) {
        const bool cleared = screening.cleared && question.canBeCleared;
        if (question.stop && !cleared && isYes(screening, question.id))
            stops.push_back(&question);
    }
    std::stable_sort(stops.begin(), stops.end(), [](const auto* a, const auto* b) {
        return *a->stop < *b->stop;
    });
    return stops;
}

bool canBeCleared(const std::vector<const content::ScreeningQuestion*>& stops)
{
    return std::all_of(
        stops.begin(), stops.end(), [](const auto* question) { return question->canBeCleared; });
}

content::Circumstances circumstancesOf(const content::Pack& pack, const Screening& screening)
{
    content::Circumstances about;
    for (const content::ScreeningQuestion& question : pack.screening) {
        if (!isYes(screening, question.id))
            continue;
        about.conditions.insert(question.conditions.begin(), question.conditions.end());
        about.limits.insert(question.limits.begin(), question.limits.end());
        if (screening.cleared && question.canBeCleared)
            about.cleared.insert(question.conditions.begin(), question.conditions.end());
    }
    return about;
}

} // namespace hipwise::person
