#include "app/diary_import.h"

#include "app/advice.h"
#include "app/diary_doses.h"
#include "app/own_program.h"
#include "app/session_setup.h"
#include "program/program_edit.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace hipwise::app {

using program::Dose;
using program::Program;
using report::Diary;
using report::DiaryDay;
using report::DiaryItem;
using report::DiarySession;
using std::chrono::days;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

constexpr std::chrono::hours MorningTime{8};
constexpr minutes Breath{1}; ///< between two entries of a day

std::optional<session::PainAnswer> answerOf(const std::optional<int>& score)
{
    if (!score)
        return std::nullopt;
    return session::PainAnswer{PainScore::from(*score), std::nullopt};
}

/// Writes one diary, day by day.
class Import {
public:
    Import(const Diary& diary,
           const content::Pack& pack,
           store::Journal& journal,
           std::string locale)
        : m_diary(diary)
        , m_pack(pack)
        , m_journal(journal)
        , m_locale(std::move(locale))
        , m_clock(Instant{})
        , m_settings(settingsOf(diary))
    {
    }

    Result<void> run()
    {
        if (auto checked = check(); !checked)
            return checked;
        for (const DiaryDay& day : m_diary.days) {
            if (auto written = write(day); !written)
                return written;
        }
        return {};
    }

private:
    Result<void> check()
    {
        const auto sessions = m_journal.sessions().count();
        const auto runs = m_journal.programs().all();
        if (!sessions)
            return tl::unexpected(sessions.error());
        if (!runs)
            return tl::unexpected(runs.error());
        if (*sessions > 0 || !runs->empty())
            return failure(ErrorCode::Invalid, "expected an empty journal");
        for (const DiaryDay& day : m_diary.days) {
            for (const DiarySession& session : day.sessions) {
                for (const DiaryItem& item : session.items) {
                    if (m_pack.movement(item.movement) == nullptr)
                        return failure(
                            ErrorCode::NotFound, "expected a movement of the pack", item.movement);
                }
            }
            for (const report::DiaryWalk& walk : day.walks) {
                if (m_pack.movement(walk.movement) == nullptr)
                    return failure(
                        ErrorCode::NotFound, "expected a movement of the pack", walk.movement);
            }
        }
        return {};
    }

    [[nodiscard]] Context context(const TimeZone& zone) const
    {
        return {m_pack, &m_journal, m_clock, zone, m_locale, m_settings.about};
    }

    Result<void> write(const DiaryDay& day)
    {
        const auto zone = TimeZone::named(day.zone.empty() ? m_diary.zone : day.zone);
        if (!zone)
            return tl::unexpected(zone.error());
        m_zone = &*zone;
        goTo(day.on, day.at);
        for (const auto& step : {&Import::beginProgram,
                                 &Import::changeProgram,
                                 &Import::keepQuestions,
                                 &Import::answer,
                                 &Import::keepSessions,
                                 &Import::keepWalks,
                                 &Import::keepScores}) {
            if (auto done = (this->*step)(day); !done)
                return failure(done.error().code,
                               done.error().message,
                               fmt::format("{}{}{}",
                                           toIso(day.on),
                                           done.error().where.empty() ? "" : ", ",
                                           done.error().where));
        }
        return {};
    }

    void goTo(CivilDate on, minutes at) { m_clock.setCalendar(m_zone->fromLocal(on + at)); }

    /// A minute later, so that entries of the same time stay in their order.
    void breathe() { m_clock.advance(Breath); }

    Result<void> beginProgram(const DiaryDay& day)
    {
        if (m_diary.programId.empty() || day.on < m_diary.startedOn)
            return {};
        if (!m_program) {
            const content::ProgramTemplate* source = m_pack.program(m_diary.programId);
            if (source == nullptr)
                return failure(
                    ErrorCode::NotFound, "expected a program of the pack", m_diary.programId);
            program::Choices choices;
            choices.about = m_settings.about;
            choices.days = m_diary.weekdays;
            Program program = program::makeProgram(*source, m_pack, m_diary.startedOn, choices);
            program.locked = m_diary.locked;
            program.setBy = m_diary.setBy;
            program.missed = m_diary.missed;
            beginAsPlanned(program, m_diary, m_pack);
            const auto now = m_clock.now();
            m_clock.setCalendar(m_zone->fromLocal(m_diary.startedOn + seconds(1)));
            const auto run = useProgram(context(*m_zone), program);
            m_clock.setCalendar(now);
            if (!run)
                return tl::unexpected(run.error());
            m_run = *run;
            m_program = std::move(program);
        }
        return m_diary.stagesByHand ? Result<void>{} : beginPhases(day.on);
    }

    Result<void> beginPhases(CivilDate on)
    {
        Program program = *m_program;
        CivilDate begins = program.startedOn;
        for (std::size_t i = 0; i < program.phases.size(); ++i) {
            if (!program.phases[i].startedOn && begins <= on)
                beginPhase(program, program.phases[i].id, begins);
            if (program.phases[i].days == 0)
                break;
            begins = program.phases[i].startedOn.value_or(begins) + days(program.phases[i].days);
        }
        return keep(std::move(program));
    }

    /// What the person has made of the program.
    Result<void> keep(Program program)
    {
        if (program == *m_program)
            return {};
        const auto kept = keepProgram(context(*m_zone), program, program::MadeBy::Person);
        m_program = std::move(program);
        return kept;
    }

    Result<void> changeProgram(const DiaryDay& day)
    {
        if (!m_program || (!day.pause && !day.resume && day.stage.empty()))
            return {};
        Program program = *m_program;
        if (day.resume)
            program = withPauseEnded(std::move(program), day.on);
        if (day.pause)
            program = withPause(std::move(program), *day.pause);
        if (!day.stage.empty())
            beginPhase(program, day.stage, day.on);
        return keep(std::move(program));
    }

    Result<void> keepQuestions(const DiaryDay& day)
    {
        if (!day.screening)
            return {};
        person::Screening screening = *day.screening;
        screening.answeredAt = m_zone->at(m_clock.now());
        const auto kept = m_journal.person().addScreening(screening);
        if (!kept)
            return tl::unexpected(kept.error());
        breathe();
        return {};
    }

    Result<void> answer(const DiaryDay& day)
    {
        if (day.answers.empty())
            return {};
        // Read once: only the answers themselves change it on that day.
        auto evidence = evidenceOn(context(*m_zone), m_settings, day.on);
        if (!evidence)
            return tl::unexpected(evidence.error());
        const content::Wording wording = context(*m_zone).wording();
        for (const report::DiaryAnswer& answer : day.answers) {
            const auto decisions = guidance::advise(*evidence, m_pack, wording);
            std::vector<guidance::Decision> offer;
            std::copy_if(decisions.begin(),
                         decisions.end(),
                         std::back_inserter(offer),
                         [&](const guidance::Decision& decision) {
                             return decision.rule == answer.rule && guidance::isOffer(decision)
                                 && (answer.movement.empty()
                                     || decision.movement == answer.movement);
                         });
            if (offer.empty())
                return failure(
                    ErrorCode::Invalid,
                    fmt::format("expected \"{}\" to be offered", content::toString(answer.rule)),
                    answer.movement);
            if (auto kept = answerAdvice(context(*m_zone), offer, answer.choice); !kept)
                return kept;
            if (auto added = addAnswer(*evidence, day.on); !added)
                return added;
            breathe();
        }
        return {};
    }

    /// Puts what was answered just now into the evidence of its day.
    Result<void> addAnswer(guidance::Evidence& evidence, CivilDate on)
    {
        auto answers = m_journal.advice().between(on - guidance::LooksBack, on);
        if (!answers)
            return tl::unexpected(answers.error());
        evidence.answers = std::move(*answers);
        auto newest = m_journal.programs().newestVersion(m_run);
        if (!newest)
            return tl::unexpected(newest.error());
        if (!*newest || (*newest)->id == evidence.versions.back().id)
            return {};
        m_program = (*newest)->program;
        evidence.program = m_program;
        evidence.versions.push_back(std::move(**newest));
        return {};
    }

    Result<void> keepSessions(const DiaryDay& day)
    {
        std::optional<std::int64_t> last;
        for (const DiarySession& session : day.sessions) {
            if (session.at)
                goTo(day.on, *session.at);
            auto id = keepSession(session);
            if (!id)
                return tl::unexpected(id.error());
            last = *id;
            breathe();
        }
        if (!day.nextMorning || !last)
            return {};
        const auto now = m_clock.now();
        goTo(day.on + days(1), MorningTime);
        const auto kept = keepMorning(*last, *day.nextMorning);
        m_clock.setCalendar(now);
        return kept;
    }

    Result<void> keepMorning(std::optional<std::int64_t> session, session::MorningAnswer answer)
    {
        const auto kept = m_journal.pain().add({0,
                                                m_zone->at(m_clock.now()),
                                                session::PainContext::Morning,
                                                session,
                                                {},
                                                {},
                                                {},
                                                {},
                                                answer});
        if (!kept)
            return tl::unexpected(kept.error());
        return {};
    }

    Result<std::int64_t> keepSession(const DiarySession& entry)
    {
        SessionRequest request;
        request.title = entry.label;
        for (const DiaryItem& item : entry.items)
            request.items.push_back({item.movement, doseOf(*m_pack.movement(item.movement), item)});
        if (m_program) {
            placeIn(request, entry);
            if (auto changed = useDoses(entry.items, request.programSession); !changed)
                return tl::unexpected(changed.error());
            if (request.title.empty())
                request.title = sessionName(context(*m_zone), *m_program, request.programSession);
        }
        session::SessionRecord record = plannedRecord(context(*m_zone), request);
        record.startedAt = m_zone->at(m_clock.now());
        record.status = session::SessionStatus::Finished;
        record.byHand = true;
        record.note = entry.note;
        record.painBefore = answerOf(entry.painBefore);
        record.painAfter = answerOf(entry.painAfter);
        record.painWorst = answerOf(entry.painWorst);
        Instant end = record.startedAt.at;
        for (std::size_t i = 0; i < record.items.size(); ++i) {
            session::ItemRecord& item = record.items[i];
            const DiaryItem& from = entry.items[i];
            item.effort = {from.effort, from.spareReps};
            item.pain = answerOf(from.pain);
            for (session::SetRecord& set : item.sets) {
                set.result = resultOf(set.result.key, item.work.dose, from);
                end += set.result.work;
                if (set.result.status != session::SetStatus::Skipped)
                    set.finishedAt = m_zone->at(end);
            }
        }
        record.endedAt = m_zone->at(end);
        return m_journal.sessions().begin(record);
    }

    [[nodiscard]] CivilDate today() const { return m_zone->at(m_clock.now()).date(); }

    /// Where an entry belongs in the program.
    void placeIn(SessionRequest& request, const DiarySession& entry) const
    {
        request.programRun = m_run;
        request.programSession = sessionFor(*m_program, entry);
        request.programDay = static_cast<int>((today() - m_program->startedOn).count()) + 1;
    }

    /// Another amount than the program has is a change by the person, of that session.
    Result<void> useDoses(const std::vector<DiaryItem>& items, const std::string& id)
    {
        Program program = *m_program;
        program::Phase* phase = phaseOn(program, today());
        if (phase == nullptr)
            return {};
        const auto planned = dosesOf(items, m_pack);
        for (program::Session& session : phase->sessions) {
            for (program::Item& item : session.items) {
                const auto found = planned.find(item.movement);
                if (session.id != id || found == planned.end())
                    continue;
                item.dose = withAmounts(item.dose, found->second, *m_pack.movement(item.movement));
                item.firstWeek.reset();
            }
        }
        return keep(std::move(program));
    }

    /// The session of the program that an entry is of: by its id or name, or the one with most of
    /// its movements; of those planned today, where there are some.
    std::string sessionFor(const Program& program, const DiarySession& entry) const
    {
        const program::Phase* phase = phaseOn(program, today());
        if (phase == nullptr)
            return entry.session;
        std::string best;
        std::size_t most = 0;
        const auto plan = planDay(program, m_pack, m_settings.about, today());
        for (const program::Session& session : phase->sessions) {
            if (session.id == entry.session || session.id == entry.label
                || (!entry.label.empty()
                    && sessionName(context(*m_zone), program, session.id) == entry.label))
                return session.id;
            std::size_t common = 0;
            for (const DiaryItem& item : entry.items)
                common
                    += std::any_of(session.items.begin(),
                                   session.items.end(),
                                   [&](const auto& each) { return each.movement == item.movement; })
                    ? 2U
                    : 0U;
            const bool isToday
                = std::any_of(plan.sessions.begin(), plan.sessions.end(), [&](const auto& planned) {
                      return planned.id == session.id;
                  });
            common += common > 0 && isToday ? 1U : 0U;
            if (common > most) {
                most = common;
                best = session.id;
            }
        }
        return best;
    }

    Result<void> keepWalks(const DiaryDay& day)
    {
        for (const report::DiaryWalk& walk : day.walks) {
            if (walk.at)
                goTo(day.on, *walk.at);
            DiaryItem item;
            item.movement = walk.movement;
            item.planned.sets = 1;
            item.planned.duration = walk.length;
            item.done = item.planned;
            item.effort = walk.effort;
            item.pain = walk.pain;
            DiarySession session;
            session.label = {};
            session.items = {item};
            const auto kept = keepWalk(session);
            if (!kept)
                return tl::unexpected(kept.error());
            breathe();
        }
        return {};
    }

    /// A walk is what was done: it changes no dose of the program.
    Result<std::int64_t> keepWalk(const DiarySession& entry)
    {
        const DiaryItem& walk = entry.items.front();
        SessionRequest request;
        request.title = context(*m_zone).wording().movement(walk.movement).name;
        request.items = {{walk.movement, doseOf(*m_pack.movement(walk.movement), walk)}};
        if (m_program)
            placeIn(request, entry);
        session::SessionRecord record = plannedRecord(context(*m_zone), request);
        record.startedAt = m_zone->at(m_clock.now());
        record.endedAt = m_zone->at(m_clock.now() + walk.planned.duration);
        record.status = session::SessionStatus::Finished;
        record.byHand = true;
        session::ItemRecord& item = record.items.front();
        item.work.sides = content::Sides::BothTogether;
        item.work.first.reset();
        item.sets = {{session::resultOf({0, 1, {}}, item.work.dose, 0, walk.planned.duration),
                      record.endedAt}};
        item.effort.score = walk.effort;
        item.pain = answerOf(walk.pain);
        return m_journal.sessions().begin(record);
    }

    Result<void> keepScores(const DiaryDay& day)
    {
        if (day.morning) {
            const auto now = m_clock.now();
            goTo(day.on, MorningTime);
            const auto kept = keepMorning(std::nullopt, *day.morning);
            m_clock.setCalendar(now);
            if (!kept)
                return kept;
        }
        for (const report::DiaryScore& score : day.pain) {
            if (score.at)
                goTo(day.on, *score.at);
            session::PainAnswer answer;
            if (score.score)
                answer.score = PainScore::from(*score.score);
            answer.side = score.side;
            const auto kept = m_journal.pain().add(
                {0,
                 m_zone->at(m_clock.now()),
                 score.morning ? session::PainContext::Morning : session::PainContext::Check,
                 {},
                 answer});
            if (!kept)
                return tl::unexpected(kept.error());
            breathe();
        }
        return {};
    }

    const Diary& m_diary;
    const content::Pack& m_pack;
    store::Journal& m_journal;
    std::string m_locale;
    SimulatedClock m_clock;
    person::Settings m_settings;
    const TimeZone* m_zone = nullptr; ///< of the day
    std::int64_t m_run = 0;
    std::optional<Program> m_program; ///< as it is now; empty before it is begun
};

} // namespace

person::Settings settingsOf(const Diary& diary)
{
    person::Settings settings;
    settings.about = {diary.conditions, diary.limits, diary.cleared};
    settings.suggestions = diary.suggestions;
    if (diary.painBands)
        settings.painBands = *diary.painBands;
    if (diary.age)
        settings.birthYear = static_cast<int>(std::chrono::year_month_day(diary.startedOn).year())
            - *diary.age - 1;
    if (diary.injuredOn)
        settings.injuredOn = toIso(*diary.injuredOn);
    return settings;
}

Result<void> importDiary(const Diary& diary,
                         const content::Pack& pack,
                         store::Journal& journal,
                         const std::string& locale)
{
    return Import(diary, pack, journal, locale).run();
}

} // namespace hipwise::app
