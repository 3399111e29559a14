#include "report/json_field.h"

#include "support/week_hours.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

namespace hipwise::report {

using nlohmann::json;
using std::chrono::minutes;

JsonField::JsonField(const json& value, std::string where)
    : m_value(value)
    , m_where(std::move(where))
{
    if (!value.is_object())
        complain("expected an object");
}

void JsonField::complain(std::string what) const
{
    throw Misread{m_where, std::move(what)};
}

void JsonField::only(std::initializer_list<std::string_view> keys) const
{
    for (const auto& [key, value] : m_value.items()) {
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            complain(fmt::format("\"{}\" is not known", key));
    }
}

bool JsonField::has(const char* key) const
{
    return m_value.contains(key) && !m_value.at(key).is_null();
}

std::vector<std::string> JsonField::keys() const
{
    std::vector<std::string> keys;
    for (const auto& [key, value] : m_value.items())
        keys.push_back(key);
    return keys;
}

std::optional<int> JsonField::number(const char* key, int least, int most) const
{
    if (!has(key))
        return std::nullopt;
    const json& value = m_value.at(key);
    const bool isWhole = value.is_number_integer()
        || (value.is_number_float() && value.get<double>() == std::floor(value.get<double>()));
    if (!isWhole || value.get<double>() < least || value.get<double>() > most)
        complain(fmt::format("\"{}\" is a whole number from {} to {}", key, least, most));
    return static_cast<int>(value.get<double>());
}

std::string JsonField::text(const char* key) const
{
    if (!has(key))
        return {};
    if (!m_value.at(key).is_string())
        complain(fmt::format("\"{}\" is a text", key));
    return m_value.at(key).get<std::string>();
}

std::string JsonField::needed(const char* key) const
{
    std::string value = text(key);
    if (value.empty())
        complain(fmt::format("\"{}\" is missing", key));
    return value;
}

bool JsonField::flag(const char* key, bool usual) const
{
    if (!has(key))
        return usual;
    if (!m_value.at(key).is_boolean())
        complain(fmt::format("\"{}\" is true or false", key));
    return m_value.at(key).get<bool>();
}

CivilDate JsonField::day(const char* key) const
{
    const std::string iso = needed(key);
    const auto parsed = parseIsoDate(iso);
    if (!parsed)
        complain(fmt::format("\"{}\" is a day like 2026-01-05, not \"{}\"", key, iso));
    return *parsed;
}

std::optional<CivilDate> JsonField::optionalDay(const char* key) const
{
    return has(key) ? std::optional(day(key)) : std::nullopt;
}

std::optional<minutes> JsonField::time(const char* key) const
{
    if (!has(key))
        return std::nullopt;
    const std::string written = text(key);
    const auto time = parseTimeOfDay(written);
    if (!time)
        complain(fmt::format("\"{}\" is a time like 08:30, not \"{}\"", key, written));
    return time;
}

std::optional<int> JsonField::score(const char* key) const
{
    return number(key, PainScore::Lowest, PainScore::Highest);
}

std::optional<HipSide> JsonField::side(const char* key) const
{
    if (!has(key))
        return std::nullopt;
    const auto parsed = parseHipSide(text(key));
    if (!parsed)
        complain(fmt::format("\"{}\" is left, right or both", key));
    return parsed;
}

void JsonField::each(const char* key, int most, const Read& read) const
{
    if (!has(key))
        return;
    const json& list = m_value.at(key);
    if (!list.is_array() || list.size() > static_cast<std::size_t>(most))
        complain(fmt::format("\"{}\" is a list of at most {}", key, most));
    for (std::size_t i = 0; i < list.size(); ++i)
        read(list[i], fmt::format("{}/{}/{}", m_where, key, i));
}

std::set<std::string> JsonField::ids(const char* key, int most) const
{
    std::set<std::string> found;
    each(key, most, [&](const json& value, const std::string& where) {
        if (!value.is_string())
            throw Misread{where, "expected a text"};
        found.insert(value.get<std::string>());
    });
    return found;
}

JsonField JsonField::object(const char* key) const
{
    return {valueOf(key), placeOf(key)};
}

const json& JsonField::valueOf(const char* key) const
{
    if (!has(key))
        complain(fmt::format("\"{}\" is missing", key));
    return m_value.at(key);
}

std::string JsonField::placeOf(const char* key) const
{
    return fmt::format("{}/{}", m_where, key);
}

Result<void> readFields(std::string_view text,
                        std::string_view what,
                        int newestFormat,
                        const std::function<void(const JsonField&)>& read)
{
    constexpr int LastFormat = 1000;
    const json value = json::parse(text, nullptr, false);
    if (value.is_discarded())
        return failure(ErrorCode::Invalid,
                       fmt::format("expected {} as JSON, found something else", what));
    try {
        const JsonField field(value, "");
        const auto format = field.number("format", 1, LastFormat);
        if (!format)
            field.complain("\"format\" is missing");
        if (*format > newestFormat)
            return failure(
                ErrorCode::TooNew,
                fmt::format("expected {} of format {}, found {}", what, newestFormat, *format));
        read(field);
    } catch (const Misread& error) {
        return failure(ErrorCode::Invalid, error.what, error.where);
    } catch (const json::exception& error) {
        return failure(ErrorCode::Invalid, error.what());
    }
    return {};
}

} // namespace hipwise::report
