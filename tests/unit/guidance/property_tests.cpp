#include "guidance/sentences.h"
#include "unit/guidance/patient.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace hipwise;
using namespace hipwise::test;

using content::Rule;
using guidance::Decision;
using guidance::Evidence;
using guidance::Offer;

// Many made-up people live through some weeks with the programs of the hip pack. Nobody looks at
// their numbers; whatever they are, some things never happen.

namespace {

constexpr int People = 250;
constexpr int Days = 36;
constexpr int Week = 7;
constexpr int TwoWeeks = 14;

/// What somebody does and feels, by chance.
class Chance {
public:
    explicit Chance(unsigned seed)
        : m_random(seed)
    {
    }

    int below(int count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }

    bool happens(int percent) { return below(100) < percent; }

    template <class Value>
    Value oneOf(const std::vector<Value>& values)
    {
        return values[static_cast<std::size_t>(below(static_cast<int>(values.size())))];
    }

    Felt felt(int trouble)
    {
        Felt felt;
        felt.pain = happens(trouble) ? 4 + below(5) : below(4);
        if (happens(3))
            felt.pain.reset();
        felt.effort = happens(trouble) ? 5 + below(4) : below(5);
        if (happens(trouble))
            felt.spare = below(3);
        if (happens(5))
            felt.morning.reset();
        else if (happens(trouble / 2))
            felt.morning = MorningAnswer::MoreSore;
        felt.allDone = !happens(trouble / 2);
        if (felt.pain && happens(30))
            felt.own = below(*felt.pain + 1);
        return felt;
    }

private:
    std::mt19937 m_random;
};

/// Somebody with a program, a state of mind and of the hip.
struct Life {
    explicit Life(unsigned seed)
        : chance(seed)
        , trouble(chance.oneOf<int>({0, 2, 5, 10, 25, 50}))
        , diligence(chance.oneOf<int>({60, 90, 100, 100}))
    {
        static const std::vector<std::string> Programs{"hip-oa-12-weeks",
                                                       "lateral-hip-pain-12-weeks",
                                                       "hip-groin-pain-12-weeks",
                                                       "stiff-hips-after-sitting",
                                                       "return-to-running",
                                                       ""};
        const std::string id = chance.oneOf(Programs);
        if (chance.happens(20))
            patient.evidence.about.conditions.insert("labral-fai");
        if (chance.happens(20))
            patient.evidence.about.limits.insert("lying-on-side");
        patient.evidence.age = 50 + chance.below(30);
        if (id.empty()) {
            patient.plan("bridge-double-leg", repeats(2, 8))
                .plan("clam", repeats(2, 8))
                .plan("sit-to-stand", repeats(2, 10))
                .plan("isometric-abduction-standing", repeats(1, 3, 5))
                .plan("supine-knee-to-chest", repeats(1, 1, 15), 1)
                .plan("paced-walking", minutesOf(8 + chance.below(30)), 1);
            patient.item("paced-walking").goal = std::chrono::minutes(45);
            patient.begin();
        } else {
            patient.follow(program::makeProgram(*Patient::pack().program(id),
                                                Patient::pack(),
                                                patient.on(1),
                                                {patient.evidence.about, {}, true, {}, {}}));
        }
    }

    /// The day after its offers were answered.
    void live(int day)
    {
        if (chance.happens(15))
            patient.score(day, chance.happens(trouble) ? 4 + chance.below(6) : chance.below(4));
        for (const program::PlannedSession& planned : patient.planOn(day).sessions) {
            if (!planned.items.empty() && chance.happens(diligence))
                patient.did(day, planned, chance.felt(trouble));
        }
    }

    Patient patient;
    Chance chance;
    int trouble = 0;
    int diligence = 100;
};

/// What a look at the evidence says, without the engine.
bool isBad(const Evidence& evidence, CivilDate day, CivilDate today)
{
    const int limit = evidence.bands.acceptableUpTo;
    for (const session::SessionRecord& record : evidence.sessions) {
        const CivilDate on = record.startedAt.date();
        const auto worst = worstPain(record);
        if (on == day && worst && worst->value() > limit)
            return true;
        if (on + std::chrono::days(1) == day && day <= today && record.morning
            && record.morning->answer == MorningAnswer::MoreSore)
            return true;
    }
    return std::any_of(
        evidence.checks.begin(), evidence.checks.end(), [&](const session::PainRecord& check) {
            return check.askedAt.date() == day && check.answer.score->value() > limit;
        });
}

/// The day of the last session but one of a movement.
CivilDate lastButOne(const Evidence& evidence, const std::string& movement)
{
    std::vector<CivilDate> days;
    for (const session::SessionRecord& record : evidence.sessions) {
        const bool isIn = std::any_of(
            record.items.begin(), record.items.end(), [&](const session::ItemRecord& item) {
                return item.work.movement == movement;
            });
        if (isIn)
            days.push_back(record.startedAt.date());
    }
    return days.size() < 2 ? CivilDate::min() : days[days.size() - 2];
}

int weeklySets(const program::Program& program, CivilDate day)
{
    const program::Phase* phase = phaseOn(program, day);
    int sets = 0;
    for (const program::Session& session : phase->sessions) {
        for (const program::Item& item : session.items) {
            const auto& schedule = session.schedule;
            const int times = schedule.weekdays.empty()
                ? schedule.timesPerWeek
                : static_cast<int>(schedule.weekdays.size());
            if (item.included
                && Patient::pack().movement(item.movement)->kind == content::MovementKind::Strength)
                sets += item.dose.sets * times * schedule.timesPerDay;
        }
    }
    return sets;
}

/// The goal of an activity in the part that is on.
std::optional<std::chrono::minutes> goalOf(const program::Program& program,
                                           const std::string& movement,
                                           CivilDate day)
{
    const program::Phase* phase = phaseOn(program, day);
    for (const program::Session& session : phase->sessions) {
        for (const program::Item& item : session.items) {
            if (item.included && item.movement == movement)
                return item.goal;
        }
    }
    return std::nullopt;
}

bool isStepUp(const Decision& decision)
{
    return decision.offer == Offer::Progress && !decision.movement.empty()
        && decision.rule != Rule::WayBack;
}

/// What is checked of each person while they go on.
class Watch {
public:
    void onOffer(const Decision& decision,
                 const program::Program& before,
                 const Patient& patient,
                 int day)
    {
        INFO(textOf(decision) << " of " << decision.movement << " on day " << day);
        const Evidence& evidence = patient.evidence;
        if (isStepUp(decision)) {
            const auto last = m_up.find(decision.movement);
            CHECK((last == m_up.end() || day - last->second >= Week));
            m_up[decision.movement] = day;
        }
        if (decision.offer == Offer::Progress && decision.rule != Rule::FlareWayBack) {
            const bool isWeek = decision.movement.empty() || decision.rule == Rule::WalkMore
                || decision.rule == Rule::WalkFaster;
            const CivilDate since
                = isWeek ? patient.on(day - Week) : lastButOne(evidence, decision.movement);
            for (CivilDate each = since; each <= patient.on(day); each += std::chrono::days(1))
                CHECK_FALSE(isBad(evidence, each, patient.on(day)));
        }
        if (decision.rule == Rule::WalkMore) {
            const auto now = decision.to.dose->duration;
            const auto& asked = m_minutes[decision.movement];
            auto lowest = decision.from.dose->duration;
            for (int each = day - 1; each > day - TwoWeeks && asked.contains(each); --each)
                lowest = std::min(lowest, asked.at(each));
            CHECK((now * 10 <= lowest * 13 || now <= lowest + std::chrono::minutes(2)));
            CHECK(now <= goalOf(before, decision.movement, patient.on(day)));
        }
        if (decision.rule == Rule::WayBack || decision.rule == Rule::FlareWayBack
            || decision.rule == Rule::EasierMovement || decision.rule == Rule::NextStage)
            m_returned = day;
    }

    void onEvening(const Patient& patient, int day)
    {
        const program::Program& program = *patient.evidence.program;
        const program::Phase* phase = phaseOn(program, patient.on(day));
        for (const program::Session& session : phase->sessions) {
            for (const program::Item& item : session.items) {
                if (item.dose.type != content::DoseType::Duration || !item.included)
                    continue;
                auto& asked = m_minutes[item.movement];
                const auto now = doseOn(program, *phase, item, patient.on(day)).duration;
                const auto found = asked.find(day);
                asked[day] = found == asked.end() ? now : std::min(found->second, now);
            }
        }
        m_sets[day] = {phase->id, weeklySets(program, patient.on(day))};
        const auto before = m_sets.find(day - Week);
        if (before == m_sets.end() || before->second.first != phase->id || day - m_returned < Week)
            return;
        CAPTURE(day, before->second.second, m_sets[day].second);
        CHECK(m_sets[day].second * 10 <= before->second.second * 12);
    }

private:
    std::map<std::string, int> m_up; ///< day of the last step up
    std::map<std::string, std::map<int, std::chrono::seconds>> m_minutes;
    std::map<int, std::pair<std::string, int>> m_sets;
    int m_returned = -Week;
};

/// The evidence as it was on that day, before anything later was known.
Evidence knownOn(const Patient& patient, int day)
{
    Evidence then = patient.evidence;
    then.today = patient.on(day);
    const CivilDate today = patient.on(day);
    std::erase_if(then.sessions, [&](const auto& each) { return each.startedAt.date() > today; });
    for (session::SessionRecord& record : then.sessions) {
        if (record.startedAt.date() == today)
            record.morning.reset();
    }
    std::erase_if(then.checks, [&](const auto& each) { return each.askedAt.date() > today; });
    std::erase_if(then.answers, [&](const auto& each) { return each.answeredAt.date() > today; });
    std::erase_if(then.versions, [&](const auto& each) { return each.madeAt.date() > today; });
    return then;
}

} // namespace

TEST_CASE("whoever accepts everything never goes up too soon, too far or after too much")
{
    std::map<Rule, int> seen;
    for (unsigned person = 0; person < People; ++person) {
        INFO("person " << person);
        Life life(person);
        Watch watch;
        for (int day = 1; day <= Days; ++day) {
            if (isOver(life.patient.program(), life.patient.on(day)))
                break;
            const program::Program before = life.patient.program();
            for (const Decision& decision : life.patient.acceptAll(day)) {
                ++seen[decision.rule];
                watch.onOffer(decision, before, life.patient, day);
            }
            watch.onEvening(life.patient, day);
            life.live(day);
        }
    }
    // It would prove nothing if hardly anything had been offered.
    for (const Rule rule : {Rule::MoreRepeats,
                            Rule::AnotherSet,
                            Rule::LongerHold,
                            Rule::HarderMovement,
                            Rule::StretchLonger,
                            Rule::WalkMore,
                            Rule::WalkLess,
                            Rule::TooMuchPain,
                            Rule::SoreMorning,
                            Rule::EasierMovement,
                            Rule::WayBack,
                            Rule::Flare,
                            Rule::FlareWayBack,
                            Rule::NextStage}) {
        INFO(content::toString(rule));
        CHECK(seen[rule] > 0);
    }
}

TEST_CASE("in a locked program nothing is ever offered")
{
    for (unsigned person = 0; person < People / 10; ++person) {
        Life life(person);
        life.patient.program().locked = true;
        life.patient.begin();
        const program::Program before = life.patient.program();
        for (int day = 1; day <= Days; ++day) {
            CHECK(life.patient.acceptAll(day).empty());
            life.live(day);
        }
        CHECK(life.patient.program() == before);
    }
}

TEST_CASE("advice goes by what is known on its day, and by nothing else")
{
    for (unsigned person = 0; person < People / 10; ++person) {
        INFO("person " << person);
        Life life(person + 1000);
        std::map<int, program::Program> programs;
        std::map<int, std::vector<Decision>> then;
        for (int day = 1; day <= Days; ++day) {
            if (life.chance.happens(70))
                life.patient.acceptAll(day);
            life.live(day);
            programs[day] = life.patient.program();
            const auto words = Patient::words();
            then[day] = advise(knownOn(life.patient, day), Patient::pack(), words);
        }
        for (const auto& [day, decisions] : then) {
            INFO("day " << day);
            Evidence& later = life.patient.evidence;
            later.today = life.patient.on(day);
            later.program = programs.at(day);
            const auto words = Patient::words();
            const auto again = advise(later, Patient::pack(), words);
            CHECK(again == decisions);
            CHECK(advise(later, Patient::pack(), words) == again);
        }
    }
}

TEST_CASE("whatever is said is said in full, in both languages")
{
    std::set<Rule> seen;
    const auto isWhole = [](const std::string& text) {
        return !text.empty() && text.find_first_of("{}") == std::string::npos;
    };
    for (unsigned person = 0; person < People / 5; ++person) {
        Life life(person + 2000);
        if (person % 8 == 0)
            life.patient.program().locked = true;
        life.patient.screened(1);
        for (int day = 1; day <= Days; ++day) {
            for (const std::string locale : {"en", "es"}) {
                for (const Decision& decision : life.patient.advice(day, locale)) {
                    seen.insert(decision.rule);
                    INFO(locale << ": " << content::toString(decision.rule) << ": "
                                << decision.title << " / " << decision.reason);
                    CHECK(isWhole(decision.title));
                    CHECK(isWhole(decision.reason));
                    for (const auto& fact : factsOf(decision, Patient::words(locale)))
                        CHECK(isWhole(fact));
                    for (const guidance::Input& input : decision.inputs)
                        CHECK_FALSE((input.name != "question"
                                     && Patient::words(locale).fact(input.name).empty()));
                }
            }
            if (life.chance.happens(70))
                life.patient.acceptAll(day);
            life.live(day);
        }
    }
    CHECK(seen.size() > 25);
}
