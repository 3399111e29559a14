#include "app/snack_choice.h"

#include "content/suitability.h"
#include "program/program_build.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace hipwise::app {

using content::Movement;
using content::MovementKind;
using snacks::EventKind;
using snacks::Record;
using std::chrono::seconds;

namespace {

// Cautious choices of ours, so that a break never is a training session: what a source wants done
// on fewer than five days, or with more effort than light, is none (guidance e names 1 to 5
// minutes).
constexpr int EveryWorkDay = 5;
constexpr int LightEffort = 3;
constexpr seconds Longest{5 * 60};

/// What strengthens is only when the pack says so.
bool isLight(const Movement& movement)
{
    const content::DoseRange& dose = movement.dose;
    const bool unless = movement.kind != MovementKind::Strength;
    const bool isOften = dose.daysPerWeek ? dose.daysPerWeek->max >= EveryWorkDay : unless;
    const bool isEasy = dose.effort ? dose.effort->min <= LightEffort : unless;
    return movement.kind != MovementKind::Aerobic && isOften && isEasy;
}

bool hasEquipment(const Movement& movement, const std::set<std::string>& atHand)
{
    return std::all_of(movement.equipment.begin(), movement.equipment.end(), [&](const auto& each) {
        return program::isAtHand(each, atHand);
    });
}

bool isUpright(const content::Pack& pack, const Movement& movement)
{
    const content::Position* position = pack.position(movement.position);
    return position != nullptr && !position->floor;
}

bool suits(const Movement& movement, const content::Circumstances& about)
{
    return !content::isLeftOut(content::verdictOf(movement, about).rating);
}

program::Dose oneSet(program::Dose dose)
{
    dose.sets = 1;
    dose.left.reset();
    dose.right.reset();
    return dose;
}

/// Collects them, each once.
class Collector {
public:
    Collector(const Context& context, const person::Settings& settings)
        : m_context(context)
        , m_settings(settings)
        , m_about(context.about.on(context.now().date()))
    {
    }

    void add(const Movement& movement, const std::optional<program::Dose>& own, bool isOwn)
    {
        const bool fits = isLight(movement) && isUpright(m_context.pack, movement)
            && hasEquipment(movement, m_settings.atHand) && suits(movement, m_about);
        if (!fits)
            return;
        SnackMovement snack;
        snack.dose = oneSet(own ? *own : program::startingDose(movement, {}, false));
        snack.length = snack.dose.setTime();
        if (snack.length > Longest || !m_seen.insert(movement.id).second)
            return;
        const content::Wording wording = m_context.wording();
        snack.movement = movement.id;
        snack.name = wording.movement(movement.id).name;
        snack.position = wording.position(movement.position);
        snack.sides = movement.sides;
        snack.mostPerDay = movement.dose.timesPerDay ? movement.dose.timesPerDay->max : 0;
        snack.isOwn = isOwn;
        snack.isChosen
            = isOwn ? !m_settings.snacks.leftOut.contains(movement.id) : isWanted(movement);
        snack.figure = m_context.pack.figure(movement.id);
        m_snacks.push_back(std::move(snack));
    }

    std::vector<SnackMovement> take() { return std::move(m_snacks); }

private:
    [[nodiscard]] bool isWanted(const Movement& movement) const
    {
        const auto& chosen = m_settings.snacks.chosen;
        return chosen ? chosen->contains(movement.id) : movement.kind == MovementKind::Snack;
    }

    const Context& m_context;
    const person::Settings& m_settings;
    content::Circumstances m_about;
    std::set<std::string> m_seen;
    std::vector<SnackMovement> m_snacks;
};

} // namespace

std::vector<SnackMovement> snackMovements(const Context& context,
                                          const person::Settings& settings,
                                          const program::Phase* phase)
{
    Collector collector(context, settings);
    const content::Pack& pack = context.pack;
    if (phase != nullptr && settings.snacks.ownFirst) {
        for (const std::string& id : phase->snacks) {
            if (const Movement* movement = pack.movement(id))
                collector.add(*movement, std::nullopt, true);
        }
        for (const program::Session& session : phase->sessions) {
            for (const program::Item& item : session.items) {
                const Movement* movement = pack.movement(item.movement);
                if (movement != nullptr && item.included && !item.leftOut)
                    collector.add(*movement, item.dose, true);
            }
        }
    }
    std::vector<const Movement*> others;
    for (const Movement& movement : pack.movements)
        others.push_back(&movement);
    const content::Wording wording = context.wording();
    std::sort(others.begin(), others.end(), [&](const Movement* one, const Movement* other) {
        return wording.movement(one->id).name < wording.movement(other->id).name;
    });
    for (const Movement* movement : others)
        collector.add(*movement, std::nullopt, false);
    return collector.take();
}

namespace {

/// A movement that may come next, and when it came last.
struct Candidate {
    const SnackMovement* snack = nullptr;
    std::ptrdiff_t last = 0; ///< place from the beginning of what was shown; 0 is never
    std::optional<Side> side; ///< that it was last
};

/// How often it was done on a day; one that was begun is one that was done.
int timesDone(const std::vector<Record>& records, const std::string& movement, CivilDate day)
{
    int times = 0;
    bool isCounted = false;
    for (const Record& record : records) {
        if (record.movement != movement || record.event.at.date() != day)
            continue;
        const EventKind kind = record.event.kind;
        const bool isDone = kind == EventKind::Started || kind == EventKind::Done;
        if (isDone && !isCounted)
            ++times;
        isCounted = kind != EventKind::Shown && (isCounted || isDone);
    }
    return times;
}

Candidate candidateOf(const SnackMovement& snack, const std::vector<Record>& records)
{
    const auto last = std::find_if(records.rbegin(), records.rend(), [&](const Record& record) {
        return record.event.kind == EventKind::Shown && record.movement == snack.movement;
    });
    return {&snack,
            std::distance(last, records.rend()),
            last == records.rend() ? std::nullopt : last->side};
}

} // namespace

std::optional<SnackTurn> nextSnack(const std::vector<SnackMovement>& movements,
                                   const std::vector<Record>& records,
                                   CivilDate today,
                                   Side weakSide)
{
    std::vector<Candidate> candidates;
    for (const SnackMovement& snack : movements) {
        const bool isEnough
            = snack.mostPerDay > 0 && timesDone(records, snack.movement, today) >= snack.mostPerDay;
        if (snack.isChosen && !isEnough)
            candidates.push_back(candidateOf(snack, records));
    }
    if (candidates.empty())
        return std::nullopt;
    const auto shown = std::find_if(records.rbegin(), records.rend(), [](const Record& record) {
        return record.event.kind == EventKind::Shown && !record.movement.empty();
    });
    const std::ptrdiff_t newest = std::distance(shown, records.rend());
    // Not the one of last time, then one's own, then the one that has waited longest.
    const auto rank = [&](const Candidate& each) {
        return std::tuple(each.last != 0 && each.last == newest, !each.snack->isOwn, each.last);
    };
    const Candidate& best = *std::min_element(
        candidates.begin(), candidates.end(), [&](const Candidate& one, const Candidate& other) {
            return rank(one) < rank(other);
        });
    SnackTurn turn{*best.snack, std::nullopt};
    if (best.snack->sides == content::Sides::OneAtATime)
        turn.side = best.side ? opposite(*best.side) : weakSide;
    return turn;
}

} // namespace hipwise::app
