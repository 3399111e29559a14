#pragma once

#include <array>
#include <string_view>

namespace hipwise::ui {

/// Where a person can go from anywhere.
enum class Destination { Today, Library, Program, Progress, Snacks, Learn, Settings, Help };

/// All of them, in the order of the side bar.
inline constexpr std::array Destinations{Destination::Today,
                                         Destination::Library,
                                         Destination::Program,
                                         Destination::Progress,
                                         Destination::Snacks,
                                         Destination::Learn,
                                         Destination::Settings,
                                         Destination::Help};

/// The name under which it stands in the settings. It never changes.
[[nodiscard]] std::string_view toString(Destination destination);
/// Today for any other text.
[[nodiscard]] Destination parseDestination(std::string_view text);

/// Name of its icon.
[[nodiscard]] const char* iconOf(Destination destination);

} // namespace hipwise::ui
