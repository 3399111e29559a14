#include "app/safety_check.h"

#include <algorithm>
#include <utility>

namespace hipwise::app {

using person::Screening;
using person::ScreeningAnswer;

namespace {

Result<std::optional<Screening>> newest(const Context& context)
{
    if (context.journal == nullptr)
        return std::nullopt;
    return context.journal->person().newestScreening(context.now().date());
}

/// Whether everything that asks to check was there before.
bool isNothingNew(const content::Pack& pack, const Screening& before, const Screening& now)
{
    Screening open = before;
    open.cleared = false;
    const auto old = person::stopsOf(pack, open);
    const auto stops = person::stopsOf(pack, now);
    return std::all_of(stops.begin(), stops.end(), [&](const auto* stop) {
        return std::find(old.begin(), old.end(), stop) != old.end();
    });
}

/// The answers as those of now.
Screening screeningOf(const Context& context,
                      const std::optional<Screening>& last,
                      const SafetyAnswers& answers)
{
    Screening screening{0, context.now(), false, answers};
    screening.cleared = last && last->cleared && isNothingNew(context.pack, *last, screening);
    return screening;
}

} // namespace

SafetyAnswers lastAnswers(const Context& context)
{
    const auto last = newest(context);
    return last && *last ? (*last)->answers : SafetyAnswers{};
}

SafetyState safetyState(const Context& context, const SafetyAnswers& answers)
{
    const content::Wording wording = context.wording();
    SafetyState state;
    for (const content::ScreeningQuestion& question : context.pack.screening) {
        const auto answer = answers.find(question.id);
        state.questions.push_back({question.id, wording.question(question.id).question, {}});
        if (answer != answers.end())
            state.questions.back().answer = answer->second;
        else
            ++state.open;
    }
    if (const auto last = newest(context); last && *last)
        state.answeredOn = (*last)->answeredAt.date();
    return state;
}

CheckFirstState checkFirstState(const Context& context,
                                const SafetyAnswers& answers,
                                const std::string& region)
{
    const auto last = newest(context);
    const Screening screening
        = screeningOf(context, last ? *last : std::optional<Screening>(), answers);
    const content::Wording wording = context.wording();
    const auto stops = person::stopsOf(context.pack, screening);
    CheckFirstState state;
    state.region = region;
    state.canBeCleared = !stops.empty() && person::canBeCleared(stops);
    for (const content::ScreeningQuestion* stop : stops) {
        const content::QuestionText& text = wording.question(stop->id);
        state.stops.push_back(
            {stop->id, text.question, text.advice, text.ask, *stop->stop, stop->canBeCleared});
    }
    return state;
}

Result<void> keepAnswers(const Context& context, const SafetyAnswers& answers)
{
    if (context.journal == nullptr)
        return failure(ErrorCode::NotFound, "expected an open journal");
    const auto last = newest(context);
    if (!last)
        return tl::unexpected(last.error());
    const ZonedInstant now = context.now();
    const bool same
        = *last && (*last)->answers == answers && (*last)->answeredAt.date() == now.date();
    if (answers.empty() || same)
        return {};
    const auto kept = context.journal->person().addScreening(screeningOf(context, *last, answers));
    if (!kept)
        return tl::unexpected(kept.error());
    return {};
}

Result<void> keepCleared(const Context& context)
{
    const auto last = newest(context);
    if (!last)
        return tl::unexpected(last.error());
    if (!*last)
        return failure(ErrorCode::NotFound, "expected answers to the safety questions");
    if (!person::canBeCleared(person::stopsOf(context.pack, **last)))
        return failure(ErrorCode::Invalid, "expected answers that a clinician can clear");
    return context.journal->person().clearScreening((*last)->id);
}

} // namespace hipwise::app
