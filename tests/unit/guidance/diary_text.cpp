#include "unit/guidance/diary_text.h"

#include "guidance/sentences.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace hipwise::test {

using content::Rule;
using guidance::AdviceAnswer;
using guidance::Decision;
using guidance::Offer;
using session::SessionRecord;
using std::chrono::days;

namespace {

content::Wording words()
{
    return {hipPack().pack.value(), "en"};
}

std::string dayName(CivilDate day)
{
    static constexpr std::array<const char*, 7> Weekdays{
        "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr std::array<const char*, 12> Months{
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const std::chrono::year_month_day date(day);
    return fmt::format("{} {} {}",
                       Weekdays.at(std::chrono::weekday(day).c_encoding()),
                       static_cast<unsigned>(date.day()),
                       Months.at(static_cast<unsigned>(date.month()) - 1));
}

std::string nameOf(const std::string& movement)
{
    return movement.empty() ? "" : words().movement(movement).name;
}

std::string textOf(session::MorningAnswer answer)
{
    switch (answer) {
    case session::MorningAnswer::Calmer:
        return "calmer";
    case session::MorningAnswer::AsUsual:
        return "as usual";
    case session::MorningAnswer::MoreSore:
        break;
    }
    return "more sore";
}

std::string textOf(const SessionRecord& record)
{
    std::string text;
    std::set<std::string> efforts;
    for (const session::ItemRecord& item : record.items) {
        const auto count = countSets(item);
        text += fmt::format("{}{} {}{}",
                            text.empty() ? "" : ", ",
                            item.name,
                            toText(item.work.dose),
                            count.done == count.planned
                                ? ""
                                : fmt::format(" ({} of {} sets)", count.done, count.planned));
        if (item.effort.score)
            efforts.insert(item.effort.spareReps ? fmt::format(
                               "{} with {} to spare", *item.effort.score, *item.effort.spareReps)
                                                 : fmt::format("{}", *item.effort.score));
    }
    if (const auto worst = worstPain(record))
        text += fmt::format(" · pain {}", worst->value());
    if (!efforts.empty())
        text += fmt::format(" · effort {}", fmt::join(efforts, ", "));
    if (record.morning && record.morning->answer)
        text += fmt::format(" · next morning {}", textOf(*record.morning->answer));
    return text;
}

/// Holds that say how it stands: they come and go with every session.
bool isQuiet(const Decision& decision)
{
    static const std::set<Rule> Quiet{Rule::NothingYet,
                                      Rule::HoldMorning,
                                      Rule::HoldOneMore,
                                      Rule::HoldJustChanged,
                                      Rule::HoldWalkWeek,
                                      Rule::HoldWalkGrowth};
    return Quiet.contains(decision.rule);
}

/// Writes a diary, day by day.
class Writer {
public:
    explicit Writer(LivedDiary& lived)
        : m_lived(lived)
        , m_sessions(valueOf(lived.journal.sessions().all()))
        , m_checks(valueOf(lived.journal.pain().all()))
        , m_answers(valueOf(lived.journal.advice().all()))
    {
    }

    std::string write()
    {
        if (m_lived.diary.days.empty())
            return {};
        const CivilDate last = m_lived.diary.days.back().on + days(1);
        for (CivilDate day = m_lived.diary.startedOn; day <= last; day += days(1)) {
            const std::string advice = adviceOn(day);
            if (!advice.empty())
                m_text += "\n" + dayName(day) + "\n" + entriesOn(day) + advice;
        }
        return m_text;
    }

private:
    /// The sessions and scores of the day, and of the last day before it that had some; those
    /// before in short.
    std::string entriesOn(CivilDate day)
    {
        CivilDate from = day;
        for (const SessionRecord& record : m_sessions) {
            const CivilDate on = record.startedAt.date();
            if (on < day)
                from = on;
        }
        std::string text;
        int before = 0;
        std::optional<PainScore> worst;
        for (const SessionRecord& record : m_sessions) {
            const CivilDate on = record.startedAt.date();
            if (on <= m_shown || day < on)
                continue;
            if (on < from) {
                ++before;
                worst = std::max(worst, worstPain(record));
            } else {
                text += fmt::format("    {}: {}\n", dayName(on), textOf(record));
            }
        }
        for (const session::PainRecord& record : m_checks) {
            const CivilDate on = record.askedAt.date();
            if (record.session || on <= m_shown || day < on)
                continue;
            if (record.answer.score)
                text += fmt::format(
                    "    {}: pain {} now\n", dayName(on), record.answer.score->value());
            if (record.morning)
                text += fmt::format("    {}: morning {}\n", dayName(on), textOf(*record.morning));
        }
        if (before > 0)
            text = fmt::format("    ... {} sessions before, worst pain {}\n",
                               before,
                               worst ? std::to_string(worst->value()) : "not said")
                + text;
        m_shown = day;
        return text;
    }

    static std::string kindOf(const Decision& decision)
    {
        switch (decision.offer) {
        case Offer::Help:
            return "HELP";
        case Offer::Hold:
            return "HOLD";
        case Offer::None:
            return "NOTE";
        case Offer::Ease:
        case Offer::Progress:
        case Offer::Flare:
            break;
        }
        return "OFFER";
    }

    std::string answersOn(CivilDate day) const
    {
        std::string text;
        for (const AdviceAnswer& answer : m_answers) {
            if (answer.answeredAt.date() != day)
                continue;
            const std::string name = nameOf(answer.movement);
            const std::string change = answer.from.empty() && answer.to.empty()
                ? ""
                : fmt::format(" {} to {}", answer.from.empty() ? "-" : answer.from, answer.to);
            text += fmt::format("  OFFER {}{}{}{} -> {}\n      {}\n",
                                content::toString(answer.rule),
                                name.empty() ? "" : ": ",
                                name,
                                change,
                                guidance::toString(answer.choice),
                                answer.reason);
        }
        return text;
    }

    /// What is new on a day: answers, and advice that is another one than before.
    std::string adviceOn(CivilDate day)
    {
        std::string text = answersOn(day);
        std::map<std::string, std::string> now;
        std::map<std::string, std::vector<std::string>> holds;
        for (const Decision& decision : m_lived.adviceOn(day)) {
            const std::string key = decision.movement.empty()
                ? std::string(content::toString(decision.rule))
                : decision.movement;
            const auto before = m_said.find(key);
            if (isQuiet(decision)) {
                if (before != m_said.end() && before->second.starts_with("hold"))
                    now.insert(*before);
                continue;
            }
            const std::string said = std::string(content::toString(decision.rule))
                + (isOffer(decision) ? toText(decision.to, words()) : "");
            now[key] = said;
            if (before != m_said.end() && before->second == said)
                continue;
            if (decision.offer == Offer::Hold && !decision.movement.empty())
                holds[std::string(content::toString(decision.rule))].push_back(
                    nameOf(decision.movement));
            else
                text += fmt::format("  {} {}{}{}: {} {}\n",
                                    kindOf(decision),
                                    content::toString(decision.rule),
                                    decision.movement.empty() ? "" : " of ",
                                    nameOf(decision.movement),
                                    decision.title,
                                    decision.reason);
        }
        for (const auto& [rule, names] : holds)
            text += fmt::format("  HOLD {}: {}\n", rule, fmt::join(names, ", "));
        m_said = std::move(now);
        return text;
    }

    LivedDiary& m_lived;
    std::vector<SessionRecord> m_sessions;
    std::vector<session::PainRecord> m_checks;
    std::vector<AdviceAnswer> m_answers;
    std::map<std::string, std::string> m_said; ///< on the day before, by movement
    CivilDate m_shown = CivilDate::min(); ///< entries up to that day are written
    std::string m_text;
};

} // namespace

std::string textOf(LivedDiary& lived)
{
    return Writer(lived).write();
}

} // namespace hipwise::test
