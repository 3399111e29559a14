#include "app/diary_import.h"
#include "cli/commands.h"
#include "cli/settings_text.h"
#include "report/diary.h"
#include "report/journal_csv.h"
#include "report/journal_json.h"
#include "store/journal.h"
#include "support/data_folder.h"
#include "support/file.h"

#include <fmt/format.h>

#include <cstdio>
#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>
#include <vector>

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

/// Everything, or the first reason why not.
Result<report::JournalContents> contentsOf(store::Journal& journal)
{
    report::JournalContents contents;
    std::optional<Error> problem;
    const auto take = [&problem](auto& place, auto&& read) {
        if (read)
            place = *std::forward<decltype(read)>(read);
        else if (!problem)
            problem = read.error();
    };
    take(contents.runs, journal.programs().all());
    take(contents.sessions, journal.sessions().all());
    take(contents.pain, journal.pain().all());
    take(contents.corrections, journal.corrections().all());
    for (const program::ProgramRun& run : contents.runs) {
        std::vector<program::ProgramVersion> versions;
        take(versions, journal.programs().versions(run.id));
        contents.versions.insert(contents.versions.end(), versions.begin(), versions.end());
    }
    take(contents.answers, journal.advice().all());
    take(contents.screenings, journal.person().screenings());
    take(contents.activities, journal.person().activities());
    take(contents.measures, journal.person().measures());
    take(contents.snacks, journal.snacks().all());
    if (problem)
        return tl::unexpected(*problem);
    return contents;
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
    const auto contents = contentsOf(journal);
    if (!contents)
        return report(contents.error());
    fmt::print("{}\n", report::journalJson(*contents));
    return Ok;
}

/// Builds a journal from a diary; nothing is there afterwards when it fails.
int importAll(const Arguments& arguments)
{
    constexpr std::size_t LargestDiary = 64U << 20U;
    if (arguments.dataRoot.empty())
        return complain("There is no home folder; give --data-dir.");
    const DataFolder folder = DataFolder::given(arguments.dataRoot);
    std::error_code error;
    if (std::filesystem::exists(folder.journal(), error)
        || std::filesystem::exists(folder.settings(), error))
        return report({ErrorCode::Invalid,
                       "expected an empty data folder, found a journal or settings",
                       folder.root().string()});
    const std::filesystem::path file = arguments.words[2];
    const auto text = readFile(file, LargestDiary);
    if (!text)
        return report(text.error());
    const auto diary = report::parseDiary(*text);
    if (!diary)
        return report({diary.error().code,
                       diary.error().message,
                       fmt::format("{}{}{}",
                                   file.string(),
                                   diary.error().where.empty() ? "" : ", ",
                                   diary.error().where)});
    const auto pack = usablePack(arguments);
    if (!pack)
        return Failed;
    Result<void> imported;
    {
        auto journal = store::Journal::open(folder.journal(), folder.copies(), "import");
        if (!journal)
            return report(journal.error());
        imported = app::importDiary(*diary, *pack, *journal, arguments.locale);
        if (imported)
            imported = writeSettings(app::settingsOf(*diary), folder.settings());
    }
    if (!imported) {
        std::filesystem::remove_all(folder.journal().parent_path(), error);
        return report(imported.error());
    }
    fmt::print("{}: {} days.\n", folder.journal().string(), diary->days.size());
    return Ok;
}

} // namespace

int journalCommand(const Arguments& arguments)
{
    const auto& words = arguments.words;
    if (words.size() == 3 && words[1] == "import")
        return importAll(arguments);
    if (words.size() != 2 || (words[1] != "check" && words[1] != "export"))
        return complain("It is \"journal check\", \"journal export\" or \"journal import FILE\".");
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
