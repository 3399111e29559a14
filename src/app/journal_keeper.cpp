#include "app/journal_keeper.h"

#include "store/database_files.h"
#include "store/journal_aside.h"
#include "store/journal_delete.h"
#include "support/file.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace hipwise::app {

namespace fs = std::filesystem;

namespace {

/// More than any pack or file of settings has.
constexpr std::size_t LargestFile = 50'000'000;

JournalTrouble troubleOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Damaged:
        return JournalTrouble::Damaged;
    case ErrorCode::Invalid:
        return JournalTrouble::Foreign;
    case ErrorCode::TooNew:
        return JournalTrouble::TooNew;
    case ErrorCode::ReadOnly:
        return JournalTrouble::OnlyRead;
    case ErrorCode::DiskFull:
    case ErrorCode::WriteFailed:
        return JournalTrouble::DiskFull;
    case ErrorCode::Busy:
        return JournalTrouble::Busy;
    case ErrorCode::NotFound:
    case ErrorCode::Unreadable:
        break;
    }
    return JournalTrouble::Unreadable;
}

bool isEmptyFile(const fs::path& file)
{
    std::error_code error;
    return fs::file_size(file, error) == 0 && !error;
}

/// Changes that belong to a journal lie beside it. SQLite would throw them away where that journal
/// is empty or gone.
bool hasChangesWithoutJournal(const fs::path& file)
{
    fs::path changes = file;
    changes += "-wal";
    std::error_code error;
    const auto size = fs::file_size(changes, error);
    return !error && size > 0 && (isEmptyFile(file) || !fs::exists(file, error));
}

} // namespace

std::string fileStamp(const ZonedInstant& instant)
{
    constexpr std::size_t DateAndTime = 19;
    std::string stamp = toIso(instant).substr(0, DateAndTime);
    std::erase(stamp, '-');
    std::erase(stamp, ':');
    std::replace(stamp.begin(), stamp.end(), 'T', '-');
    return stamp;
}

JournalKeeper::JournalKeeper(DataFolder folder, const Clock& clock, const TimeZone& zone)
    : m_folder(std::move(folder))
    , m_clock(clock)
    , m_zone(zone)
{
}

std::string JournalKeeper::stamp() const
{
    return fileStamp(m_zone.at(m_clock.now()));
}

fs::path JournalKeeper::copiesFolder() const
{
    return m_copies.empty() ? m_folder.copies() : fs::path(m_copies);
}

void JournalKeeper::setCopies(const std::string& folder, bool byItself)
{
    m_copies = folder;
    m_byItself = byItself;
}

void JournalKeeper::open(bool writable)
{
    m_writable = writable;
    m_journal.reset();
    m_trouble.reset();
    m_error.reset();
    const fs::path file = m_folder.journal();
    if (hasChangesWithoutJournal(file)
        || (isEmptyFile(file) && !store::copiesIn(copiesFolder()).empty())) {
        m_trouble = JournalTrouble::Empty;
        return;
    }
    if (!writable) {
        openForReading({ErrorCode::ReadOnly, "expected a folder to write to", m_folder.root()});
        return;
    }
    auto journal = store::Journal::open(m_folder.journal(), m_folder.copies(), stamp());
    if (journal)
        m_journal.emplace(std::move(*journal));
    else
        openForReading(journal.error());
}

/// What can only be read is better than nothing.
void JournalKeeper::openForReading(const Error& why)
{
    m_error = why;
    m_trouble = troubleOf(why.code);
    if (m_trouble == JournalTrouble::OnlyRead || m_trouble == JournalTrouble::DiskFull) {
        if (auto journal = store::Journal::openReadOnly(m_folder.journal()))
            m_journal.emplace(std::move(*journal));
        else if (journal.error().code == ErrorCode::TooNew)
            m_trouble = JournalTrouble::TooNew; // says more than that nothing can be written
    }
    if (m_trouble == JournalTrouble::TooNew) {
        if (auto journal = store::Journal::openNewer(m_folder.journal()))
            m_journal.emplace(std::move(*journal));
    }
}

bool JournalKeeper::retry()
{
    const bool mayPass = m_trouble == JournalTrouble::OnlyRead
        || m_trouble == JournalTrouble::DiskFull || m_trouble == JournalTrouble::Busy
        || m_trouble == JournalTrouble::Unreadable;
    if (!mayPass || !m_writable)
        return !m_trouble;
    auto journal = store::Journal::open(m_folder.journal(), m_folder.copies(), stamp());
    if (!journal)
        return false;
    // In the same place as the one before, because everything refers to it.
    if (m_journal)
        *m_journal = std::move(*journal);
    else
        m_journal.emplace(std::move(*journal));
    m_trouble.reset();
    m_error.reset();
    return true;
}

DataState JournalKeeper::state()
{
    DataState state;
    state.folder = m_folder.root();
    state.copiesFolder = copiesFolder();
    state.copiesByItself = m_byItself;
    state.copies = store::copiesIn(copiesFolder());
    state.trouble = m_trouble;
    if (m_error)
        state.detail = toString(*m_error);
    for (const fs::path& file : store::filesOf(m_folder.journal())) {
        std::error_code error;
        const auto size = fs::file_size(file, error);
        state.bytes += error ? 0 : size;
    }
    if (m_journal) {
        if (const auto summary = m_journal->summary())
            state.summary = *summary;
        state.version = m_journal->schemaVersion().value_or(0);
    }
    return state;
}

std::vector<store::KeptFile> JournalKeeper::keptFiles() const
{
    std::vector<store::KeptFile> files;
    if (auto settings = readFile(m_folder.settings(), LargestFile))
        files.push_back({store::KeptSettings, std::move(*settings)});
    std::error_code error;
    for (fs::recursive_directory_iterator entry(m_folder.packs(), error), end; entry != end;
         entry.increment(error)) {
        if (error)
            break;
        std::error_code ignored;
        if (!entry->is_regular_file(ignored))
            continue;
        const fs::path name = entry->path().lexically_relative(m_folder.packs());
        if (auto content = readFile(entry->path(), LargestFile))
            files.push_back({store::KeptPacks + name.generic_string(), std::move(*content)});
    }
    return files;
}

Result<store::JournalCopy> JournalKeeper::copyNow()
{
    if (!m_journal)
        return failure(ErrorCode::NotFound, "expected an open journal");
    if (m_trouble == JournalTrouble::TooNew)
        return failure(ErrorCode::TooNew, "expected a journal that can be brought back again");
    auto copy = store::makeCopy(*m_journal, copiesFolder(), stamp(), keptFiles());
    if (copy)
        (void)store::keepNewest(copiesFolder());
    return copy;
}

Result<std::optional<store::JournalCopy>> JournalKeeper::copyWhenDue()
{
    if (!m_byItself || !m_journal || m_trouble)
        return std::nullopt;
    const auto summary = m_journal->summary();
    if (!summary)
        return tl::unexpected(summary.error());
    if (summary->sessions == 0)
        return std::nullopt;
    const ZonedInstant now = m_zone.at(m_clock.now());
    const std::chrono::local_seconds local
        = now.date() + std::chrono::floor<std::chrono::seconds>(now.timeOfDay());
    if (store::hasCopy(copiesFolder(), local - CopyEvery, local))
        return std::nullopt;
    auto made = copyNow();
    if (!made)
        return tl::unexpected(made.error());
    return std::move(*made);
}

store::JournalCopy JournalKeeper::lookAt(const fs::path& copy)
{
    std::error_code error;
    const auto written = fs::last_write_time(copy, error);
    std::chrono::local_seconds when{};
    if (!error)
        when = std::chrono::local_seconds(std::chrono::floor<std::chrono::seconds>(
            std::chrono::file_clock::to_sys(written).time_since_epoch()));
    return {copy, when, store::summaryOfCopy(copy)};
}

Result<void> JournalKeeper::putFiles(const std::vector<store::KeptFile>& files) const
{
    for (const store::KeptFile& file : files) {
        const bool settings = file.name == store::KeptSettings;
        const fs::path name
            = settings ? fs::path() : fs::path(file.name).lexically_relative("packs");
        // Nothing is written outside of the folder, whatever a copy says.
        const bool inside = settings
            || (!name.empty() && name.is_relative() && *name.begin() != ".."
                && file.name.starts_with(store::KeptPacks));
        if (!inside)
            continue;
        const fs::path target = settings ? m_folder.settings() : m_folder.packs() / name;
        std::error_code error;
        fs::create_directories(target.parent_path(), error);
        if (auto written = writeFileDurably(target, file.content); !written)
            return written;
    }
    return {};
}

Result<store::Restored> JournalKeeper::restore(const fs::path& copy, bool withSettings)
{
    m_journal.reset();
    auto restored = store::restore(copy, m_folder.journal(), stamp());
    Result<void> files;
    if (restored && withSettings)
        files = putFiles(restored->files);
    open(m_writable);
    if (!files)
        return tl::unexpected(files.error());
    return restored;
}

Result<store::Rescued> JournalKeeper::rescue()
{
    m_journal.reset();
    auto rescued = store::rescue(m_folder.journal(), m_folder.journal(), stamp());
    open(m_writable);
    return rescued;
}

Result<fs::path> JournalKeeper::startEmpty()
{
    m_journal.reset();
    auto aside = store::startEmpty(m_folder.journal(), stamp());
    open(m_writable);
    return aside;
}

Result<void> JournalKeeper::deleteEverything()
{
    m_journal.reset();
    Result<void> deleted = store::deleteJournal(m_folder.journal());
    std::error_code error;
    for (const fs::path& path : {m_folder.settings(), m_folder.packs(), m_folder.cache()}) {
        fs::remove_all(path, error);
        if (error && deleted)
            deleted = failure(ErrorCode::WriteFailed, error.message(), path.string());
    }
    open(m_writable);
    return deleted;
}

} // namespace hipwise::app
