#include "app/pack_shelf.h"

#include "content/load/pack_files.h"
#include "content/load/pack_loader.h"
#include "support/file.h"
#include "support/text_fold.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace hipwise::app {

namespace fs = std::filesystem;

namespace {

constexpr auto* Suffix = ".json";

PackCard cardOf(const content::LoadedPack& loaded, std::string_view locale)
{
    PackCard card;
    card.problems = loaded.problems;
    card.usable = loaded.pack.has_value();
    if (!loaded.pack)
        return card;
    const content::Pack& pack = *loaded.pack;
    const content::Wording wording(pack, locale);
    card.id = pack.id;
    card.name = pack.texts.at(wording.locale()).name;
    card.description = pack.texts.at(wording.locale()).description;
    card.version = pack.version;
    card.license = pack.license;
    card.movements = static_cast<int>(pack.movements.size());
    card.programs = static_cast<int>(pack.programs.size());
    card.articles = static_cast<int>(pack.articles.size());
    for (const auto& [name, texts] : pack.texts)
        card.locales.push_back(name);
    return card;
}

} // namespace

PackShelf::PackShelf(fs::path folder, fs::path builtIn)
    : m_folder(std::move(folder))
    , m_builtIn(std::move(builtIn))
{
}

fs::path PackShelf::pathOf(const std::string& id) const
{
    return id.empty() ? m_builtIn : m_folder / (id + Suffix);
}

std::vector<PackCard> PackShelf::cards(std::string_view locale) const
{
    std::vector<PackCard> cards;
    std::error_code error;
    for (fs::directory_iterator at(m_folder, error), end; !error && at != end;
         at.increment(error)) {
        if (at->path().extension() != Suffix)
            continue;
        PackCard card = cardOf(content::loadPack(at->path()), locale);
        // Whatever it says inside, this is how it is chosen and removed.
        card.id = at->path().stem().string();
        if (card.name.empty())
            card.name = card.id;
        cards.push_back(std::move(card));
    }
    std::sort(cards.begin(), cards.end(), [](const PackCard& a, const PackCard& b) {
        return std::pair(foldText(a.name), a.id) < std::pair(foldText(b.name), b.id);
    });
    if (!m_builtIn.empty()) {
        PackCard card = cardOf(content::loadPack(m_builtIn), locale);
        card.id.clear();
        cards.insert(cards.begin(), std::move(card));
    }
    return cards;
}

PackOffer PackShelf::look(const fs::path& path, std::string_view locale) const
{
    const content::LoadedPack loaded = content::loadPack(path);
    PackOffer offer{path, cardOf(loaded, locale), {}, {}};
    if (!loaded.pack)
        return offer;
    std::error_code error;
    const bool isThere = fs::exists(pathOf(loaded.pack->id), error);
    const content::LoadedPack old
        = content::loadPack(isThere ? pathOf(loaded.pack->id) : m_builtIn);
    if (!isThere && (!old.pack || old.pack->id != loaded.pack->id))
        return offer;
    offer.replaces = cardOf(old, locale);
    offer.replaces->id = isThere ? loaded.pack->id : std::string();
    if (old.pack)
        offer.changes = content::diffPacks(*old.pack, *loaded.pack);
    return offer;
}

Result<void> PackShelf::add(const PackOffer& offer) const
{
    constexpr std::size_t MostBytes = 64U << 20U;
    if (!offer.card.usable || offer.card.id.empty())
        return failure(ErrorCode::Invalid, "expected a pack that can be used", offer.path.string());
    std::error_code error;
    fs::create_directories(m_folder, error);
    if (error)
        return failure(ErrorCode::WriteFailed, error.message(), m_folder.string());
    const fs::path place = pathOf(offer.card.id);
    if (fs::is_directory(offer.path, error))
        return content::bundlePack(offer.path, place);
    const auto bytes = readFile(offer.path, MostBytes);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return writeFileDurably(place, *bytes);
}

Result<void> PackShelf::remove(const std::string& id) const
{
    std::error_code error;
    const fs::path place = pathOf(id);
    if (id.empty() || !fs::exists(place, error))
        return failure(ErrorCode::NotFound, "expected an added pack, found none", place.string());
    if (!fs::remove(place, error) || error)
        return failure(ErrorCode::WriteFailed, error.message(), place.string());
    return {};
}

} // namespace hipwise::app
