#pragma once

#include "content/pack.h"
#include "support/clock.h"

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace hipwise::cli {

/// The words of a command line behind the program's name, with "--name value" pairs taken out.
struct Arguments {
    std::vector<std::string> words;
    std::filesystem::path executable; ///< where this program lies
    std::filesystem::path dataRoot; ///< from --data-dir or the environment; empty when unknown
    std::filesystem::path pack; ///< from --pack; empty for the built-in one
    std::string format = "json"; ///< from --format
    std::string locale = "en"; ///< from --locale
    int limit = 0; ///< from --limit; 0 is none
    std::string on; ///< a day, from --on; empty for today
    Instant now{}; ///< when the program was started
    std::chrono::local_seconds localNow{}; ///< the same by the computer's clock
};

/// Exit codes of every command.
inline constexpr int Ok = 0;
inline constexpr int Failed = 1; ///< it ran, and what it looked at is not in order
inline constexpr int Usage = 2; ///< the command line makes no sense

/// `pack check PATH`, `pack bundle DIR FILE`, `pack new ID`, `pack diff OLD NEW`, `pack search
/// QUERY`
[[nodiscard]] int packCommand(const Arguments& arguments);
/// `figure check PATH [ID]`, `figure angles PATH ID`
[[nodiscard]] int figureCommand(const Arguments& arguments);
/// `session cues PROGRAM DAY`
[[nodiscard]] int sessionCommand(const Arguments& arguments);
/// `journal check`, `journal export`, `journal import FILE`
[[nodiscard]] int journalCommand(const Arguments& arguments);

/// `advise`
[[nodiscard]] int adviseCommand(const Arguments& arguments);

/// `snacks simulate FILE`
[[nodiscard]] int snacksCommand(const Arguments& arguments);

/// The pack that the command line asks for, its problems printed to the error output; empty when
/// nothing of it can be used.
[[nodiscard]] std::optional<content::Pack> usablePack(const Arguments& arguments);

/// Prints a complaint about the command line and returns Usage.
[[nodiscard]] int complain(const std::string& message);

} // namespace hipwise::cli
