#include "unit/content/pack_copy.h"

#include "support/journal_file.h"

#include <stdexcept>

namespace hipwise::test {

namespace fs = std::filesystem;

fs::path shoulderFolder()
{
    return fs::path(HIPWISE_SOURCE_DIR) / "tests/fixtures/packs/shoulder";
}

const content::Pack& shoulderPack()
{
    static const content::Pack pack = content::loadPack(shoulderFolder()).pack.value();
    return pack;
}

const content::LoadedPack& hipPack()
{
    static const auto loaded = content::loadPack(fs::path(HIPWISE_SOURCE_DIR) / "data/hip");
    return loaded;
}

PackCopy::PackCopy(const fs::path& original)
{
    fs::copy(original, path(), fs::copy_options::recursive);
}

std::string PackCopy::read(const std::string& file) const
{
    if (!fs::exists(path() / file))
        throw std::runtime_error("the pack has no file " + file);
    return bytesOf(path() / file);
}

void PackCopy::write(const std::string& file, const std::string& text) const
{
    fs::create_directories((path() / file).parent_path());
    writeBytes(path() / file, text);
}

void PackCopy::remove(const std::string& file) const
{
    if (!fs::remove(path() / file))
        throw std::runtime_error("the pack has no file " + file);
}

void PackCopy::replace(const std::string& file,
                       const std::string& old,
                       const std::string& fresh) const
{
    std::string text = read(file);
    const auto at = text.find(old);
    if (at == std::string::npos || text.find(old, at + 1) != std::string::npos)
        throw std::runtime_error(file + " does not hold once: " + old);
    write(file, text.replace(at, old.size(), fresh));
}

std::string linesOf(const content::Problems& problems)
{
    std::string lines;
    for (const content::Problem& problem : problems)
        lines += toString(problem) + "\n";
    return lines;
}

} // namespace hipwise::test
