#pragma once

#include "app/advice.h"
#include "app/diary_import.h"
#include "support/journal_file.h"
#include "unit/content/pack_copy.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <optional>
#include <vector>

namespace hipwise::test {

/// A journal of a diary, as if it had been lived with the hip pack.
class LivedDiary {
public:
    explicit LivedDiary(const nlohmann::json& written)
        : diary(valueOf(report::parseDiary(written.dump())))
    {
        valueOf(app::importDiary(diary, hipPack().pack.value(), journal, "en"));
    }

    /// What is said on a day, with all that is known at its end.
    [[nodiscard]] std::vector<guidance::Decision> adviceOn(CivilDate day)
    {
        if (!m_evidence)
            m_evidence = allEvidence();
        guidance::Evidence& evidence = *m_evidence;
        evidence.today = day;
        evidence.screening = valueOf(journal.person().newestScreening(day));
        evidence.program.reset();
        for (const program::ProgramVersion& version : evidence.versions) {
            if (version.madeAt.date() <= day)
                evidence.program = version.program;
        }
        const content::Pack& pack = hipPack().pack.value();
        return advise(evidence, pack, {pack, "en"});
    }

    report::Diary diary;
    JournalFile place;
    store::Journal journal = place.open();

private:
    /// Of all days: those of a day pass over what lies after it.
    guidance::Evidence allEvidence()
    {
        const TimeZone zone = valueOf(TimeZone::named(diary.zone));
        const CivilDate last = diary.days.back().on + std::chrono::days(1);
        const SimulatedClock clock(zone.fromLocal(last + std::chrono::hours(22)));
        const auto settings = app::settingsOf(diary);
        guidance::Evidence evidence = valueOf(app::evidenceOn(
            {hipPack().pack.value(), &journal, clock, zone, "en", settings.about}, settings, last));
        evidence.sessions = valueOf(journal.sessions().all());
        evidence.versions = valueOf(journal.programs().versions(evidence.run));
        evidence.answers = valueOf(journal.advice().all());
        const CivilDate first = diary.days.front().on;
        evidence.checks = valueOf(journal.pain().checksBetween(first, last));
        evidence.mornings = valueOf(journal.pain().morningsBetween(first, last));
        std::reverse(evidence.checks.begin(), evidence.checks.end());
        std::reverse(evidence.mornings.begin(), evidence.mornings.end());
        return evidence;
    }

    std::optional<guidance::Evidence> m_evidence;
};

} // namespace hipwise::test
