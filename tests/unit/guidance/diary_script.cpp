#include "unit/guidance/diary_script.h"

#include "content/dose_names.h"
#include "support/records.h"
#include "support/weekdays.h"
#include "unit/guidance/patient.h"

#include <algorithm>
#include <set>

namespace hipwise::test {

using guidance::Decision;
using nlohmann::json;
using std::chrono::minutes;

namespace {

const char* nameOf(MorningAnswer answer)
{
    switch (answer) {
    case MorningAnswer::Calmer:
        return "better";
    case MorningAnswer::AsUsual:
        return "usual";
    case MorningAnswer::MoreSore:
        break;
    }
    return "worse";
}

json amountOf(const program::Dose& dose)
{
    json amount{{"sets", dose.sets}};
    if (dose.countsRepetitions())
        amount["reps"] = dose.reps;
    if (dose.hold.count() > 0)
        amount["holdS"] = dose.hold.count();
    if (dose.type == content::DoseType::Duration)
        amount["minutes"] = std::max<long>(1, std::chrono::round<minutes>(dose.duration).count());
    return amount;
}

json sessionOf(const program::PlannedSession& planned, const Mood& mood)
{
    json items = json::array();
    for (const program::PlannedItem& item : planned.items) {
        json entry{{"movement", item.movement}, {"planned", amountOf(item.dose)}};
        if (item.dose.type != content::DoseType::Duration)
            entry["planned"]["sets"] = item.dose.sets + mood.moreSets;
        if (!mood.allDone) {
            entry["done"] = entry["planned"];
            entry["done"]["sets"] = item.dose.sets - 1;
        }
        if (mood.effort)
            entry["effort"] = *mood.effort;
        if (mood.spare)
            entry["spareReps"] = *mood.spare;
        items.push_back(std::move(entry));
    }
    json session{{"session", planned.id}, {"items", std::move(items)}};
    if (mood.pain)
        session["painWorst"] = *mood.pain;
    return session;
}

/// The answers of a day: to the whole program, or else to single movements.
json answersOf(const Script& script, int number, const std::vector<Decision>& decisions)
{
    json answers = json::array();
    bool whole = false;
    for (const Decision& decision : decisions) {
        if (!isOffer(decision) || (whole && !decision.movement.empty()))
            continue;
        const auto choice = script.answer(number, decision);
        if (!choice)
            continue;
        // One answer to all offers of a rule.
        json answer{{"rule", content::toString(decision.rule)},
                    {"answer", guidance::toString(*choice)}};
        if (!decision.to.movement.empty())
            answer["movement"] = decision.movement;
        whole = whole || (decision.movement.empty() && choice == guidance::AdviceChoice::Accepted);
        if (std::find(answers.begin(), answers.end(), answer) == answers.end())
            answers.push_back(answer);
    }
    return answers;
}

/// Lives with a program, without a journal: what a journal of the diary will have to say.
class Life {
public:
    explicit Life(const Script& script)
        : m_script(script)
        , m_patient(script.head["program"]["startedOn"].get<std::string>())
    {
        const json& person = script.head["person"];
        const auto ids
            = [&](const char* key) { return person.value(key, std::set<std::string>()); };
        m_patient.evidence.about = {ids("conditions"), ids("limits"), ids("cleared")};
        if (person.contains("age"))
            m_patient.evidence.age = person["age"].get<int>();
        const json& head = script.head["program"];
        program::Choices choices;
        choices.about = m_patient.evidence.about;
        for (const json& weekday : head.value("weekdays", json::array()))
            choices.days.push_back(*valueIn(Weekdays, weekday.get<std::string>()));
        program::Program program
            = program::makeProgram(*Patient::pack().program(head["id"].get<std::string>()),
                                   Patient::pack(),
                                   m_patient.on(1),
                                   choices);
        program.locked = head.value("locked", false);
        program.setBy = head.value("setBy", std::string());
        m_patient.follow(std::move(program));
    }

    json live()
    {
        json diary = m_script.head;
        diary["days"] = json::array();
        for (int number = 1; number <= m_script.days; ++number) {
            json entry{{"on", toIso(m_patient.on(number))}};
            m_script.events(number, entry);
            takeIn(number, entry);
            if (!m_script.isAway(number))
                liveDay(number, entry);
            keepScores(number, entry);
            if (entry.size() > 1)
                diary["days"].push_back(std::move(entry));
        }
        return diary;
    }

private:
    /// What the script says of a day.
    void takeIn(int number, const json& entry)
    {
        if (!m_script.head["program"]["stagesByHand"].get<bool>())
            beginPhases(number);
        if (entry.contains("screening")) {
            person::Screening screening;
            screening.answeredAt.at = Instant(m_patient.on(number).time_since_epoch());
            screening.cleared = entry["screening"].value("cleared", false);
            for (const auto& [question, answer] : entry["screening"]["answers"].items())
                screening.answers[question]
                    = *person::parseScreeningAnswer(answer.get<std::string>());
            m_patient.evidence.screening = screening;
        }
        if (entry.contains("pause")) {
            m_patient.program().pauses.push_back({m_patient.on(number),
                                                  day(entry["pause"]["until"].get<std::string>()),
                                                  program::PauseReason::Holiday});
            m_patient.keep(number, program::MadeBy::Person);
        }
        for (const json& session : entry.value("sessions", json::array())) {
            const json& item = session["items"].front();
            const std::string movement = item["movement"];
            beganWith(movement, minutesOf(item["planned"]["minutes"]));
            m_patient.did(
                number, {.pain = session["painWorst"], .effort = std::nullopt}, {movement});
        }
    }

    void liveDay(int number, json& entry)
    {
        if (json answers = answersOf(m_script, number, m_patient.advice(number));
            !answers.empty()) {
            for (const json& answer : answers)
                take(number, answer);
            entry["answers"] = std::move(answers);
        }
        if (!sessionsWait(m_patient.advice(number)))
            train(number, entry);
    }

    /// Scores and mornings stand at the end of a day.
    void keepScores(int number, const json& entry)
    {
        for (const json& score : entry.value("pain", json::array()))
            m_patient.score(number, score["score"]);
        if (entry.contains("morning"))
            m_patient.morning(number,
                              entry["morning"] == "worse" ? MorningAnswer::MoreSore
                                                          : MorningAnswer::AsUsual);
    }

    void take(int number, const json& answer)
    {
        const auto choice = *guidance::parseAdviceChoice(answer["answer"].get<std::string>());
        for (const Decision& decision : m_patient.advice(number)) {
            if (!isOffer(decision)
                || content::toString(decision.rule) != answer["rule"].get<std::string>()
                || answer.value("movement", decision.movement) != decision.movement)
                continue;
            m_patient.answer(decision, number, choice);
            // What a step of the ladder brings begins as it says, and not as the program did.
            if (!decision.to.movement.empty()) {
                const content::Movement& movement = *Patient::pack().movement(decision.movement);
                for (const auto* rungs : {&movement.easier, &movement.harder}) {
                    for (const content::Rung& rung : *rungs)
                        m_known.insert(rung.movement);
                }
            }
        }
    }

    void train(int number, json& entry)
    {
        const Mood mood = m_script.mood(number);
        bool trained = false;
        for (program::PlannedSession planned : m_patient.planOn(number).sessions) {
            if (planned.items.empty() || !planned.easyPlan.empty())
                continue;
            const json session = sessionOf(planned, mood);
            for (program::PlannedItem& item : planned.items)
                doMore(number, planned.id, item, mood.moreSets);
            for (int time = 0; time < planned.timesPerDay; ++time) {
                entry["sessions"].push_back(session);
                m_patient.did(number,
                              planned,
                              {.pain = mood.pain,
                               .effort = mood.effort,
                               .spare = mood.spare,
                               .morning = std::nullopt,
                               .allDone = mood.allDone});
            }
            trained = true;
        }
        if (!trained || !mood.morning)
            return;
        entry["nextMorning"] = nameOf(*mood.morning);
        m_patient.evidence.sessions.back().morning = {mood.morning, {}};
    }

    /// The first amount of a movement is the one that the program began with; another one later is
    /// a change.
    void doMore(int number, const std::string& session, program::PlannedItem& item, int moreSets)
    {
        if (item.dose.type != content::DoseType::Duration)
            item.dose.sets += moreSets;
        if (m_known.insert(item.movement).second)
            beganWith(item.movement, item.dose);
        if (moreSets == 0)
            return;
        program::Phase* phase = phaseOn(m_patient.program(), m_patient.on(number));
        for (program::Session& each : phase->sessions) {
            for (program::Item& other : each.items) {
                if (each.id == session && other.movement == item.movement)
                    other.dose = item.dose;
            }
        }
        m_patient.keep(number, program::MadeBy::Person);
    }

    void beganWith(const std::string& movement, const program::Dose& dose)
    {
        m_known.insert(movement);
        const auto use = [&](program::Program& program) {
            for (program::Phase& phase : program.phases) {
                for (program::Session& session : phase.sessions) {
                    for (program::Item& item : session.items) {
                        if (item.movement != movement || item.addedOn)
                            continue;
                        static_cast<program::Amount&>(item.dose) = dose;
                        item.firstWeek.reset();
                        item.included = true;
                        if (item.goal)
                            item.goal = std::max(*item.goal,
                                                 std::chrono::ceil<minutes>(item.dose.duration));
                    }
                }
            }
        };
        for (program::ProgramVersion& version : m_patient.evidence.versions)
            use(version.program);
        use(m_patient.program());
    }

    void beginPhases(int number)
    {
        const program::Program before = m_patient.program();
        CivilDate begins = before.startedOn;
        for (const program::Phase& phase : before.phases) {
            if (!phase.startedOn && begins <= m_patient.on(number))
                beginPhase(m_patient.program(), phase.id, begins);
            begins = phase.startedOn.value_or(begins) + std::chrono::days(phase.days);
        }
        if (m_patient.program() != before)
            m_patient.keep(number, program::MadeBy::Person);
    }

    const Script& m_script;
    Patient m_patient;
    std::set<std::string> m_known; ///< movements that were done
};

} // namespace

json diaryOf(const Script& script)
{
    return Life(script).live();
}

} // namespace hipwise::test
