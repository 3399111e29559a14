#include "cli/commands.h"
#include "content/load/pack_files.h"
#include "content/load/pack_loader.h"
#include "content/load/pack_location.h"
#include "content/load/pack_template.h"
#include "content/pack_diff.h"
#include "content/search.h"

#include <fmt/format.h>

#include <cstdio>
#include <utility>
#include <vector>

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

int makeNew(const std::string& id)
{
    const auto written = content::writePackTemplate(id, id);
    if (!written) {
        fmt::print(stderr, "{}\n", toString(written.error()));
        return Failed;
    }
    fmt::print(
        "{} is a pack with one movement. Change it, then: hipwise-cli pack check {}\n", id, id);
    return Ok;
}

const char* nameOf(content::EntryType type)
{
    switch (type) {
    case content::EntryType::Movement:
        return "movement";
    case content::EntryType::Program:
        return "program";
    case content::EntryType::Article:
        return "article";
    case content::EntryType::Figure:
        return "figure";
    case content::EntryType::Source:
        return "source";
    case content::EntryType::Language:
        break;
    }
    return "language";
}

/// One line an entry: "+ movement clam", "- source old2001", "~ movement bridge: dose, steps (es)".
int diff(const std::filesystem::path& before, const std::filesystem::path& after)
{
    std::vector<content::Pack> packs;
    for (const auto& path : {before, after}) {
        Arguments arguments;
        arguments.pack = path;
        auto pack = usablePack(arguments);
        if (!pack)
            return Failed;
        packs.push_back(std::move(*pack));
    }
    fmt::print("{} {} -> {} {}\n", packs[0].id, packs[0].version, packs[1].id, packs[1].version);
    for (const content::EntryChange& change : content::diffPacks(packs[0], packs[1])) {
        const char mark = change.change == content::ChangeKind::Added
            ? '+'
            : (change.change == content::ChangeKind::Removed ? '-' : '~');
        fmt::print("{} {} {}{}{}\n",
                   mark,
                   nameOf(change.type),
                   change.id,
                   change.fields.empty() ? "" : ": ",
                   fmt::join(change.fields, ", "));
    }
    return Ok;
}

/// The ids that the library would show, in its order; exits 1 when there are none.
int search(const Arguments& arguments)
{
    const auto pack = usablePack(arguments);
    if (!pack)
        return Failed;
    const auto& words = arguments.words;
    const std::string query = fmt::format("{}", fmt::join(words.begin() + 2, words.end(), " "));
    auto found = content::SearchIndex(*pack, arguments.locale).find(query);
    if (arguments.limit > 0 && found.size() > static_cast<std::size_t>(arguments.limit))
        found.resize(static_cast<std::size_t>(arguments.limit));
    for (const std::string& id : found)
        fmt::print("{}\n", id);
    return found.empty() ? Failed : Ok;
}

} // namespace

std::optional<content::Pack> usablePack(const Arguments& arguments)
{
    const auto path
        = arguments.pack.empty() ? content::builtInPack(arguments.executable) : arguments.pack;
    auto loaded = content::loadPack(path);
    for (const content::Problem& problem : loaded.problems)
        fmt::print(stderr, "{}\n", toString(problem));
    return std::move(loaded.pack);
}

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
    if (words.size() == 3 && words[1] == "new")
        return makeNew(words[2]);
    if (words.size() == 4 && words[1] == "diff")
        return diff(words[2], words[3]);
    if (words.size() >= 3 && words[1] == "search")
        return search(arguments);
    return complain("It is \"pack check PATH\", \"pack bundle DIR FILE\", \"pack new ID\", "
                    "\"pack diff OLD NEW\" or \"pack search QUERY\".");
}

} // namespace hipwise::cli
