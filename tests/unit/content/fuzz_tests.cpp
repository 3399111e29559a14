#include "content/load/pack_cache.h"
#include "unit/content/pack_copy.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <iostream>
#include <random>
#include <vector>

// A pack in which something was changed by chance: a value taken away, doubled, exchanged or
// replaced by one of another kind, or bytes of the text itself. Whatever it was, loading ends, and
// says something where something is wrong. With HIPWISE_LONG the campaign is long.

namespace hipwise::test {

namespace {

using nlohmann::json;

constexpr unsigned ShortCampaign = 150;
constexpr unsigned LongCampaign = 4000;

const std::vector<std::string>& packFiles()
{
    static const std::vector<std::string> Files{"pack.json",
                                                "movements/table-slide.json",
                                                "movements/side-lying-turn-out.json",
                                                "programs/gentle-shoulder.json",
                                                "learn/when-to-see-someone.json",
                                                "text/en/pack.json",
                                                "text/en/movements/table-slide.json",
                                                "text/en/programs/gentle-shoulder.json",
                                                "text/en/learn/when-to-see-someone.json"};
    return Files;
}

/// Changes one thing of a JSON value, or of the text it is written as.
class Mischief {
public:
    explicit Mischief(unsigned seed)
        : m_random(seed)
    {
    }

    std::string change(const std::string& text)
    {
        if (below(5) == 0)
            return changeBytes(text);
        json value = json::parse(text);
        std::vector<json*> places;
        collect(value, places);
        json& place = *places[below(places.size())];
        switch (below(5)) {
        case 0:
            place = anything(0);
            break;
        case 1:
            place = *places[below(places.size())];
            break;
        case 2:
            removeFrom(place);
            break;
        case 3:
            addTo(place);
            break;
        default:
            exchange(place);
            break;
        }
        return value.dump();
    }

    [[nodiscard]] std::size_t below(std::size_t count)
    {
        return std::uniform_int_distribution<std::size_t>(0, count - 1)(m_random);
    }

private:
    static void collect(json& value, std::vector<json*>& places)
    {
        places.push_back(&value);
        if (value.is_structured()) {
            for (json& entry : value)
                collect(entry, places);
        }
    }

    json anything(int depth)
    {
        const std::vector<json> plain{nullptr,
                                      true,
                                      0,
                                      -1,
                                      7,
                                      1e9,
                                      -1e300,
                                      0.1,
                                      9223372036854775807LL,
                                      "",
                                      "clam",
                                      "../../etc/passwd",
                                      "\xC3\xA9\xF0\x9F\x98\x80",
                                      std::string(5000, 'x'),
                                      json::array(),
                                      json::object()};
        const std::size_t choice = below(plain.size() + 2);
        if (choice < plain.size() || depth > 4)
            return plain[choice % plain.size()];
        json value = choice == plain.size() ? json::array() : json::object();
        for (std::size_t i = below(4) + 1; i > 0; --i) {
            if (value.is_array())
                value.push_back(anything(depth + 1));
            else
                value["k" + std::to_string(i)] = anything(depth + 1);
        }
        return value;
    }

    void removeFrom(json& place)
    {
        if (!place.is_structured() || place.empty())
            return;
        auto entry = place.begin();
        std::advance(entry, static_cast<std::ptrdiff_t>(below(place.size())));
        place.erase(entry);
    }

    void addTo(json& place)
    {
        if (place.is_array())
            place.push_back(place.empty() ? anything(0) : place[below(place.size())]);
        else if (place.is_object())
            place["unknown"] = anything(0);
    }

    void exchange(json& place)
    {
        if (place.is_number())
            place = place.get<double>() * static_cast<double>(below(2000)) - 900.0;
        else if (place.is_string())
            place = place.get<std::string>() + " {side} {nobody}";
        else
            place = anything(0);
    }

    std::string changeBytes(std::string text)
    {
        for (std::size_t i = below(4) + 1; i > 0 && !text.empty(); --i) {
            const std::size_t at = below(text.size());
            switch (below(3)) {
            case 0:
                text[at] = static_cast<char>(below(256));
                break;
            case 1:
                text.erase(at, below(20) + 1);
                break;
            default:
                text.insert(at, text.substr(below(text.size()), below(30)));
                break;
            }
        }
        return text;
    }

    std::mt19937 m_random;
};

} // namespace

TEST_CASE("a pack that was changed by chance is loaded as far as it goes, or refused in words")
{
    const bool isLong
        = std::getenv("HIPWISE_LONG") != nullptr; // NOLINT(concurrency-mt-unsafe): one thread
    const unsigned campaign = isLong ? LongCampaign : ShortCampaign;
    unsigned usable = 0;
    const PackCopy pack;
    for (unsigned seed = 0; seed < campaign; ++seed) {
        Mischief mischief(seed);
        const std::string& file = packFiles()[mischief.below(packFiles().size())];
        const std::string good = pack.read(file);
        pack.write(file, mischief.change(good));
        INFO("seed " << seed << ", " << file);
        const content::LoadedPack loaded = pack.load();
        for (const content::Problem& problem : loaded.problems) {
            REQUIRE_FALSE(problem.found.empty());
            REQUIRE(toString(problem).size() < 4000);
        }
        REQUIRE((loaded.pack.has_value() || !loaded.problems.empty()));
        if (loaded.pack) {
            ++usable;
            // Whatever was let through can be kept and read again.
            REQUIRE(content::decodePack(content::encodePack(*loaded.pack, "fuzz"), "fuzz")
                    == *loaded.pack);
        }
        pack.write(file, good);
    }
    std::cout << "packs changed by chance: " << campaign << ", still usable: " << usable << '\n';
    CHECK(usable > 0);
    CHECK(usable < campaign);
}

} // namespace hipwise::test
