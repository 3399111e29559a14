#include "store/session_reader.h"

#include "content/dose_names.h"
#include "session/record_names.h"
#include "store/row.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>

#include <cstddef>
#include <unordered_map>
#include <utility>

namespace hipwise::store {

using session::ItemRecord;
using session::SessionRecord;
using session::SetRecord;

namespace {

SessionRecord readSession(Row row)
{
    SessionRecord record;
    record.id = row.id();
    record.status = row.named(session::parseSessionStatus);
    record.startedAt = row.instant();
    record.endedAt = row.optionalInstant();
    record.title = row.text();
    record.programRun = row.optionalId();
    record.programDay = row.number();
    record.programSession = row.text();
    record.packId = row.text();
    record.packVersion = row.text();
    record.locale = row.text();
    record.byHand = row.number() != 0;
    record.note = row.text();
    return record;
}

program::Dose readDose(Row& row)
{
    program::Dose dose;
    dose.type = row.named(content::parseDoseType);
    static_cast<program::Amount&>(dose) = row.amount().value_or(program::Amount{});
    dose.left = row.amount();
    dose.right = row.amount();
    dose.tempo.move = row.seconds();
    dose.tempo.hold = row.seconds();
    dose.tempo.back = row.seconds();
    content::Intervals intervals;
    intervals.rounds = row.number();
    intervals.run = row.seconds();
    intervals.walk = row.seconds();
    if (intervals.rounds > 0)
        dose.intervals = intervals;
    dose.rest = row.seconds();
    dose.changeOver = row.seconds();
    return dose;
}

ItemRecord readItem(Row& row)
{
    ItemRecord item;
    item.work.movement = row.text();
    item.name = row.text();
    item.words = row.text();
    item.work.sides = row.named(content::parseSides);
    item.work.turnOver = row.number() != 0;
    item.work.dose = readDose(row);
    if (const auto insteadOf = row.optionalId())
        item.insteadOf = static_cast<std::size_t>(*insteadOf);
    if (const auto effort = row.optionalId())
        item.effort.score = static_cast<int>(*effort);
    if (const auto spare = row.optionalId())
        item.effort.spareReps = static_cast<int>(*spare);
    item.variant = row.text();
    return item;
}

SetRecord readSet(Row& row, std::size_t item)
{
    SetRecord set;
    set.result.key.item = item;
    set.result.key.set = row.number();
    set.result.key.side = row.named(session::parseSetSide);
    set.result.status = row.named(session::parseSetStatus);
    set.result.reps = row.number();
    set.result.work = row.seconds();
    set.finishedAt = row.optionalInstant();
    return set;
}

/// Fills one list of sessions, table by table.
class Reader {
public:
    Reader(SQLite::Database& database, const Selection& selection)
        : m_database(database)
        , m_selection(selection)
    {
    }

    std::vector<SessionRecord> read()
    {
        readSessionRows();
        readItemRows();
        readSetRows();
        readPainRows();
        return std::move(m_records);
    }

private:
    void readSessionRows()
    {
        forEach("SELECT id, status, started_at, started_offset_min, ended_at, ended_offset_min,"
                " title, program_run_id, program_day, program_session, pack_id, pack_version,"
                " locale, by_hand, note FROM sessions WHERE id IN ({}) ORDER BY started_at, id",
                [this](Row row) {
                    m_records.push_back(readSession(row));
                    m_places.emplace(m_records.back().id, m_records.size() - 1);
                });
    }

    void readItemRows()
    {
        forEach("SELECT session_id, item, movement, name, words, sides, turn_over, dose_type,"
                " dose_sets, dose_reps, dose_hold_s, dose_duration_s, left_sets, left_reps,"
                " left_hold_s, left_duration_s, right_sets, right_reps, right_hold_s,"
                " right_duration_s, tempo_move_s, tempo_hold_s, tempo_back_s, interval_rounds,"
                " interval_run_s, interval_walk_s, rest_s, change_over_s, instead_of, effort,"
                " spare_reps, variant FROM session_items"
                " WHERE session_id IN ({}) ORDER BY session_id, item",
                [this](Row row) {
                    std::vector<ItemRecord>& items = session(row.id()).items;
                    if (row.id() != static_cast<std::int64_t>(items.size()))
                        throwDamaged("expected the movements of a session to be numbered from 0");
                    items.push_back(readItem(row));
                });
    }

    void readSetRows()
    {
        forEach("SELECT session_id, item, set_number, side, status, reps, work_s, finished_at,"
                " finished_offset_min FROM session_sets"
                " WHERE session_id IN ({}) ORDER BY session_id, item, position",
                [this](Row row) {
                    std::vector<ItemRecord>& items = session(row.id()).items;
                    const auto item = static_cast<std::size_t>(row.id());
                    if (item >= items.size())
                        throwDamaged("expected a set to belong to a movement of its session");
                    items[item].sets.push_back(readSet(row, item));
                    // The side that begins is the one of the first set.
                    if (items[item].sets.size() == 1)
                        items[item].work.first = items[item].sets.front().result.key.side;
                });
    }

    void readPainRows()
    {
        forEach("SELECT session_id, context, asked_at, asked_offset_min, score, side, item, spot,"
                " choice, morning FROM pain_scores"
                " WHERE session_id IN ({}) AND deleted_at IS NULL ORDER BY asked_at, id",
                [this](Row row) { readPainRow(row); });
    }

    void readPainRow(Row& row)
    {
        SessionRecord& record = session(row.id());
        const auto context = row.named(session::parsePainContext);
        const ZonedInstant at = row.instant();
        const session::PainAnswer answer = row.painAnswer();
        const auto item = static_cast<std::size_t>(row.optionalId().value_or(0));
        const auto spot = row.optionalNamed(session::parsePainSpot);
        const auto choice = row.optionalNamed(session::parseHurtChoice);
        const auto morning = row.optionalNamed(session::parseMorningAnswer);
        switch (context) {
        case session::PainContext::Before:
            record.painBefore = answer;
            break;
        case session::PainContext::After:
            record.painAfter = answer;
            break;
        case session::PainContext::Worst:
            record.painWorst = answer;
            break;
        case session::PainContext::Movement:
            if (item >= record.items.size())
                throwDamaged("expected a score to belong to a movement of its session");
            record.items[item].pain = answer;
            break;
        case session::PainContext::Hurt:
            record.hurts.push_back(
                {at, item, answer, spot, choice.value_or(session::HurtChoice::GoOn)});
            break;
        case session::PainContext::Morning:
            record.morning = session::Morning{morning, answer};
            break;
        case session::PainContext::Check:
            throwDamaged("expected a check to belong to no session");
        }
    }

    /// The place of the ids in the statement is {}.
    template <class Function>
    void forEach(const char* sql, const Function& function)
    {
        SQLite::Statement statement(m_database, fmt::format(fmt::runtime(sql), m_selection.ids));
        int parameter = 1;
        for (const auto& value : m_selection.values)
            std::visit([&](const auto& typed) { statement.bind(parameter++, typed); }, value);
        while (statement.executeStep())
            function(Row(statement));
    }

    SessionRecord& session(std::int64_t id)
    {
        const auto place = m_places.find(id);
        if (place == m_places.end())
            throwDamaged(fmt::format("expected session {}, found only parts of it", id));
        return m_records[place->second];
    }

    SQLite::Database& m_database;
    const Selection& m_selection;
    std::vector<SessionRecord> m_records;
    std::unordered_map<std::int64_t, std::size_t> m_places; ///< in m_records, by id
};

} // namespace

std::vector<SessionRecord> readSessions(SQLite::Database& database, const Selection& selection)
{
    // One transaction, so that another connection cannot change a session between two statements.
    SQLite::Transaction transaction(database);
    std::vector<SessionRecord> records = Reader(database, selection).read();
    transaction.commit();
    return records;
}

} // namespace hipwise::store
