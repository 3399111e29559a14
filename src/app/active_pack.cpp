#include "app/active_pack.h"

#include "content/load/pack_cache.h"
#include "content/load/pack_files.h"
#include "content/load/pack_loader.h"
#include "support/file.h"

#include <optional>
#include <system_error>
#include <utility>

namespace hipwise::app {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t MaxCacheBytes = 64U << 20U;

/// The compiled form of one pack, named after where the pack lies.
class CachedPack {
public:
    CachedPack(const fs::path& folder, const fs::path& pack)
    {
        std::error_code error;
        std::string name = fs::weakly_canonical(pack, error).string();
        for (char& character : name) {
            if (character == '/')
                character = '+';
        }
        constexpr std::size_t LongestName = 200;
        if (name.size() > LongestName)
            name.erase(0, name.size() - LongestName);
        m_file = folder / (name + ".pack");
        fs::create_directories(folder, error);
    }

    [[nodiscard]] std::optional<content::Pack> current(const std::string& signature) const
    {
        const auto bytes = readFile(m_file, MaxCacheBytes);
        return bytes ? content::decodePack(*bytes, signature) : std::nullopt;
    }

    [[nodiscard]] std::optional<content::Pack> any() const
    {
        const auto bytes = readFile(m_file, MaxCacheBytes);
        return bytes ? content::decodePack(*bytes) : std::nullopt;
    }

    /// A cache that cannot be written only costs time.
    void keep(const content::Pack& pack, const std::string& signature) const
    {
        static_cast<void>(writeFileDurably(m_file, content::encodePack(pack, signature)));
    }

private:
    fs::path m_file;
};

/// The pack at a place with its problems; an empty pack when it cannot be used.
content::LoadedPack load(const fs::path& path, const fs::path& cacheFolder)
{
    const CachedPack cache(cacheFolder, path);
    const auto signature = content::packSignature(path);
    if (signature) {
        if (auto pack = cache.current(*signature))
            return {std::move(pack), {}};
    }
    auto loaded = content::loadPack(path);
    if (signature && loaded.pack && loaded.problems.empty())
        cache.keep(*loaded.pack, *signature);
    return loaded;
}

} // namespace

Result<ActivePack> activatePack(const PackPlaces& places)
{
    const fs::path& wanted = places.wanted.empty() ? places.builtIn : places.wanted;
    if (wanted.empty())
        return failure(ErrorCode::NotFound,
                       "expected the built-in pack beside the program, found none");
    auto loaded = load(wanted, places.cache);
    if (loaded.pack) {
        const auto condition
            = loaded.problems.empty() ? PackCondition::Good : PackCondition::SomeLeftOut;
        return ActivePack{std::move(*loaded.pack), condition, std::move(loaded.problems)};
    }
    if (auto pack = CachedPack(places.cache, wanted).any())
        return ActivePack{std::move(*pack), PackCondition::LastGood, std::move(loaded.problems)};
    if (!places.wanted.empty() && !places.builtIn.empty()) {
        auto builtIn = load(places.builtIn, places.cache);
        if (builtIn.pack)
            return ActivePack{
                std::move(*builtIn.pack), PackCondition::BuiltIn, std::move(loaded.problems)};
    }
    const std::string reason
        = loaded.problems.empty() ? "nothing usable in it" : toString(loaded.problems.front());
    return failure(ErrorCode::Invalid, reason, wanted.string());
}

} // namespace hipwise::app
