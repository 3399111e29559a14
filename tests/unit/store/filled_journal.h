#pragma once

#include "store/journal.h"
#include "support/journal_file.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace hipwise::test {

/// How many rows a journal has, by table.
using Counts = std::map<std::string, std::int64_t>;

/// What fill() puts into a journal.
inline constexpr int FilledSessions = 40;
inline constexpr int FilledChecks = 10;
inline constexpr int FilledCorrections = 4;

/// Sessions with sets, scores before and after, checks, two programs and corrections; enough for
/// many pages. The last session begins at lastFilled().
void fill(store::Journal& journal);
[[nodiscard]] ZonedInstant lastFilled();

/// Sessions with one set each, and nothing else.
void fillShort(store::Journal& journal, int sessions);

/// A journal at a place that has just been filled and closed. Made once, then copied.
void makeFilled(const std::filesystem::path& file);

/// A journal that a program of schema version 1 left: three sessions, six scores, two programs; and
/// so many finished sessions with one item and one set more.
void makeOld(const std::filesystem::path& file, int moreSessions = 0);

/// Puts the log of another journal beside one: of one with other sessions, which have changed
/// since.
void addForeignLog(const std::filesystem::path& file);

/// Of the file with its log.
[[nodiscard]] Counts countsIn(const std::filesystem::path& file);

/// The sum of all.
[[nodiscard]] std::int64_t rowsIn(const std::filesystem::path& file);

/// Changes a database behind the program's back.
void execute(const std::filesystem::path& file, const std::string& sql);

/// The names of what lies in a folder, sorted.
[[nodiscard]] std::vector<std::string> namesIn(const std::filesystem::path& folder);

/// Every file of a folder with its bytes.
[[nodiscard]] std::map<std::string, std::string> filesIn(const std::filesystem::path& folder);

} // namespace hipwise::test
