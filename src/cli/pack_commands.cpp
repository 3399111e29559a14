#include "cli/commands.h"
#include "content/load/pack_files.h"
#include "content/load/pack_loader.h"

#include <fmt/format.h>

#include <cstdio>

namespace hipwise::cli {

namespace {

int check(const std::filesystem::path& path)
{
    const auto loaded = content::loadPack(path);
    for (const content::Problem& problem : loaded.problems)
        fmt::print("{}\n", toString(problem));
    if (loaded.problems.empty()) {
        fmt::print("{} {}: {} movements, {} programs, {} articles, {} languages. No problems.\n",
                   loaded.pack->id,
                   loaded.pack->version,
                   loaded.pack->movements.size(),
                   loaded.pack->programs.size(),
                   loaded.pack->articles.size(),
                   loaded.pack->texts.size());
        return Ok;
    }
    fmt::print("{} problem{}.\n", loaded.problems.size(), loaded.problems.size() == 1 ? "" : "s");
    return Failed;
}

int bundle(const std::filesystem::path& folder, const std::filesystem::path& file)
{
    const auto written = content::bundlePack(folder, file);
    if (written)
        return Ok;
    fmt::print(stderr, "{}\n", toString(written.error()));
    return Failed;
}

} // namespace

int complain(const std::string& message)
{
    fmt::print(stderr, "{} See hipwise-cli --help.\n", message);
    return Usage;
}

int packCommand(const Arguments& arguments)
{
    const auto& words = arguments.words;
    if (words.size() == 3 && words[1] == "check")
        return check(words[2]);
    if (words.size() == 4 && words[1] == "bundle")
        return bundle(words[2], words[3]);
    return complain("It is \"pack check PATH\" or \"pack bundle DIR FILE\".");
}

} // namespace hipwise::cli
