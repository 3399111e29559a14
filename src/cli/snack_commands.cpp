#include "cli/commands.h"
#include "report/snack_day.h"
#include "snacks/day_script.h"
#include "support/file.h"

#include <fmt/format.h>

#include <cstdio>

namespace hipwise::cli {

int snacksCommand(const Arguments& arguments)
{
    constexpr std::size_t Words = 3;
    constexpr std::size_t MostBytes = std::size_t{1} << 20;
    const auto& words = arguments.words;
    if (words.size() != Words || words[1] != "simulate")
        return complain("It is \"snacks simulate FILE\".");
    const auto text = readFile(words[2], MostBytes);
    if (!text) {
        fmt::print(stderr, "{}\n", toString(text.error()));
        return Failed;
    }
    const auto day = report::parseSnackDay(*text);
    if (!day) {
        fmt::print(stderr, "{}: {}\n", words[2], toString(day.error()));
        return Failed;
    }
    for (const snacks::Event& event : snacks::simulate(*day))
        fmt::print("{}\n", report::snackLine(event));
    return Ok;
}

} // namespace hipwise::cli
