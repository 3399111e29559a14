#include "support/error.h"

#include <utility>

namespace hipwise {

tl::unexpected<Error> failure(ErrorCode code, std::string message, std::string where)
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(where)});
}

std::string toString(const Error& error)
{
    return error.where.empty() ? error.message : error.where + ": " + error.message;
}

} // namespace hipwise
