#include "report/journal_csv.h"

#include "session/record_names.h"

#include <fmt/format.h>

#include <chrono>
#include <optional>
#include <string_view>

namespace hipwise::report {

using content::DoseType;
using session::ItemRecord;
using session::SessionRecord;
using session::SetRecord;

namespace {

constexpr std::string_view LineEnd = "\r\n";
constexpr std::string_view Header
    = "session,date,started_at,title,program_day,movement,name,set,side,planned_reps,"
      "planned_hold_seconds,planned_duration_seconds,status,reps,work_seconds,finished_at,"
      "pain_before,pain_worst,pain_after,pain_morning,by_hand,note";

/// One row, cell after cell.
class Cells {
public:
    void number(std::int64_t value) { add(fmt::format("{}", value)); }

    void numberIf(bool counted, std::int64_t value)
    {
        if (counted)
            number(value);
        else
            add({});
    }

    void time(const std::optional<ZonedInstant>& value)
    {
        add(value ? toIso(*value) : std::string());
    }

    void pain(const std::optional<session::PainAnswer>& answer)
    {
        const bool answered = answer && answer->score;
        numberIf(answered, answered ? answer->score->value() : 0);
    }

    /// Words from outside of the program.
    void text(std::string_view value)
    {
        constexpr std::string_view FormulaStarts = "=+-@\t\r";
        const bool formula
            = !value.empty() && FormulaStarts.find(value.front()) != std::string_view::npos;
        add(quoted(formula ? "'" + std::string(value) : std::string(value)));
    }

    /// A date, a time or a name of ours: nothing in it needs quotes.
    void add(std::string_view value)
    {
        if (!m_first)
            m_row += ',';
        m_first = false;
        m_row += value;
    }

    [[nodiscard]] const std::string& row() const { return m_row; }

private:
    static std::string quoted(const std::string& value)
    {
        if (value.find_first_of(",\"\r\n") == std::string::npos)
            return value;
        std::string result = "\"";
        for (const char character : value) {
            if (character == '"')
                result += '"';
            result += character;
        }
        return result + '"';
    }

    std::string m_row;
    bool m_first = true;
};

std::string rowOf(const SessionRecord& record, const ItemRecord& item, const SetRecord& set)
{
    const program::Dose& dose = item.work.dose;
    const program::Amount& planned = dose.amountOf(set.result.key.side);
    const bool reps = dose.countsRepetitions();
    const bool hold = dose.type == DoseType::Hold || dose.type == DoseType::RepetitionsWithHold;
    Cells cells;
    cells.number(record.id);
    cells.add(toIso(record.startedAt.date()));
    cells.time(record.startedAt);
    cells.text(record.title);
    cells.numberIf(record.programDay > 0, record.programDay);
    cells.text(item.work.movement);
    cells.text(item.name);
    cells.number(set.result.key.set);
    cells.add(session::setSideName(set.result.key.side));
    cells.numberIf(reps, planned.reps);
    cells.numberIf(hold, planned.hold.count());
    cells.numberIf(dose.type == DoseType::Duration, planned.duration.count());
    cells.add(toString(set.result.status));
    cells.numberIf(reps, set.result.reps);
    cells.number(set.result.work.count());
    cells.time(set.finishedAt);
    cells.pain(record.painBefore);
    cells.pain(session::PainAnswer{session::worstPain(record, set.result.key.item), std::nullopt});
    cells.pain(record.painAfter);
    cells.pain(record.morning ? std::optional(record.morning->pain) : std::nullopt);
    cells.add(record.byHand ? "yes" : "no");
    cells.text(record.note);
    return cells.row();
}

} // namespace

std::string journalCsv(const std::vector<SessionRecord>& sessions)
{
    std::string csv(Header);
    csv += LineEnd;
    for (const SessionRecord& record : sessions) {
        for (const ItemRecord& item : record.items) {
            for (const SetRecord& set : item.sets) {
                csv += rowOf(record, item, set);
                csv += LineEnd;
            }
        }
    }
    return csv;
}

} // namespace hipwise::report
