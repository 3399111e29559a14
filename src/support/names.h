#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

namespace hipwise {

/// Values with the names under which they are stored. Every value and every name stands in it once.
template <class Value, std::size_t Size>
using Names = std::array<std::pair<std::string_view, Value>, Size>;

/// Empty for a value that has no name.
template <class Value, std::size_t Size>
[[nodiscard]] std::string_view nameIn(const Names<Value, Size>& names, Value value)
{
    const auto found = std::find_if(
        names.begin(), names.end(), [&](const auto& pair) { return pair.second == value; });
    return found == names.end() ? std::string_view() : found->first;
}

template <class Value, std::size_t Size>
[[nodiscard]] std::optional<Value> valueIn(const Names<Value, Size>& names, std::string_view name)
{
    const auto found = std::find_if(
        names.begin(), names.end(), [&](const auto& pair) { return pair.first == name; });
    return found == names.end() ? std::nullopt : std::optional<Value>(found->second);
}

} // namespace hipwise
