#pragma once

#include "content/load/pack_loader.h"
#include "content/pack.h"
#include "support/temp_dir.h"

#include <filesystem>
#include <string>

namespace hipwise::test {

/// The pack of tests/fixtures: three movements of the shoulder, one program, one article, English
/// and Spanish.
[[nodiscard]] std::filesystem::path shoulderFolder();
[[nodiscard]] const content::Pack& shoulderPack();

/// The pack that comes with the program, read from its folder once.
[[nodiscard]] const content::LoadedPack& hipPack();

/// A copy of a pack in a folder of its own, to be changed. Files are named as in the pack.
class PackCopy {
public:
    explicit PackCopy(const std::filesystem::path& original = shoulderFolder());

    [[nodiscard]] std::filesystem::path path() const { return m_folder / "pack"; }

    /// Another path in the same folder, outside the pack.
    [[nodiscard]] std::filesystem::path beside(const std::string& name) const
    {
        return m_folder / name;
    }

    [[nodiscard]] std::string read(const std::string& file) const;
    void write(const std::string& file, const std::string& text) const;
    void remove(const std::string& file) const;
    /// Throws when `old` does not stand in the file exactly once.
    void replace(const std::string& file, const std::string& old, const std::string& fresh) const;

    [[nodiscard]] content::LoadedPack load() const { return content::loadPack(path()); }

private:
    TempDir m_folder;
};

/// All problems, one a line, as people read them.
[[nodiscard]] std::string linesOf(const content::Problems& problems);

} // namespace hipwise::test
