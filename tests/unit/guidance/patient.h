#pragma once

#include "guidance/accept.h"
#include "guidance/advise.h"
#include "program/day_plan.h"
#include "program/program_build.h"
#include "unit/content/pack_copy.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace hipwise::test {

using session::MorningAnswer;

/// What a session was like. Usually all that was planned, with little pain, easy, and the hip as
/// usual the next morning.
struct Felt {
    std::optional<int> pain = 2; ///< the worst in the whole session
    std::optional<int> effort = 4;
    std::optional<int> spare = std::nullopt;
    std::optional<MorningAnswer> morning = MorningAnswer::AsUsual;
    bool allDone = true; ///< false: the last set of each movement is left out
    std::optional<int> own = std::nullopt; ///< pain in the first movement
};

/// Somebody with the hip pack and a program of their own, day by day: day 1 is the Monday on which
/// it begins. What they lived through is evidence as the journal would give it.
class Patient {
public:
    explicit Patient(std::string_view firstDay = "2026-01-05");

    [[nodiscard]] static const content::Pack& pack() { return hipPack().pack.value(); }

    [[nodiscard]] static content::Wording words(const std::string& locale = "en")
    {
        return {pack(), locale};
    }

    [[nodiscard]] CivilDate on(int day) const;

    /// A movement that is planned on Mondays, Wednesdays and Fridays, or every so many days.
    Patient& plan(const std::string& movement, const program::Dose& dose, int everyDays = 0);
    /// Another phase after the last one, with these movements.
    Patient& nextPhase(const std::vector<std::string>& movements, int daysOfTheLast);

    /// The item of a movement as it is now; what is changed in it was so from the beginning.
    [[nodiscard]] program::Item& item(const std::string& movement);

    [[nodiscard]] program::Program& program() { return *evidence.program; }

    /// The program as it is now began like this.
    void begin();
    /// Another program than one of their own.
    void follow(program::Program program);
    /// What is planned on a day.
    [[nodiscard]] program::DayPlan planOn(int day) const;
    /// What the program is from that day on.
    void keep(int day, program::MadeBy by, const std::string& rule = {});

    /// A session of these movements with the doses of that day; all of the phase where none is
    /// named.
    void did(int day, const Felt& felt = {}, std::vector<std::string> movements = {});
    /// One that is planned.
    void did(int day, const program::PlannedSession& planned, const Felt& felt);
    /// Such sessions on the Monday, Wednesday and Friday of a week, counted from 1.
    void didWeek(int week, const Felt& felt = {});
    /// A score outside of sessions.
    void score(int day, int pain);
    /// A morning without a session.
    void morning(int day, MorningAnswer answer);
    void screened(int day, const std::string& yesTo = {}, bool cleared = false);

    [[nodiscard]] std::vector<guidance::Decision> advice(int day, const std::string& locale = "en");
    /// What is said of a movement; fails the test where nothing is.
    [[nodiscard]] guidance::Decision about(const std::string& movement, int day);
    /// What is said by a rule about the whole program; empty where it says nothing.
    [[nodiscard]] std::optional<guidance::Decision> said(content::Rule rule, int day);

    void answer(const guidance::Decision& decision, int day, guidance::AdviceChoice choice);
    /// Accepts what is said of a movement, which has to be an offer.
    guidance::Decision accept(const std::string& movement, int day);
    /// Accepts all that is offered.
    std::vector<guidance::Decision> acceptAll(int day);

    guidance::Evidence evidence; ///< its day is the one that was asked about last

private:
    [[nodiscard]] ZonedInstant at(int day, std::chrono::minutes time) const;
    void record(int day,
                const std::string& session,
                const std::vector<std::pair<std::string, program::Dose>>& work,
                const Felt& felt);

    /// At that time, or a minute after the entry before: entries of a day stay in their order.
    [[nodiscard]] ZonedInstant next(int day, std::chrono::minutes earliest);

    CivilDate m_first;
    int m_day = 0; ///< of the last entry
    std::chrono::minutes m_last{0};
};

/// "2 × 8" of repetitions; with seconds held in each.
[[nodiscard]] program::Dose repeats(int sets, int reps, int hold = 0);
[[nodiscard]] program::Dose holding(int sets, int hold);
[[nodiscard]] program::Dose minutesOf(int length);

/// "more-repeats 2 × 10": the rule of a decision, with what it leads to where that is offered.
[[nodiscard]] std::string textOf(const guidance::Decision& decision);

} // namespace hipwise::test
