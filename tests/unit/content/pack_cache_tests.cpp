#include "content/load/pack_cache.h"
#include "unit/content/pack_copy.h"

#include <catch2/catch.hpp>

#include <random>

using namespace hipwise;
using namespace hipwise::test;
using namespace std::chrono_literals;

using content::decodePack;
using content::encodePack;
using content::Pack;

namespace {

/// The shoulder pack with a value in every field that it leaves empty.
Pack filledPack()
{
    Pack pack = shoulderPack();
    content::DoseOverride& own = pack.programs[0].phases[0].sessions[0].items[0].dose.emplace();
    own.duration = content::SecondsRange{90s, 91s};
    content::DoseRange& dose = pack.movements[0].dose;
    dose.firstWeek = content::FirstWeek{1, 2, 3s, 4s, content::Range<int>{5, 6}};
    pack.movements[1].hipRange = {1, 2, 3, 4, 5, 6};
    pack.articles[0].blocks[0].urgency = content::Urgency::Stop;
    return pack;
}

std::string flipped(std::string bytes, std::size_t at, unsigned bit)
{
    bytes[at] = static_cast<char>(static_cast<unsigned char>(bytes[at]) ^ (1U << bit));
    return bytes;
}

} // namespace

TEST_CASE("a compiled pack comes back with every field")
{
    for (const Pack& pack : {shoulderPack(), filledPack(), Pack()}) {
        const auto decoded = decodePack(encodePack(pack, "signature"), "signature");
        REQUIRE(decoded);
        CHECK(*decoded == pack);
    }
}

TEST_CASE("a compiled pack of other files is not taken, unless any will do")
{
    const std::string bytes = encodePack(shoulderPack(), "these files");
    CHECK_FALSE(decodePack(bytes, "those files"));
    CHECK_FALSE(decodePack(bytes, ""));
    CHECK_FALSE(decodePack(bytes, "these file"));
    REQUIRE(decodePack(bytes));
    CHECK(*decodePack(bytes) == shoulderPack());
}

TEST_CASE("a compiled pack that was cut short is not taken")
{
    const std::string bytes = encodePack(shoulderPack(), "signature");
    REQUIRE(bytes.size() > 1000);
    int taken = 0;
    for (std::size_t size = 0; size < 200; ++size)
        taken += decodePack(bytes.substr(0, size)) ? 1 : 0;
    for (std::size_t size = 200; size < bytes.size(); size += 97)
        taken += decodePack(bytes.substr(0, size)) ? 1 : 0;
    taken += decodePack(bytes.substr(0, bytes.size() - 1)) ? 1 : 0;
    taken += decodePack(bytes + "x") ? 1 : 0;
    CHECK(taken == 0);
}

TEST_CASE("a compiled pack with one wrong bit is not taken")
{
    const std::string bytes = encodePack(shoulderPack(), "signature");
    int taken = 0;
    for (std::size_t at = 0; at < 200; ++at) {
        for (unsigned bit = 0; bit < 8; ++bit)
            taken += decodePack(flipped(bytes, at, bit)) ? 1 : 0;
    }
    const unsigned seed = 20261123;
    INFO("seed " << seed);
    std::mt19937 random(seed);
    for (int i = 0; i < 500; ++i)
        taken += decodePack(flipped(bytes, random() % bytes.size(), random() % 8)) ? 1 : 0;
    CHECK(taken == 0);
}

TEST_CASE("bytes that never were a compiled pack are not taken")
{
    std::mt19937 random(20261123);
    for (std::size_t size = 0; size < 300; ++size) {
        std::string bytes(size, '\0');
        CHECK_FALSE(decodePack(bytes));
        for (char& byte : bytes)
            byte = static_cast<char>(random());
        CHECK_FALSE(decodePack(bytes));
    }
}
