#include "store/journal_aside.h"

#include "store/database_files.h"

#include <fmt/format.h>

#include <cstddef>
#include <system_error>
#include <vector>

namespace hipwise::store {

namespace {

namespace fs = std::filesystem;

fs::path freeAsideName(const fs::path& journalFile, const std::string& stamp)
{
    const std::string name = asidePrefix(journalFile) + stamp;
    fs::path aside = journalFile.parent_path() / name;
    for (int number = 2; isAnythingOf(aside); ++number)
        aside = journalFile.parent_path() / fmt::format("{}-{}", name, number);
    return aside;
}

/// Renames those of the files that exist, all or none.
Result<void> renameAll(const std::vector<fs::path>& olds, const std::vector<fs::path>& news)
{
    std::vector<std::size_t> renamed;
    for (std::size_t i = 0; i < olds.size(); ++i) {
        std::error_code error;
        if (!fs::exists(fs::symlink_status(olds[i], error)))
            continue;
        if (auto result = renameToNew(olds[i], news[i]); !result) {
            for (; !renamed.empty(); renamed.pop_back())
                fs::rename(news[renamed.back()], olds[renamed.back()], error);
            return result;
        }
        renamed.push_back(i);
    }
    return {};
}

/// What lies beside goes first: SQLite throws it away where it finds no database, and takes it for
/// its own where it finds another one.
Result<void> renameDatabase(const fs::path& from, const fs::path& to)
{
    auto renamed = renameAll(filesOf(from), filesOf(to));
    (void)flushToDisk(from.parent_path()); // not every file system can
    return renamed;
}

/// Replaces a journal that has a second name already, which stays its only one.
Result<void> replaceLinked(const fs::path& draft,
                           const fs::path& journalFile,
                           const fs::path& aside)
{
    std::vector<fs::path> beside = filesOf(journalFile);
    std::vector<fs::path> besideAside = filesOf(aside);
    beside.pop_back();
    besideAside.pop_back();
    std::error_code error;
    auto replaced = renameAll(beside, besideAside);
    if (replaced) {
        fs::rename(draft, journalFile, error);
        if (error) {
            replaced = writeFailure(error, journalFile);
            (void)renameAll(besideAside, beside);
        }
    }
    if (!replaced)
        fs::remove(aside, error);
    return replaced;
}

/// Replaces a journal where a file has one name only.
Result<void> replaceMoved(const fs::path& draft, const fs::path& journalFile, const fs::path& aside)
{
    if (auto moved = renameDatabase(journalFile, aside); !moved)
        return moved;
    auto replaced = renameToNew(draft, journalFile);
    if (!replaced) {
        if (auto back = moveBack(aside, journalFile); !back)
            return back;
    }
    return replaced;
}

} // namespace

std::string asidePrefix(const fs::path& journalFile)
{
    return journalFile.filename().string() + ".aside-";
}

Result<fs::path> moveAside(const fs::path& journalFile, const std::string& stamp)
{
    if (!isAnythingOf(journalFile))
        return failure(
            ErrorCode::NotFound, "expected a journal, found no file", journalFile.string());
    fs::path aside = freeAsideName(journalFile, stamp);
    if (const auto renamed = renameDatabase(journalFile, aside); !renamed)
        return tl::unexpected(renamed.error());
    return aside;
}

Result<void> moveBack(const fs::path& aside, const fs::path& journalFile)
{
    auto renamed = renameDatabase(aside, journalFile);
    if (!renamed)
        renamed.error().message += fmt::format("; the journal is now {}", aside.string());
    return renamed;
}

Result<fs::path> putInPlace(const fs::path& draft,
                            const fs::path& journalFile,
                            const std::string& stamp)
{
    const bool isFirst = !isAnythingOf(journalFile);
    fs::path aside = isFirst ? fs::path() : freeAsideName(journalFile, stamp);
    Result<void> replaced;
    if (isFirst) {
        replaced = renameToNew(draft, journalFile);
    } else {
        // Whoever is interrupted here finds the old journal or the new one, but never none.
        std::error_code error;
        fs::create_hard_link(journalFile, aside, error);
        replaced = error ? replaceMoved(draft, journalFile, aside)
                         : replaceLinked(draft, journalFile, aside);
    }
    if (!replaced)
        return tl::unexpected(replaced.error());
    (void)flushToDisk(journalFile.parent_path());
    return aside;
}

} // namespace hipwise::store
