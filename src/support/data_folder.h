#pragma once

#include <filesystem>
#include <string>

namespace hipwise {

/// Where everything of one installation's user lies. Nothing is written outside of it but dated
/// copies.
class DataFolder {
public:
    /// `copies` is where dated copies go: the person's documents, or backups/ of a folder that was
    /// given by hand.
    DataFolder(std::filesystem::path root, std::filesystem::path copies);

    /// A folder given on the command line, with its copies inside.
    static DataFolder given(const std::filesystem::path& root);

    [[nodiscard]] const std::filesystem::path& root() const { return m_root; }

    [[nodiscard]] const std::filesystem::path& copies() const { return m_copies; }

    [[nodiscard]] std::filesystem::path settings() const { return m_root / "settings"; }

    [[nodiscard]] std::filesystem::path packs() const { return m_root / "packs"; }

    [[nodiscard]] std::filesystem::path cache() const { return m_root / "cache"; }

    [[nodiscard]] std::filesystem::path lock() const { return m_root / "lock"; }

    [[nodiscard]] std::filesystem::path journal() const
    {
        return m_root / "profiles" / "default" / "journal.sqlite";
    }

private:
    std::filesystem::path m_root;
    std::filesystem::path m_copies;
};

/// The root when none is given: $XDG_DATA_HOME/hipwise, or $HOME/.local/share/hipwise. Empty when
/// neither is set; relative values of XDG_DATA_HOME are ignored, as its specification asks.
[[nodiscard]] std::filesystem::path defaultDataRoot(const char* xdgDataHome, const char* home);

} // namespace hipwise
