#pragma once

#include "support/child_process.h"

#include <string>
#include <vector>

namespace hipwise::test {

/// What hipwise-cli printed, and how it ended.
struct CliOutcome {
    int exitCode = -1;
    std::string output; ///< on its standard output
    std::string all; ///< with what it printed to its standard error
};

/// Runs hipwise-cli with a home folder that does not exist, so that nobody's journal is touched.
inline CliOutcome runCli(const std::vector<std::string>& words)
{
    const auto run = [&](const std::string& redirection) {
        std::vector<std::string> line{
            "/usr/bin/env",
            "-u",
            "XDG_DATA_HOME",
            "HOME=/nonexistent",
            "/bin/sh",
            "-c",
            R"(exec "$0" "$@" 2>)" + redirection,
            HIPWISE_CLI,
        };
        line.insert(line.end(), words.begin(), words.end());
        return runToEnd(line);
    };
    const auto joined = [](const std::vector<std::string>& lines) {
        std::string text;
        for (const std::string& textLine : lines)
            text += textLine + "\n";
        return text;
    };
    const Outcome quiet = run("/dev/null");
    return {quiet.exitCode, joined(quiet.lines), joined(run("&1").lines)};
}

} // namespace hipwise::test
