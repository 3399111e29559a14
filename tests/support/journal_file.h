#pragma once

#include "store/journal.h"
#include "support/file.h"
#include "support/results.h"
#include "support/temp_dir.h"

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <string>

namespace hipwise::test {

/// A place for a journal in a folder of its own.
struct JournalFile {
    TempDir folder;
    std::filesystem::path file = folder / "journal.sqlite";
    std::filesystem::path copies = folder / "copies";

    [[nodiscard]] Result<store::Journal> tryOpen() const
    {
        return store::Journal::open(file, copies, "20261123-101205");
    }

    /// Fails the test when it cannot be opened.
    [[nodiscard]] store::Journal open() const { return valueOf(tryOpen()); }
};

/// All bytes of a file; empty when there is none.
inline std::string bytesOf(const std::filesystem::path& file)
{
    constexpr std::size_t Most = 100'000'000;
    return readFile(file, Most).value_or(std::string());
}

inline void writeBytes(const std::filesystem::path& file, const std::string& bytes)
{
    std::ofstream(file, std::ios::binary) << bytes;
}

} // namespace hipwise::test
