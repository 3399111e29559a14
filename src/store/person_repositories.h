#pragma once

#include "guidance/advice_answer.h"
#include "person/measures.h"
#include "person/screening.h"
#include "store/sqlite_types.h"
#include "support/civil_time.h"
#include "support/error.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace hipwise::store {

/// What was answered to advice. Writing functions as those of the sessions.
class AdviceRepository {
public:
    explicit AdviceRepository(SQLite::Database& database);

    /// Returns the id.
    [[nodiscard]] Result<std::int64_t> add(const guidance::AdviceAnswer& answer);

    /// The answers of the days from `first` to `last`, both included, oldest first.
    [[nodiscard]] Result<std::vector<guidance::AdviceAnswer>> between(CivilDate first,
                                                                      CivilDate last) const;

    /// All answers, oldest first.
    [[nodiscard]] Result<std::vector<guidance::AdviceAnswer>> all() const;

private:
    SQLite::Database* m_database;
};

/// Questions before somebody starts, and what they can do. Writing functions as those of the
/// sessions.
class PersonRepository {
public:
    explicit PersonRepository(SQLite::Database& database);

    /// Returns the id.
    [[nodiscard]] Result<std::int64_t> addScreening(const person::Screening& screening);
    /// A clinician has said yes. NotFound for unknown ids.
    [[nodiscard]] Result<void> clearScreening(std::int64_t screening);
    /// The newest of that day and before; empty when the questions were never answered.
    [[nodiscard]] Result<std::optional<person::Screening>> newestScreening(CivilDate until) const;
    /// All of them, oldest first.
    [[nodiscard]] Result<std::vector<person::Screening>> screenings() const;

    /// Returns the id.
    [[nodiscard]] Result<std::int64_t> addActivity(const person::Activity& activity);
    /// It is not asked any more; what was measured stays. NotFound for unknown ids.
    [[nodiscard]] Result<void> dropActivity(std::int64_t activity, CivilDate on);
    /// It is asked again. NotFound for unknown ids.
    [[nodiscard]] Result<void> bringBackActivity(std::int64_t activity);
    /// All of them, oldest first.
    [[nodiscard]] Result<std::vector<person::Activity>> activities() const;

    /// Returns the id. NotFound for an activity that is not there.
    [[nodiscard]] Result<std::int64_t> addMeasure(const person::Measure& measure);
    [[nodiscard]] Result<void> removeMeasure(std::int64_t measure, Instant at);
    [[nodiscard]] Result<void> bringBackMeasure(std::int64_t measure);
    /// All that are not removed, oldest first.
    [[nodiscard]] Result<std::vector<person::Measure>> measures() const;

private:
    SQLite::Database* m_database;
};

} // namespace hipwise::store
