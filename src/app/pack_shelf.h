#pragma once

#include "content/load/problem.h"
#include "content/pack.h"
#include "content/pack_diff.h"
#include "support/error.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hipwise::app {

/// A pack as a list shows it.
struct PackCard {
    std::string id; ///< empty for the built-in one
    std::string name;
    std::string description;
    std::string version;
    std::string license;
    int movements = 0;
    int programs = 0;
    int articles = 0;
    std::vector<std::string> locales;
    content::Problems problems;
    bool usable = true; ///< false: nothing of it can be used

    bool operator==(const PackCard&) const = default;
};

/// A pack that somebody wants to add, looked at but not yet added.
struct PackOffer {
    std::filesystem::path path; ///< where it lies
    PackCard card; ///< not usable when it cannot be added
    std::optional<PackCard> replaces; ///< the one of the same id that is there
    std::vector<content::EntryChange> changes; ///< against that one; empty when it says the same
};

/// The packs that were added to the program: each a file or folder of its own in one folder, named
/// after its id.
class PackShelf {
public:
    /// The folder need not exist yet.
    explicit PackShelf(std::filesystem::path folder = {}, std::filesystem::path builtIn = {});

    /// Where an added pack lies, or would lie; the built-in one for an empty id.
    [[nodiscard]] std::filesystem::path pathOf(const std::string& id) const;

    /// The built-in one first, the others by name. Words in the language that is asked for.
    [[nodiscard]] std::vector<PackCard> cards(std::string_view locale) const;

    /// Looks at a pack file, or a folder with a pack in it.
    [[nodiscard]] PackOffer look(const std::filesystem::path& path, std::string_view locale) const;

    /// Copies the pack of an offer onto the shelf, as one file; one of the same id is replaced.
    /// Invalid for one that is not usable. On failure the shelf is as it was.
    [[nodiscard]] Result<void> add(const PackOffer& offer) const;

    /// Takes an added pack away. NotFound for one that is not there.
    [[nodiscard]] Result<void> remove(const std::string& id) const;

private:
    std::filesystem::path m_folder;
    std::filesystem::path m_builtIn;
};

} // namespace hipwise::app
