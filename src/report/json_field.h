#pragma once

#include "support/civil_time.h"
#include "support/error.h"
#include "support/pain_score.h"
#include "support/side.h"

#include <fmt/format.h>
#include <nlohmann/json_fwd.hpp>

#include <chrono>
#include <functional>
#include <initializer_list>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace hipwise::report {

/// Thrown while a file that somebody wrote by hand is read, and caught by readDocument().
struct Misread {
    std::string where; ///< JSON Pointer
    std::string what;
};

/// One object of such a file, with its place in it. What is there has to be right: everything else
/// throws Misread.
class JsonField {
public:
    JsonField(const nlohmann::json& value, std::string where);

    [[noreturn]] void complain(std::string what) const;

    /// There is nothing else in it.
    void only(std::initializer_list<std::string_view> keys) const;
    [[nodiscard]] bool has(const char* key) const;
    [[nodiscard]] std::vector<std::string> keys() const;

    [[nodiscard]] std::optional<int> number(const char* key, int least, int most) const;
    /// Empty where it is not there.
    [[nodiscard]] std::string text(const char* key) const;
    [[nodiscard]] std::string needed(const char* key) const;
    [[nodiscard]] bool flag(const char* key, bool usual) const;
    /// Like 2026-01-05.
    [[nodiscard]] CivilDate day(const char* key) const;
    [[nodiscard]] std::optional<CivilDate> optionalDay(const char* key) const;
    /// Like 08:30, since midnight.
    [[nodiscard]] std::optional<std::chrono::minutes> time(const char* key) const;
    [[nodiscard]] std::optional<int> score(const char* key) const;
    [[nodiscard]] std::optional<HipSide> side(const char* key) const;

    template <class Value>
    [[nodiscard]] std::optional<Value> named(std::optional<Value> (*parse)(std::string_view),
                                             const char* key) const
    {
        if (!has(key))
            return std::nullopt;
        const std::string name = text(key);
        const auto value = parse(name);
        if (!value)
            complain(fmt::format("\"{}\" cannot be \"{}\"", key, name));
        return value;
    }

    using Read = std::function<void(const nlohmann::json& value, const std::string& where)>;

    /// Reads each of a list, of which there are so many at most.
    void each(const char* key, int most, const Read& read) const;
    [[nodiscard]] std::set<std::string> ids(const char* key, int most) const;
    [[nodiscard]] JsonField object(const char* key) const;

    /// What is there, read by a function; Misread where nothing is.
    template <class Value>
    [[nodiscard]] Value read(const char* key,
                             Value (*reader)(const nlohmann::json&, const std::string&)) const
    {
        return reader(valueOf(key), placeOf(key));
    }

private:
    [[nodiscard]] const nlohmann::json& valueOf(const char* key) const;
    [[nodiscard]] std::string placeOf(const char* key) const;

    const nlohmann::json& m_value;
    std::string m_where;
};

/// Calls a function with the document. TooNew for a newer format; Invalid, with the place, for what
/// cannot be understood.
[[nodiscard]] Result<void> readFields(std::string_view text,
                                      std::string_view what,
                                      int newestFormat,
                                      const std::function<void(const JsonField&)>& read);

template <class Value>
[[nodiscard]] Result<Value> readDocument(std::string_view text,
                                         std::string_view what,
                                         int newestFormat,
                                         Value (*read)(const JsonField&))
{
    std::optional<Value> value;
    const auto done = readFields(
        text, what, newestFormat, [&](const JsonField& field) { value = read(field); });
    if (!done)
        return tl::unexpected(done.error());
    return *std::move(value);
}

} // namespace hipwise::report
