#pragma once

#include "guidance/evidence.h"
#include "program/program_changes.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace hipwise::guidance {

/// How a hip was the morning after, against what is usual.
enum class MorningState { Unknown, Usual, Sore };

/// One movement in one session, all that was done of it.
struct Bout {
    CivilDate on{};
    Instant at{}; ///< when the session began
    program::Dose planned;
    bool allDone = false; ///< as much as the program asked, which a short version is not
    bool anyDone = false;
    std::optional<int> pain; ///< the worst in this movement; empty when not said
    std::optional<int> sessionPain; ///< the worst in the whole session
    std::optional<int> effort;
    std::optional<int> spareReps;
    MorningState morning = MorningState::Unknown;
    bool tooMuch = false; ///< too much pain that is put down to this movement
    bool soreAfter = false; ///< a sore morning that is put down to it

    bool operator==(const Bout&) const = default;
};

/// A change of what is asked of one movement.
struct DoseEvent {
    enum class Kind { Up, Down, Other };
    CivilDate on{};
    Instant at{};
    Kind kind = Kind::Other;
    program::Dose from;
    program::Dose to;
    std::optional<content::Rule> rule; ///< of the advice that was accepted; empty otherwise
    std::string variant = {}; ///< in which it was done before; empty for the usual way

    bool operator==(const DoseEvent&) const = default;
};

/// What one day was like.
struct DayFacts {
    std::optional<int> worst; ///< highest score of the day
    MorningState morning = MorningState::Unknown;
    std::vector<int> scores; ///< checks and scores before sessions

    bool operator==(const DayFacts&) const = default;
};

/// The evidence up to its day, in the shape in which the rules ask for it. Refers to the evidence,
/// which must outlive it.
class History {
public:
    explicit History(const Evidence& evidence);

    /// Sessions of a movement, oldest first; those in which nothing of the session was done are not
    /// there, but their pain counts for the day. The morning after is that of the day, whichever of
    /// its sessions was asked about.
    [[nodiscard]] const std::vector<Bout>& bouts(const std::string& movement) const;

    /// Changes of what was asked of a movement that stayed in the program, oldest first. What a
    /// clinician takes down is no step back.
    [[nodiscard]] const std::vector<DoseEvent>& events(const std::string& movement) const;

    /// Movements that were not asked for until a change, with the day and the rule: new ones, and
    /// those that another phase brings.
    struct Arrival {
        CivilDate on{};
        std::string movement;
        std::optional<content::Rule> rule;
    };

    [[nodiscard]] const std::vector<Arrival>& arrivals() const { return m_arrivals; }

    [[nodiscard]] const DayFacts& day(CivilDate on) const;

    [[nodiscard]] const std::map<CivilDate, DayFacts>& days() const { return m_days; }

    /// More than usual on that day: too much pain, or a sore morning.
    [[nodiscard]] bool isBad(CivilDate on) const;

    /// The last day on which something of the program, or any session, was done; empty when there
    /// is none.
    [[nodiscard]] std::optional<CivilDate> lastDone() const { return m_lastDone; }

    /// The newest answer to an offer of these rules for a movement on that day or later; null when
    /// there is none.
    [[nodiscard]] const AdviceAnswer* answerSince(CivilDate day,
                                                  content::Rule rule,
                                                  const std::string& movement) const;

    /// The same after a session: on a later day, or on its day but after it began.
    [[nodiscard]] const AdviceAnswer* answerAfter(const Bout& bout,
                                                  content::Rule rule,
                                                  const std::string& movement) const;

    /// What the program was on a day: the version of then.
    [[nodiscard]] const program::Program* programOn(CivilDate day) const;

private:
    void readPain(const session::SessionRecord& record);
    void readBouts(const session::SessionRecord& record);
    void readMornings();
    void readVersions();

    const Evidence& m_evidence;
    std::map<std::string, std::vector<Bout>> m_bouts;
    std::map<std::string, std::vector<DoseEvent>> m_events;
    std::vector<Arrival> m_arrivals;
    std::map<CivilDate, DayFacts> m_days;
    std::optional<CivilDate> m_lastDone;
};

/// Work of a dose as one number, to tell more from less: sets times what one set counts, of both
/// sides.
[[nodiscard]] double workOf(const program::Dose& dose);

} // namespace hipwise::guidance
