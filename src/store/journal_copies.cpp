#include "store/journal_copies.h"

#include "store/database_files.h"
#include "support/civil_time.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <span>
#include <string_view>
#include <system_error>
#include <tuple>
#include <utility>

namespace hipwise::store {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view BackupPrefix = "hipwise-backup-";
constexpr std::string_view BackupEnding = ".hipwise";
constexpr std::string_view MigrationPrefix = "journal-v";
constexpr std::string_view MigrationEnding = ".sqlite";
constexpr std::size_t StampSize = 15;

/// What the name of a copy says.
struct CopyName {
    bool isBackup = false; ///< made by makeCopy()
    std::chrono::local_seconds when;
    int number = 1; ///< among those of the same second

    [[nodiscard]] auto age() const { return std::tuple(when, number, isBackup); }
};

/// A number of digits and nothing else, without zeros before it.
std::optional<int> wholeNumber(std::string_view text)
{
    int value = 0;
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc() || stop != end || fmt::format("{}", value) != text)
        return std::nullopt;
    return value;
}

/// "20261123-101205".
std::optional<std::chrono::local_seconds> parseStamp(std::string_view stamp)
{
    if (stamp.size() != StampSize || stamp[8] != '-')
        return std::nullopt;
    const auto when = parseIsoLocal(fmt::format("{}-{}-{}T{}:{}:{}",
                                                stamp.substr(0, 4),
                                                stamp.substr(4, 2),
                                                stamp.substr(6, 2),
                                                stamp.substr(9, 2),
                                                stamp.substr(11, 2),
                                                stamp.substr(13, 2)));
    return when ? std::optional(*when) : std::nullopt;
}

/// The text between a beginning and an ending; empty when it has others.
std::string_view between(std::string_view text, std::string_view begin, std::string_view end)
{
    if (text.size() < begin.size() + end.size() || !text.starts_with(begin) || !text.ends_with(end))
        return {};
    return text.substr(begin.size(), text.size() - begin.size() - end.size());
}

std::optional<CopyName> parseName(std::string_view name)
{
    CopyName parsed;
    std::string_view rest = between(name, BackupPrefix, BackupEnding);
    parsed.isBackup = !rest.empty();
    if (!parsed.isBackup) {
        rest = between(name, MigrationPrefix, MigrationEnding);
        const auto version = rest.substr(0, rest.find('-'));
        if (!wholeNumber(version) || version.size() == rest.size())
            return std::nullopt;
        rest.remove_prefix(version.size() + 1);
    }
    const auto when = parseStamp(rest.substr(0, StampSize));
    if (!when)
        return std::nullopt;
    parsed.when = *when;
    rest.remove_prefix(StampSize);
    if (rest.empty())
        return parsed;
    const auto number = rest.front() == '-' ? wholeNumber(rest.substr(1)) : std::nullopt;
    if (!number || *number < 2)
        return std::nullopt;
    parsed.number = *number;
    return parsed;
}

struct NamedCopy {
    fs::path file;
    CopyName name;
};

/// Newest first.
std::vector<NamedCopy> namesIn(const fs::path& folder)
{
    std::vector<NamedCopy> copies;
    for (const fs::path& entry : entriesOf(folder).value_or(std::vector<fs::path>())) {
        std::error_code error;
        const auto name = parseName(entry.filename().string());
        if (name && fs::is_regular_file(entry, error))
            copies.push_back({entry, *name});
    }
    std::sort(copies.begin(), copies.end(), [](const NamedCopy& left, const NamedCopy& right) {
        return std::tuple(right.name.age(), right.file) < std::tuple(left.name.age(), left.file);
    });
    return copies;
}

fs::path freeName(const fs::path& folder, const std::string& stamp)
{
    fs::path file = folder / fmt::format("{}{}{}", BackupPrefix, stamp, BackupEnding);
    for (int number = 2; isAnythingOf(file); ++number)
        file = folder / fmt::format("{}{}-{}{}", BackupPrefix, stamp, number, BackupEnding);
    return file;
}

/// What is left of copies that were broken off.
void removeDrafts(const fs::path& folder)
{
    const std::string ending = draftName("").string();
    for (const fs::path& entry : entriesOf(folder).value_or(std::vector<fs::path>())) {
        const std::string draft = entry.filename().string();
        const auto name = parseName(between(draft, "", ending));
        if (name && name->isBackup)
            (void)removeDatabase(entry);
    }
}

} // namespace

Result<JournalCopy> makeCopy(const Journal& journal,
                             const fs::path& folder,
                             const std::string& stamp,
                             const std::vector<KeptFile>& files)
{
    const auto when = parseStamp(stamp);
    if (!when)
        return failure(ErrorCode::Invalid,
                       fmt::format("expected a time like 20261123-101205, found \"{}\"", stamp),
                       folder.string());
    removeDrafts(folder);
    const fs::path file = freeName(folder, stamp);
    if (const auto copied = journal.copyTo(file, files); !copied)
        return tl::unexpected(copied.error());
    return JournalCopy{file, *when, summaryOfCopy(file)};
}

std::vector<JournalCopy> copiesIn(const fs::path& folder)
{
    std::vector<JournalCopy> copies;
    for (const NamedCopy& copy : namesIn(folder))
        copies.push_back({copy.file, copy.name.when, summaryOfCopy(copy.file)});
    return copies;
}

bool hasCopy(const fs::path& folder,
             std::chrono::local_seconds after,
             std::chrono::local_seconds last)
{
    const std::vector<NamedCopy> copies = namesIn(folder);
    return std::any_of(copies.begin(), copies.end(), [&](const NamedCopy& copy) {
        const bool isThen = copy.name.when > after && copy.name.when <= last;
        return isThen && summaryOfCopy(copy.file);
    });
}

Result<int> keepNewest(const fs::path& folder, int count)
{
    std::vector<NamedCopy> copies = namesIn(folder);
    std::erase_if(copies, [](const NamedCopy& copy) { return !copy.name.isBackup; });
    const auto old = copies.begin() + std::clamp<std::ptrdiff_t>(count, 0, std::ssize(copies));
    if (old == copies.end())
        return 0; // and none has to be opened
    const auto isReadable
        = [](const NamedCopy& copy) { return summaryOfCopy(copy.file).has_value(); };
    bool keepsReadable = std::any_of(copies.begin(), old, isReadable);
    int removed = 0;
    Result<void> result;
    for (const NamedCopy& copy : std::span(old, copies.end())) {
        if (!keepsReadable && isReadable(copy)) {
            keepsReadable = true;
            continue;
        }
        const auto gone = removeDatabase(copy.file);
        removed += gone ? 1 : 0;
        if (!gone && result)
            result = gone;
    }
    if (!result)
        return tl::unexpected(result.error());
    return removed;
}

} // namespace hipwise::store
