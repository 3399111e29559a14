#include "app/snack_log.h"

#include <algorithm>
#include <optional>

namespace hipwise::app {

using snacks::EventKind;
using snacks::Record;
using snacks::Why;
using Outcome = SnackLine::Outcome;

namespace {

bool isWorthALine(Why why)
{
    switch (why) {
    case Why::Typing:
    case Why::JustShown:
    case Why::JustWoke:
    case Why::Away:
    case Why::Locked:
    case Why::Asleep:
    case Why::Session:
        return false;
    case Why::Interval:
    case Why::SessionTime:
    case Why::Asked:
    case Why::FullScreen:
    case Why::DoNotDisturb:
    case Why::Call:
    case Why::Pause:
    case Why::Lunch:
    case Why::OutsideHours:
    case Why::UntilTomorrow:
    case Why::Settings:
    case Why::Watchdog:
        break;
    }
    return true;
}

/// How an answer ends a line; empty for what is none.
std::optional<Outcome> answerOf(EventKind kind)
{
    switch (kind) {
    case EventKind::Done:
        return Outcome::Done;
    case EventKind::NotNow:
        return Outcome::NotNow;
    case EventKind::Snoozed:
        return Outcome::Later;
    case EventKind::Unanswered:
        return Outcome::Unanswered;
    case EventKind::Due:
    case EventKind::Held:
    case EventKind::Released:
    case EventKind::Shown:
    case EventKind::Started:
    case EventKind::Credited:
    case EventKind::Skipped:
    case EventKind::Rescheduled:
        break;
    }
    return std::nullopt;
}

SnackLine lineOf(const Record& record, Outcome outcome)
{
    return {record.event.at,
            outcome,
            record.event.offer,
            record.event.why,
            record.event.length,
            record.name};
}

class Lines {
public:
    void add(const Record& record)
    {
        const snacks::Event& event = record.event;
        if (const auto answer = answerOf(event.kind))
            return end(event, *answer);
        if (event.kind == EventKind::Shown)
            lines.push_back(lineOf(record, Outcome::Open));
        else if (event.kind == EventKind::Held)
            hold(record);
        else if (event.kind == EventKind::Released)
            release(event);
        else if (event.kind == EventKind::Skipped)
            skip(event);
        else if (event.kind == EventKind::Credited)
            lines.push_back(lineOf(record, Outcome::Break));
        else if (event.kind == EventKind::Rescheduled && event.why == Why::Watchdog)
            lines.push_back(lineOf(record, Outcome::StartedAnew));
    }

    std::vector<SnackLine> lines;

private:
    /// The last line, where it is of that kind.
    [[nodiscard]] SnackLine* last(Outcome outcome)
    {
        return lines.empty() || lines.back().outcome != outcome ? nullptr : &lines.back();
    }

    void hold(const Record& record)
    {
        if (!isWorthALine(record.event.why))
            return;
        if (SnackLine* held = last(Outcome::Held); held != nullptr && held->length.count() == 0)
            held->why = record.event.why;
        else if (SnackLine* open = last(Outcome::Open))
            *open = lineOf(record, Outcome::Held); // it was taken back
        else
            lines.push_back(lineOf(record, Outcome::Held));
    }

    void release(const snacks::Event& event)
    {
        if (SnackLine* held = last(Outcome::Held); held != nullptr && held->length.count() == 0)
            held->length = event.length;
    }

    void skip(const snacks::Event& event)
    {
        if (SnackLine* held = last(Outcome::Held)) {
            held->outcome = Outcome::Skipped;
            held->why = event.why;
        }
    }

    /// The one that is open gets its answer.
    void end(const snacks::Event& event, Outcome outcome)
    {
        const auto open = std::find_if(lines.rbegin(), lines.rend(), [](const SnackLine& line) {
            return line.outcome == Outcome::Open;
        });
        if (open != lines.rend()) {
            open->outcome = outcome;
            open->why = event.why;
            open->length = event.length;
        }
    }
};

} // namespace

std::vector<SnackLine> snackLines(const std::vector<Record>& records)
{
    Lines lines;
    for (const Record& record : records)
        lines.add(record);
    return lines.lines;
}

} // namespace hipwise::app
