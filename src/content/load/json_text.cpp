#include "content/load/json_text.h"

#include "content/pack.h"
#include "support/text_fold.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>

namespace hipwise::content {

namespace {

/// Deeper than any file of a pack, far below what could exhaust a stack.
constexpr int MaxDepth = 24;
constexpr std::size_t LongestQuote = 60;

TextPosition positionOf(const std::string& text, std::size_t offset)
{
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(offset, text.size()));
    const auto line = std::count(text.begin(), end, '\n') + 1;
    const auto lineStart = std::find(std::make_reverse_iterator(end), text.rend(), '\n').base();
    return {static_cast<int>(line), static_cast<int>(std::distance(lineStart, end)) + 1};
}

/// What stands behind a mark; the whole text where there is no such mark.
std::string_view behind(std::string_view text, std::string_view mark)
{
    const auto at = text.find(mark);
    return at == std::string_view::npos ? text : text.substr(at + mark.size());
}

/// The part of the library's message behind its own prefix and position.
std::string shortReason(std::string_view what)
{
    const auto reason = behind(behind(what, "] "), ": ");
    return std::string(reason.substr(0, reason.find("; expected")));
}

} // namespace

std::optional<nlohmann::json> parseJson(const std::string& text,
                                        const std::string& file,
                                        Problems& problems)
{
    const auto refuse = [&](std::string found,
                            std::string advice,
                            std::optional<TextPosition> position = {}) {
        problems.push_back(
            {file, {}, position, std::move(found), std::move(advice), Consequence::EntryLeftOut});
        return std::nullopt;
    };
    if (text.find_first_not_of(" \t\r\n") == std::string::npos)
        return refuse("The file is empty.", "Write the entry, or remove the file.");
    if (!isPlainUtf8(text))
        return refuse("The text is not UTF-8.", "Save the file in the encoding UTF-8.");

    bool tooDeep = false;
    const auto watchDepth = [&](int depth, nlohmann::json::parse_event_t, nlohmann::json&) {
        tooDeep = tooDeep || depth > MaxDepth;
        return !tooDeep;
    };
    try {
        auto json = nlohmann::json::parse(text, watchDepth);
        if (tooDeep)
            return refuse(fmt::format("Values are nested more than {} deep.", MaxDepth),
                          "Remove the nesting.");
        return json;
    } catch (const nlohmann::json::parse_error& error) {
        const std::size_t offset = error.byte > 0 ? error.byte - 1 : 0;
        return refuse(fmt::format("This is not JSON ({}).", shortReason(error.what())),
                      "Look for a missing comma, quotation mark or bracket just before this place.",
                      positionOf(text, offset));
    } catch (const nlohmann::json::out_of_range& error) {
        return refuse(fmt::format("A number is too large ({}).", shortReason(error.what())),
                      "Correct the number.");
    }
}

std::optional<std::string> newerFormat(const nlohmann::json& value)
{
    const auto format = value.is_object() ? value.find("format") : value.end();
    if (format == value.end() || !format->is_number_unsigned()
        || format->get<std::uint64_t>() <= PackFormat)
        return std::nullopt;
    return fmt::format("The pack has format {}; this Hipwise reads formats up to {}.",
                       format->get<std::uint64_t>(),
                       PackFormat);
}

std::string quote(const nlohmann::json& value)
{
    std::string text = value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    if (text.size() > LongestQuote) {
        std::size_t end = LongestQuote;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
            --end;
        text.resize(end);
        text += "…";
    }
    return text;
}

} // namespace hipwise::content
