#pragma once

#include <string>
#include <vector>

namespace hipwise::test {

/// What a program printed to its standard output, and how it ended.
struct Outcome {
    std::vector<std::string> lines;
    int exitCode = -1; ///< -1 when a signal ended it
    int signal = 0; ///< 0 when it ended by itself
};

/// Runs a program to its end. The first word is its path.
[[nodiscard]] Outcome runToEnd(const std::vector<std::string>& words);

} // namespace hipwise::test
