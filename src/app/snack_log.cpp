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
    case Why::Closed:
        break;
    }
    return true;
}

/// How an answer ends a line; empty for what is none.
std::optional<Outcome> answerOf(const snacks::Event& event)
{
    switch (event.kind) {
    case EventKind::Done:
        return Outcome::Done;
    case EventKind::NotNow:
        return Outcome::NotNow;
    case EventKind::Snoozed:
        return Outcome::Later;
    case EventKind::Unanswered:
        return Outcome::Unanswered;
    case EventKind::Started:
        if (event.offer == snacks::Offer::Session)
            return Outcome::Begun;
        break;
    case EventKind::Due:
    case EventKind::Held:
    case EventKind::Released:
    case EventKind::Shown:
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
        if (const auto answer = answerOf(event))
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
    using Line = std::vector<SnackLine>::iterator;

    /// The last one that is like that; the end where there is none.
    template <class Like>
    [[nodiscard]] Line last(Like like)
    {
        const auto found = std::find_if(lines.rbegin(), lines.rend(), like);
        return found == lines.rend() ? lines.end() : std::prev(found.base());
    }

    static bool isOpen(const SnackLine& line) { return line.outcome == Outcome::Open; }

    static bool waits(const SnackLine& line)
    {
        return line.outcome == Outcome::Held && line.length.count() == 0;
    }

    void hold(const Record& record)
    {
        if (!isWorthALine(record.event.why))
            return;
        if (const Line held = last(waits); held != lines.end())
            held->why = record.event.why;
        else if (const Line open = last(isOpen); open != lines.end())
            *open = lineOf(record, Outcome::Held); // it was taken back
        else
            lines.push_back(lineOf(record, Outcome::Held));
    }

    void release(const snacks::Event& event)
    {
        const Line held = last(waits);
        if (held == lines.end())
            return;
        held->length = event.length;
        if (event.length.count() == 0)
            lines.erase(held);
    }

    void skip(const snacks::Event& event)
    {
        const Line held = last(waits);
        if (held == lines.end())
            return;
        held->outcome = Outcome::Skipped;
        held->why = event.why;
        if (!isWorthALine(event.why))
            lines.erase(held);
    }

    /// The one that is open, or waits, gets its answer.
    void end(const snacks::Event& event, Outcome outcome)
    {
        const Line line = last([](const SnackLine& each) { return isOpen(each) || waits(each); });
        if (line == lines.end())
            return;
        line->outcome = outcome;
        line->why = event.why;
        line->length = event.length;
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
