#include "cli/commands.h"
#include "support/data_folder.h"
#include "support/version.h"

#include <fmt/format.h>

#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <exception>
#include <map>
#include <string_view>
#include <system_error>

namespace {

using namespace hipwise; // NOLINT(google-build-using-namespace): this file is the whole program
using cli::Arguments;

constexpr std::string_view HelpText
    = R"(hipwise-cli: looks after content packs and journals of Hipwise

  hipwise-cli pack check PATH              print every problem of a pack; exits 1 when there are any
  hipwise-cli pack bundle DIR FILE         write a pack folder as one file
  hipwise-cli pack new ID                  write a small pack to start from into a new folder
  hipwise-cli pack diff OLD NEW            print what is different in another version of a pack
  hipwise-cli pack search QUERY            print the movements that the library would show, best first
  hipwise-cli figure check PATH [ID]       print what no body does in the figures of a pack, or in one
  hipwise-cli figure facts PATH [ID]       print what the hips go through: the hipRangeDeg of movements
  hipwise-cli figure angles PATH ID        print joint angles and places of a figure at every key
  hipwise-cli session cues PROGRAM DAY     print the cues of a day's sessions, in order
                                           PROGRAM: an id of the pack, or a program file
                                           DAY: counted from 1; weekdays as if begun on a Monday
  hipwise-cli journal check                check a journal; exits 1 when something is wrong with it
  hipwise-cli journal export               print a whole journal
  hipwise-cli journal import FILE          build a journal in an empty data folder from a diary, see data/README.md
  hipwise-cli snacks simulate FILE         print what the reminders do on a scripted day, see data/README.md
  hipwise-cli advise                       print the plan of a day and every decision of the guidance, as JSON

  --pack PATH       use this pack instead of the built-in one
  --data-dir DIR    the data folder, instead of the one in your home folder
  --on DATE         the day, like 2026-01-05, for advise; today where not given
  --format FORMAT   json (default) or csv, for journal export
  --locale LOCALE   language of the words to search, like es; en where not given
  --limit N         print at most so many, for pack search
  --version, --help
)";

/// The argument after a name, or nothing when the line ends there.
const std::string* valueAfter(const std::vector<std::string>& words, std::size_t index)
{
    return index + 1 < words.size() ? &words[index + 1] : nullptr;
}

/// A whole number from 1.
bool readNumber(const std::string& text, int& number)
{
    const auto* end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, number);
    return error == std::errc() && stopped == end && number >= 1;
}

int run(const std::vector<std::string>& words)
{
    Arguments arguments;
    std::error_code error;
    const auto now
        = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    arguments.now = now;
    std::time_t seconds = std::chrono::system_clock::to_time_t(now);
    if (const std::tm* local = std::localtime(&seconds)) // NOLINT(concurrency-mt-unsafe)
        arguments.localNow = std::chrono::local_seconds(
            std::chrono::floor<std::chrono::seconds>(now).time_since_epoch()
            + std::chrono::seconds(local->tm_gmtoff));
    arguments.executable = std::filesystem::read_symlink("/proc/self/exe", error);
    arguments.dataRoot
        = defaultDataRoot(std::getenv("XDG_DATA_HOME"),
                          std::getenv("HOME")); // NOLINT(concurrency-mt-unsafe): one thread
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (word == "--help" || word == "-h") {
            fmt::print("{}", HelpText);
            return cli::Ok;
        }
        if (word == "--version") {
            fmt::print("hipwise-cli {}\n", Version);
            return cli::Ok;
        }
        if (!word.starts_with("--")) {
            arguments.words.push_back(word);
            continue;
        }
        const std::string* value = valueAfter(words, i++);
        if (value == nullptr)
            return cli::complain(fmt::format("{} needs a value.", word));
        if (word == "--pack")
            arguments.pack = *value;
        else if (word == "--data-dir")
            arguments.dataRoot = *value;
        else if (word == "--on")
            arguments.on = *value;
        else if (word == "--format")
            arguments.format = *value;
        else if (word == "--limit" && readNumber(*value, arguments.limit))
            continue;
        else if (word == "--limit")
            return cli::complain(fmt::format("--limit is a number from 1, not \"{}\".", *value));
        else if (word == "--locale")
            arguments.locale = *value;
        else
            return cli::complain(fmt::format("There is no option {}.", word));
    }
    using Command = int (*)(const Arguments&);
    const std::map<std::string_view, Command> commands{{"pack", cli::packCommand},
                                                       {"figure", cli::figureCommand},
                                                       {"session", cli::sessionCommand},
                                                       {"journal", cli::journalCommand},
                                                       {"advise", cli::adviseCommand},
                                                       {"snacks", cli::snacksCommand}};
    if (arguments.words.empty())
        return cli::complain("Say what to do.");
    const auto command = commands.find(arguments.words.front());
    if (command == commands.end())
        return cli::complain(fmt::format("There is no command \"{}\".", arguments.words.front()));
    return command->second(arguments);
}

} // namespace

int main(int argc, char** argv)
{
    try {
        return run(std::vector<std::string>(argv + 1, argv + argc));
    } catch (const std::exception& error) {
        std::fputs(error.what(), stderr);
        std::fputs("\n", stderr);
        return cli::Failed;
    }
}
