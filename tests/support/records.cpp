#include "support/records.h"

#include <cstddef>
#include <string>
#include <utility>

namespace hipwise::test {

using program::Dose;
using session::ItemRecord;
using session::SessionRecord;
using session::SetRecord;
using session::SetResult;
using session::SetStatus;
using session::Work;
using std::chrono::seconds;

namespace {

Work repetitions()
{
    Dose dose;
    dose.sets = 2;
    dose.reps = 12;
    dose.rest = seconds(60);
    return {"bridge", dose, content::Sides::BothTogether, false};
}

Work oneSideAtATime()
{
    Dose dose;
    dose.type = content::DoseType::RepetitionsWithHold;
    dose.sets = 2;
    dose.reps = 5;
    dose.hold = seconds(20);
    dose.tempo = {seconds(3), seconds(0), seconds(4)};
    dose.rest = seconds(30);
    dose.changeOver = seconds(8);
    return {"side-lying-hip-abduction", dose, content::Sides::OneAtATime, true};
}

Work minutesOfWork()
{
    Dose dose;
    dose.type = content::DoseType::Duration;
    dose.sets = 2;
    dose.duration = seconds(300);
    return {"marching", dose, content::Sides::Alternating, false};
}

SessionRecord sessionOf(std::vector<Work> work, const ZonedInstant& startedAt)
{
    SessionRecord record;
    record.startedAt = startedAt;
    record.title = "Lunes, \"fácil\"";
    record.packId = "hip";
    record.packVersion = "1.2.0";
    record.locale = "es";
    const session::Plan plan = makePlan(std::move(work), Side::Left);
    for (std::size_t item = 0; item < plan.items.size(); ++item) {
        const std::string name = "Movement " + plan.items[item].movement;
        record.items.push_back({plan.items[item],
                                name,
                                "Lie on your back.\nIt's 100 % calm.",
                                plannedSets(plan, item)});
    }
    return record;
}

} // namespace

ZonedInstant instant(std::string_view iso, std::chrono::minutes offset)
{
    return {parseIsoInstant(iso).value(), offset};
}

CivilDate day(std::string_view iso)
{
    return parseIsoDate(iso).value();
}

session::PainAnswer pain(int score)
{
    return {PainScore::from(score).value(), std::nullopt};
}

program::ProgramRun programRun(std::string_view startedOn)
{
    return {0, "hip", "1.2.0", "first-weeks", "Die ersten Wochen", day(startedOn), std::nullopt};
}

SessionRecord plannedSession(const ZonedInstant& startedAt)
{
    SessionRecord record = sessionOf({repetitions(), oneSideAtATime(), minutesOfWork()}, startedAt);
    record.painBefore = pain(3);
    record.painBefore->side = HipSide::Left;
    return record;
}

SessionRecord shortSession(const ZonedInstant& startedAt)
{
    Work work = repetitions();
    work.dose.sets = 1;
    return sessionOf({work}, startedAt);
}

std::vector<SetResult> resultsOf(const SessionRecord& record)
{
    std::vector<SetResult> results;
    for (const ItemRecord& item : record.items) {
        for (const SetRecord& set : item.sets) {
            const int number = static_cast<int>(results.size());
            SetResult result{set.result.key, SetStatus::Done, 10 + number, seconds(50 + number)};
            if (number == 2)
                result.status = SetStatus::Partial;
            if (number == 5)
                result = {set.result.key, SetStatus::Skipped, 0, seconds(0)};
            results.push_back(result);
        }
    }
    return results;
}

void keep(SessionRecord& record, const SetResult& result, const ZonedInstant& finishedAt)
{
    for (SetRecord& set : record.items.at(result.key.item).sets) {
        if (set.result.key == result.key)
            set = {result, finishedAt};
    }
}

void finish(SessionRecord& record, const ZonedInstant& endedAt)
{
    record.status = session::SessionStatus::Finished;
    record.endedAt = endedAt;
    for (ItemRecord& item : record.items) {
        for (SetRecord& set : item.sets) {
            if (set.result.status == SetStatus::Planned)
                set.result.status = SetStatus::Skipped;
        }
    }
}

ZonedInstant writerStart()
{
    return instant("2026-11-23T22:50:00.250Z");
}

ZonedInstant writerTime(int step)
{
    ZonedInstant time = writerStart();
    time.at += std::chrono::minutes(step - 1);
    return time;
}

SessionRecord writtenAfter(int steps)
{
    SessionRecord record = plannedSession(writerStart());
    record.id = 1;
    const std::vector<SetResult> results = resultsOf(record);
    for (int step = 2; step <= steps && step <= WriterSets + 1; ++step)
        keep(record, results.at(static_cast<std::size_t>(step - 2)), writerTime(step));
    if (steps >= WriterSets + 2)
        record.painAfter = pain(4);
    if (steps >= WriterSteps)
        finish(record, writerTime(WriterSteps));
    return record;
}

} // namespace hipwise::test
