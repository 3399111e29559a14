#pragma once

#include "store/sqlite_types.h"

#include <string>
#include <vector>

namespace hipwise::store {

/// A file that a copy of the journal holds, so that one file holds everything.
struct KeptFile {
    std::string name; ///< KeptSettings, or KeptPacks with the name of a file, or of one in a folder
    std::string content;

    bool operator==(const KeptFile&) const = default;
};

/// The name of the settings.
inline constexpr const char* KeptSettings = "settings";
/// What the names of added packs begin with, for example "packs/knee.json".
inline constexpr const char* KeptPacks = "packs/";

/// By name; empty where the schema knows of none. Throws SQLite::Exception.
[[nodiscard]] std::vector<KeptFile> readKeptFiles(SQLite::Database& database);

/// Replaces all that are there, and leaves nothing of them in the file. Nothing is done where none
/// are there and none are to be. Throws SQLite::Exception.
void writeKeptFiles(SQLite::Database& database, const std::vector<KeptFile>& files);

} // namespace hipwise::store
