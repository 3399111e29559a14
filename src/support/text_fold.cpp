#include "support/text_fold.h"

#include <utf8proc.h>

#include <cstdlib>
#include <memory>

namespace hipwise {

namespace {

bool isWordCategory(utf8proc_category_t category)
{
    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO;
}

struct FreeDeleter {
    void operator()(utf8proc_uint8_t* bytes) const
    {
        // NOLINTNEXTLINE(cppcoreguidelines-no-malloc): the library allocates with malloc
        std::free(bytes);
    }
};

const utf8proc_uint8_t* bytesOf(std::string_view text)
{
    return reinterpret_cast<const utf8proc_uint8_t*>(text.data());
}

} // namespace

std::string foldText(std::string_view text)
{
    utf8proc_uint8_t* mapped = nullptr;
    const auto options
        = static_cast<utf8proc_option_t>(UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD
                                         | UTF8PROC_STRIPMARK | UTF8PROC_IGNORE);
    const auto length
        = utf8proc_map(bytesOf(text), static_cast<utf8proc_ssize_t>(text.size()), &mapped, options);
    const std::unique_ptr<utf8proc_uint8_t, FreeDeleter> owner(mapped);
    if (length < 0)
        return {};

    std::string folded;
    folded.reserve(static_cast<std::size_t>(length));
    utf8proc_ssize_t position = 0;
    bool gap = false;
    while (position < length) {
        utf8proc_int32_t codepoint = 0;
        const auto width = utf8proc_iterate(mapped + position, length - position, &codepoint);
        if (width <= 0)
            return {};
        if (isWordCategory(utf8proc_category(codepoint))) {
            if (gap && !folded.empty())
                folded.push_back(' ');
            folded.append(reinterpret_cast<const char*>(mapped + position),
                          static_cast<std::size_t>(width));
            gap = false;
        } else {
            gap = true;
        }
        position += width;
    }
    return folded;
}

bool hasWords(std::string_view text, std::string_view query)
{
    const std::string spaced = " " + std::string(text);
    while (!query.empty()) {
        const auto space = query.find(' ');
        if (spaced.find(" " + std::string(query.substr(0, space))) == std::string::npos)
            return false;
        query.remove_prefix(space == std::string_view::npos ? query.size() : space + 1);
    }
    return true;
}

bool isPlainUtf8(std::string_view text)
{
    const auto* bytes = bytesOf(text);
    const auto length = static_cast<utf8proc_ssize_t>(text.size());
    utf8proc_ssize_t position = 0;
    while (position < length) {
        utf8proc_int32_t codepoint = 0;
        const auto width = utf8proc_iterate(bytes + position, length - position, &codepoint);
        if (width <= 0 || codepoint == 0)
            return false;
        position += width;
    }
    return true;
}

} // namespace hipwise
