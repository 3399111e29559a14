#pragma once

#include "support/clock.h"
#include "support/error.h"

#include <chrono>
#include <string>
#include <string_view>

namespace date {
class time_zone;
} // namespace date

namespace hipwise {

/// A calendar day as people mean it, without a place or a time.
using CivilDate = std::chrono::local_days;

/// An instant together with what the clock on the wall showed then. Stored side by side, so that an
/// entry keeps its local day and time when the person travels or the rules for summer time change.
struct ZonedInstant {
    Instant at{};
    std::chrono::minutes utcOffset{0}; ///< local time minus UTC

    [[nodiscard]] CivilDate date() const;
    /// Time since local midnight, 0 to 23:59:59.999.
    [[nodiscard]] std::chrono::milliseconds timeOfDay() const;
    /// The minute of the day that the clock on the wall shows, 0 to 1439.
    [[nodiscard]] std::chrono::minutes minuteOfDay() const;

    bool operator==(const ZonedInstant&) const = default;
};

/// A time zone with its rules, from the system's time zone database.
class TimeZone {
public:
    /// By IANA name ("Europe/Lisbon"). NotFound for unknown names.
    [[nodiscard]] static Result<TimeZone> named(std::string_view name);
    static TimeZone utc();

    [[nodiscard]] ZonedInstant at(Instant instant) const;
    /// The instant at which clocks show this; the earlier one where they show it twice, the first
    /// valid one after it where they skip it.
    [[nodiscard]] Instant fromLocal(std::chrono::local_seconds local) const;
    [[nodiscard]] std::string name() const;

private:
    explicit TimeZone(const date::time_zone* zone);

    const date::time_zone* m_zone; ///< owned by the database, lives as long as the program
};

/// "2026-11-23".
[[nodiscard]] std::string toIso(CivilDate date);
/// Only real days of the years 1900 to 2999 in the form above; everything else is Invalid.
[[nodiscard]] Result<CivilDate> parseIsoDate(std::string_view text);

/// "2026-11-23T10:12:05.123Z".
[[nodiscard]] std::string toIso(Instant instant);
/// "2026-11-23T11:12:05.123+01:00": the wall clock with its offset.
[[nodiscard]] std::string toIso(const ZonedInstant& instant);
/// The form of toIso(Instant), with or without milliseconds.
[[nodiscard]] Result<Instant> parseIsoInstant(std::string_view text);
/// "2026-11-23", "2026-11-23T10:12" or "2026-11-23T10:12:05": local time without a zone. A blank
/// may stand for the T.
[[nodiscard]] Result<std::chrono::local_seconds> parseIsoLocal(std::string_view text);

} // namespace hipwise
