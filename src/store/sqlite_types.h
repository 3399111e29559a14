#pragma once

/// Types of SQLiteCpp, named only, so that its headers stay in the .cpp files.
namespace SQLite { // NOLINT(readability-identifier-naming): another library's name
class Database;
class Statement;
} // namespace SQLite
