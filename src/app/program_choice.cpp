#include "app/program_choice.h"

#include "app/own_program.h"
#include "program/day_plan.h"

#include <algorithm>
#include <set>
#include <utility>

namespace hipwise::app {

using content::ProgramTemplate;
using std::chrono::days;

namespace {

/// A card with what decides its place.
struct Candidate {
    ProgramCard card;
    std::size_t breadth = 0; ///< for how many conditions it is used
};

/// Minutes in fives, as people plan them; short ones as they are.
int rounded(std::chrono::seconds length)
{
    constexpr int Five = 5;
    constexpr int Short = 10;
    const auto minutes = static_cast<int>(std::chrono::ceil<std::chrono::minutes>(length).count());
    return minutes <= Short ? minutes : (minutes + Five / 2) / Five * Five;
}

void widen(content::Range<int>& range, int value)
{
    range.min = range.max == 0 ? value : std::min(range.min, value);
    range.max = std::max(range.max, value);
}

/// How long and how often, over the whole of it.
void measure(const Context& context,
             const program::Program& program,
             const content::Circumstances& about,
             ProgramCard& card)
{
    constexpr int Week = 7;
    int daysInWeek = 0;
    std::chrono::seconds longest{0};
    for (int day = 0; day < card.days; ++day) {
        std::chrono::seconds length{0};
        const auto plan = planDay(program, context.pack, about, program.startedOn + days(day));
        for (const program::PlannedSession& planned : plan.sessions)
            length += lengthOf(context.pack, planned.items) * planned.timesPerDay;
        longest = std::max(longest, length);
        daysInWeek += length.count() > 0 ? 1 : 0;
        if (day % Week == Week - 1) {
            widen(card.minutes, rounded(longest));
            widen(card.daysPerWeek, daysInWeek);
            longest = {};
            daysInWeek = 0;
        }
    }
}

/// What stands for it, and what it needs that is not there, in its first part.
void lookAtFirstPart(const Context& context,
                     const program::Program& program,
                     const program::Choices& choices,
                     ProgramCard& card)
{
    if (program.phases.empty())
        return;
    std::set<std::string> missing;
    for (const program::Session& session : program.phases.front().sessions) {
        for (const program::Item& item : session.items) {
            const content::Movement& movement = *context.pack.movement(item.movement);
            if (!item.included)
                continue;
            if (card.figure == nullptr) {
                card.figure = context.pack.figure(item.movement);
                card.movement = card.figure == nullptr ? std::string() : item.movement;
            }
            for (const content::Equipment& each : movement.equipment) {
                if (!program::isAtHand(each, choices.atHand) && missing.insert(each.id).second)
                    card.missing.push_back(context.wording().equipment(each.id));
            }
        }
    }
}

Candidate candidateOf(const Context& context,
                      const ProgramTemplate& source,
                      const program::Choices& choices)
{
    const content::ProgramText& text = context.wording().program(source.id);
    Candidate candidate;
    ProgramCard& card = candidate.card;
    card.id = source.id;
    card.name = text.name;
    card.audience = text.audience;
    card.days = program::lengthInDays(source);
    card.suits = std::any_of(source.suits.begin(), source.suits.end(), [&](const auto& condition) {
        return choices.about.conditions.contains(condition);
    });
    candidate.breadth = source.suits.size();
    program::Program program
        = program::makeProgram(source, context.pack, context.now().date(), choices);
    lookAtFirstPart(context, program, choices, card);
    beginPhasesOnTime(program, program.startedOn + days(card.days));
    measure(context, program, choices.about, card);
    return candidate;
}

/// Those that suit come first. Of them the shortest one leads, which is the easiest to begin with;
/// then those for which everything is there, and of these the ones that are for the fewest
/// conditions.
void sortBySuit(std::vector<Candidate>& candidates)
{
    std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
        const auto place = [](const Candidate& each) {
            return std::tuple(!each.card.suits,
                              !each.card.missing.empty(),
                              each.card.suits ? each.breadth : 0,
                              each.card.days,
                              each.card.id);
        };
        return place(a) < place(b);
    });
    const auto easiest = std::min_element(
        candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
            return std::pair(!a.card.suits, a.card.days) < std::pair(!b.card.suits, b.card.days);
        });
    if (easiest != candidates.end())
        std::rotate(candidates.begin(), easiest, easiest + 1);
}

} // namespace

program::Choices choicesOf(const Context& context, const person::Settings& settings)
{
    content::Circumstances about = aboutOn(context, settings, context.now().date());
    about.stretchesFrom.reset(); // a few days do not choose what is done for weeks
    return {std::move(about),
            settings.atHand,
            settings.floor,
            settings.sessionDays,
            settings.sessionTime};
}

ProgramsState programsState(const Context& context, const person::Settings& settings)
{
    const program::Choices choices = choicesOf(context, settings);
    std::vector<Candidate> candidates;
    for (const ProgramTemplate& source : context.pack.programs) {
        if (source.kind == content::ProgramKind::Program)
            candidates.push_back(candidateOf(context, source, choices));
    }
    sortBySuit(candidates);
    ProgramsState state;
    for (Candidate& candidate : candidates)
        state.programs.push_back(std::move(candidate.card));
    state.hold = holdOn(context, settings);
    state.snacks = settings.snacks.on;
    if (const auto own = ownProgram(context); own && *own)
        state.running = (*own)->run.name;
    return state;
}

Result<std::int64_t> beginProgram(const Context& context,
                                  const person::Settings& settings,
                                  const std::string& program)
{
    if (holdOn(context, settings) != Hold::None)
        return failure(ErrorCode::Invalid, "expected nothing that keeps sessions off", program);
    return useProgram(context, program, choicesOf(context, settings));
}

Result<std::int64_t> beginOwnProgram(const Context& context,
                                     const person::Settings& settings,
                                     const std::string& name)
{
    if (holdOn(context, settings) != Hold::None)
        return failure(ErrorCode::Invalid, "expected nothing that keeps sessions off", name);
    program::Program program = program::emptyProgram(context.pack, context.now().date());
    program.name = name;
    return useProgram(context, program);
}

} // namespace hipwise::app
