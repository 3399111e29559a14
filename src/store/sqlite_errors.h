#pragma once

#include "support/error.h"

#include <stdexcept>
#include <string>
#include <type_traits>

namespace hipwise::store {

/// The kind of failure behind a result code of SQLite, primary or extended. WriteFailed for codes
/// without a kind of their own.
[[nodiscard]] ErrorCode errorCodeOf(int sqliteCode);

/// The code that all extended codes of a kind share.
[[nodiscard]] int primaryCodeOf(int sqliteCode);

/// The most telling result code of an exception of SQLiteCpp; 0 for one of another library.
[[nodiscard]] int codeOf(const std::runtime_error& thrown);

/// The failure that an exception of SQLiteCpp stands for; `where` names the table or file.
[[nodiscard]] Error toError(const std::runtime_error& thrown, std::string where);

/// Calls a function that returns a Result and may throw exceptions of SQLiteCpp, which end here.
template <class Function>
[[nodiscard]] std::invoke_result_t<Function> guarded(const std::string& where,
                                                     const Function& function)
{
    try {
        return function();
    } catch (const std::runtime_error& thrown) {
        return tl::unexpected<Error>(toError(thrown, where));
    }
}

} // namespace hipwise::store
