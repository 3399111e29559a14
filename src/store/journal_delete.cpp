#include "store/journal_delete.h"

#include "store/database_files.h"
#include "store/journal_aside.h"
#include "store/opening.h"

#include <system_error>
#include <utility>

namespace hipwise::store {

namespace fs = std::filesystem;

Result<void> deleteJournal(const fs::path& journalFile)
{
    Result<void> result;
    const auto keepFirst = [&result](Result<void> removed) {
        if (!removed && result)
            result = std::move(removed);
    };
    const fs::path name = absoluteName(journalFile);
    const auto entries = entriesOf(name.parent_path());
    if (!entries)
        return tl::unexpected(entries.error());
    // What lies beside a journal that was moved aside begins with its name.
    for (const fs::path& entry : *entries) {
        std::error_code error;
        if (entry.filename().string().starts_with(asidePrefix(name)))
            fs::remove(entry, error);
        if (error)
            keepFirst(writeFailure(error, entry));
    }
    keepFirst(removeDatabase(draftName(name)));
    keepFirst(removeDatabase(name));
    (void)flushToDisk(name.parent_path()); // not every file system can
    return result;
}

} // namespace hipwise::store
