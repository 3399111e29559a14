#include "cli/commands.h"
#include "report/journal_csv.h"
#include "report/journal_json.h"
#include "store/journal.h"
#include "support/data_folder.h"

#include <fmt/format.h>

#include <cstdio>

namespace hipwise::cli {

namespace {

int report(const Error& error)
{
    fmt::print(stderr, "{}\n", toString(error));
    return Failed;
}

int check(store::Journal& journal, const std::filesystem::path& file)
{
    const auto found = journal.check();
    if (!found)
        return report(found.error());
    for (const std::string& sentence : *found)
        fmt::print("{}\n", sentence);
    if (!found->empty())
        return Failed;
    const auto count = journal.sessions().count();
    if (!count)
        return report(count.error());
    fmt::print("{}: {} sessions. No problems.\n", file.string(), *count);
    return Ok;
}

int exportAll(store::Journal& journal, const std::string& format)
{
    const auto sessions = journal.sessions().all();
    if (!sessions)
        return report(sessions.error());
    if (format == "csv") {
        fmt::print("{}", report::journalCsv(*sessions));
        return Ok;
    }
    const auto runs = journal.programs().all();
    const auto pain = journal.pain().all();
    const auto corrections = journal.corrections().all();
    if (!runs)
        return report(runs.error());
    if (!pain)
        return report(pain.error());
    if (!corrections)
        return report(corrections.error());
    fmt::print("{}\n", report::journalJson(*runs, *sessions, *pain, *corrections));
    return Ok;
}

} // namespace

int journalCommand(const Arguments& arguments)
{
    const auto& words = arguments.words;
    if (words.size() != 2 || (words[1] != "check" && words[1] != "export"))
        return complain("It is \"journal check\" or \"journal export\".");
    if (arguments.format != "json" && arguments.format != "csv")
        return complain(fmt::format("The format is json or csv, not \"{}\".", arguments.format));
    if (arguments.dataRoot.empty())
        return complain("There is no home folder; give --data-dir.");
    const auto file = DataFolder::given(arguments.dataRoot).journal();
    auto journal = store::Journal::openReadOnly(file);
    if (!journal)
        return report(journal.error());
    return words[1] == "check" ? check(*journal, file) : exportAll(*journal, arguments.format);
}

} // namespace hipwise::cli
