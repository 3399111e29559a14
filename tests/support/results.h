#pragma once

#include "support/error.h"

#include <catch2/catch.hpp>

#include <utility>

namespace hipwise::test {

/// The value; a failure fails the test and says why.
template <class Value>
Value valueOf(Result<Value> result)
{
    if (!result)
        FAIL(toString(result.error()));
    return std::move(*result);
}

inline void valueOf(const Result<void>& result)
{
    if (!result)
        FAIL(toString(result.error()));
}

/// The error; a success fails the test.
template <class Value>
Error errorOf(const Result<Value>& result)
{
    if (result)
        FAIL("expected a failure, found a value");
    return result.error();
}

} // namespace hipwise::test
