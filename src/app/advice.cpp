#include "app/advice.h"

#include "app/about_me.h"
#include "guidance/sentences.h"
#include "session/done_sessions.h"

#include <algorithm>
#include <utility>

namespace hipwise::app {

namespace {

/// Runs a query, and puts what it gives into a member; the error where it failed.
template <class T, class Member>
Result<void> take(Result<T>&& result, Member& member)
{
    if (!result)
        return tl::unexpected(result.error());
    member = std::move(*result);
    return {};
}

template <class T>
void oldestFirst(std::vector<T>& entries)
{
    std::reverse(entries.begin(), entries.end());
}

Result<void> readProgram(const Context& context, CivilDate day, guidance::Evidence& evidence)
{
    const auto runs = context.journal->programs().all();
    if (!runs)
        return tl::unexpected(runs.error());
    const auto run = std::find_if(runs->rbegin(), runs->rend(), [&](const auto& each) {
        return each.startedOn <= day && (!each.endedOn || day <= *each.endedOn);
    });
    if (run == runs->rend())
        return {};
    evidence.run = run->id;
    auto versions = context.journal->programs().versionsSince(run->id, day - guidance::LooksBack);
    if (!versions)
        return tl::unexpected(versions.error());
    std::erase_if(*versions, [&](const auto& version) { return version.madeAt.date() > day; });
    evidence.versions = std::move(*versions);
    if (!evidence.versions.empty()) {
        evidence.program = evidence.versions.back().program;
        return {};
    }
    auto program = programOf(context, *run);
    if (!program)
        return tl::unexpected(program.error());
    evidence.program = std::move(*program);
    return {};
}

} // namespace

std::optional<int> ageOn(int birthYear, CivilDate day)
{
    if (birthYear == 0)
        return std::nullopt;
    // The birthday of that year may still lie ahead.
    return static_cast<int>(std::chrono::year_month_day(day).year()) - birthYear - 1;
}

Result<guidance::Evidence> evidenceOn(const Context& context,
                                      const person::Settings& settings,
                                      CivilDate day)
{
    guidance::Evidence evidence;
    evidence.today = day;
    evidence.suggestions = settings.suggestions;
    evidence.bands = settings.painBands;
    evidence.age = leastAge(settings, day);
    evidence.about = context.about;
    if (const auto injured = parseIsoDate(settings.injuredOn))
        evidence.injuredOn = *injured;
    if (context.journal == nullptr)
        return evidence;
    store::Journal& journal = *context.journal;
    const CivilDate first = day - guidance::LooksBack;
    for (const auto& done : {take(journal.sessions().between(first, day), evidence.sessions),
                             take(journal.pain().checksBetween(first, day), evidence.checks),
                             take(journal.pain().morningsBetween(first, day), evidence.mornings),
                             take(journal.advice().between(first, day), evidence.answers),
                             take(journal.person().newestScreening(day), evidence.screening),
                             readProgram(context, day, evidence)}) {
        if (!done)
            return tl::unexpected(done.error());
    }
    if (evidence.sessions.empty() && evidence.program && evidence.program->startedOn < first) {
        // How long ago the last one was, however long.
        auto older
            = journal.sessions().between(evidence.program->startedOn, first - std::chrono::days(1));
        if (!older)
            return tl::unexpected(older.error());
        const auto last = std::find_if(older->begin(), older->end(), session::somethingDone);
        if (last != older->end())
            evidence.sessions.push_back(std::move(*last));
    }
    oldestFirst(evidence.sessions);
    oldestFirst(evidence.checks);
    oldestFirst(evidence.mornings);
    std::erase_if(evidence.answers, [&](const guidance::AdviceAnswer& answer) {
        return answer.run && *answer.run != evidence.run;
    });
    return evidence;
}

Result<DayAdvice> adviceOn(const Context& context, const person::Settings& settings, CivilDate day)
{
    auto evidence = evidenceOn(context, settings, day);
    if (!evidence)
        return tl::unexpected(evidence.error());
    DayAdvice advice;
    advice.evidence = std::move(*evidence);
    advice.decisions = guidance::advise(advice.evidence, context.pack, context.wording());
    if (advice.evidence.program && !guidance::sessionsWait(advice.decisions))
        advice.plan = planDay(*advice.evidence.program,
                              context.pack,
                              context.about,
                              day,
                              session::doneSessions(advice.evidence.sessions, advice.evidence.run));
    return advice;
}

Result<void> answerAdvice(const Context& context,
                          const std::vector<guidance::Decision>& offer,
                          guidance::AdviceChoice choice)
{
    const auto own = ownProgram(context);
    if (!own)
        return tl::unexpected(own.error());
    if (!*own)
        return failure(ErrorCode::NotFound, "expected a program in use");
    const content::Wording wording = context.wording();
    program::Program program = (*own)->program;
    for (const guidance::Decision& decision : offer) {
        const auto kept = context.journal->advice().add({0,
                                                         (*own)->run.id,
                                                         context.now(),
                                                         decision.rule,
                                                         decision.movement,
                                                         choice,
                                                         guidance::toText(decision.from, wording),
                                                         guidance::toText(decision.to, wording),
                                                         decision.reason});
        if (!kept)
            return tl::unexpected(kept.error());
        if (choice == guidance::AdviceChoice::Accepted)
            program = guidance::accepted(
                std::move(program), decision, context.pack, context.now().date());
    }
    if (offer.empty())
        return {};
    return keepProgram(context,
                       program,
                       program::MadeBy::Advice,
                       std::string(content::toString(offer.front().rule)),
                       offer.front().reason);
}

} // namespace hipwise::app
