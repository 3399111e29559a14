#pragma once

#include <tl/expected.hpp>

#include <string>

namespace hipwise {

/// What kind of failure it was, coarse enough for a caller to choose an action and a translated
/// sentence.
enum class ErrorCode {
    NotFound, ///< the thing asked for does not exist
    Unreadable, ///< it exists, but cannot be read (permissions, I/O, not text)
    Invalid, ///< it was read, but is not what was expected
    TooNew, ///< written by a newer version; must not be changed
    Damaged, ///< it was ours once, but fails its integrity check
    Busy, ///< another program holds it
    DiskFull, ///< no room to write
    ReadOnly, ///< writing is not permitted here
    WriteFailed ///< any other failure to write
};

/// A failure. `message` is English and says what was expected and what was found; `where` names the
/// file, table or path, and may be empty. The screen shows a translated sentence chosen by `code`,
/// and this as detail.
struct Error {
    ErrorCode code = ErrorCode::Invalid;
    std::string message;
    std::string where;

    bool operator==(const Error&) const = default;
};

/// A value, or the reason why there is none. Functions that return one are [[nodiscard]].
template <class T>
using Result = tl::expected<T, Error>;

/// Shorthand for `return failure(…)` in functions that return a Result.
[[nodiscard]] tl::unexpected<Error> failure(ErrorCode code,
                                            std::string message,
                                            std::string where = {});

/// Whether it went well, without the value.
template <class T>
[[nodiscard]] Result<void> asVoid(const Result<T>& result)
{
    return result.map([](const T&) {});
}

/// "where: message", or the message alone.
[[nodiscard]] std::string toString(const Error& error);

} // namespace hipwise
