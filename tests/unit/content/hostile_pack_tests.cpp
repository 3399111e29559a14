#include "content/load/pack_files.h"
#include "support/journal_file.h"
#include "support/results.h"
#include "unit/content/pack_copy.h"

#include <catch2/catch.hpp>

#include <chrono>
#include <fstream>
#include <random>
#include <sstream>

using namespace hipwise;
using namespace hipwise::test;

namespace fs = std::filesystem;

using content::LoadedPack;

namespace {

constexpr auto* Slide = "movements/table-slide.json";

void writeNoise(const fs::path& file, std::size_t megabytes)
{
    std::mt19937_64 random(20261123);
    std::string chunk;
    while (chunk.size() < 1U << 20U) {
        const auto number = random();
        chunk.append(reinterpret_cast<const char*>(&number), sizeof number);
    }
    std::ofstream stream(file, std::ios::binary);
    for (std::size_t i = 0; i < megabytes; ++i)
        stream << chunk;
}

/// A line of /proc/self/status in kB.
long statusNumber(const std::string& name)
{
    std::ifstream stream("/proc/self/status");
    for (std::string line; std::getline(stream, line);) {
        if (line.starts_with(name + ":"))
            return std::stol(line.substr(name.size() + 1));
    }
    throw std::runtime_error("no " + name);
}

/// The most memory in kB that a call needed beyond what was there before.
template <class Call>
long memoryOf(const Call& call)
{
    std::ofstream("/proc/self/clear_refs") << "5"; // the peak starts again from here
    const long before = statusNumber("VmRSS");
    call();
    return statusNumber("VmHWM") - before;
}

std::string nested(std::size_t depth, bool closed)
{
    return std::string(depth, '[') + (closed ? std::string(depth, ']') : std::string());
}

} // namespace

TEST_CASE("50 MB of noise are refused at once, and never held in memory")
{
    const PackCopy pack;
    fs::path path = pack.path();
    SECTION("as the manifest")
    {
        writeNoise(pack.path() / "pack.json", 50);
    }
    SECTION("as a movement")
    {
        writeNoise(pack.path() / Slide, 50);
    }
    SECTION("as a single file")
    {
        path = pack.beside("noise.json");
        writeNoise(path, 50);
    }
    const auto start = std::chrono::steady_clock::now();
    LoadedPack loaded;
    const long memory = memoryOf([&] { loaded = content::loadPack(path); });
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(2));
    CHECK(memory < 20000); // kB; a sanitizer adds some of its own
    REQUIRE_FALSE(loaded.problems.empty());
    CHECK_THAT(linesOf(loaded.problems), Catch::Contains("expected at most"));
}

TEST_CASE("noise that is small enough to be read is refused as well")
{
    const PackCopy pack;
    writeNoise(pack.beside("noise.json"), 1);
    const LoadedPack loaded = content::loadPack(pack.beside("noise.json"));
    CHECK_FALSE(loaded.pack);
    CHECK_THAT(linesOf(loaded.problems), Catch::Contains("noise.json: The text is not UTF-8."));
}

TEST_CASE("a file of a pack may have 1 MB, and no more")
{
    const PackCopy pack;
    const std::string text = pack.read(Slide);
    pack.write(Slide, text + std::string((1U << 20U) - text.size(), ' '));
    CHECK(linesOf(pack.load().problems).empty());
    pack.write(Slide, text + std::string((1U << 20U) - text.size() + 1, ' '));
    CHECK_THAT(linesOf(pack.load().problems),
               Catch::StartsWith("movements/table-slide.json: The file cannot be read"));
}

TEST_CASE("a folder with more files than any pack has is refused, and its signature as well")
{
    constexpr int Files = 20001;
    const PackCopy pack;
    fs::create_directories(pack.path() / "movements/heap");
    for (int i = 0; i < Files; ++i)
        std::ofstream(pack.path() / "movements/heap" / (std::to_string(i) + ".json"));
    CHECK_THAT(linesOf(pack.load().problems), Catch::Contains("expected at most 20000 files"));
    CHECK_FALSE(content::packSignature(pack.path()));
}

TEST_CASE("nesting without end is refused, closed or not")
{
    const bool closed = GENERATE(false, true);
    const std::string text = nested(100000, closed);
    const PackCopy pack;
    SECTION("in a file of the pack")
    {
        pack.write(Slide, text);
        const LoadedPack loaded = pack.load();
        CHECK(loaded.pack);
        CHECK(loaded.problems.front().file == Slide);
    }
    SECTION("in a single file")
    {
        writeBytes(pack.beside("pack.json"), text);
        CHECK_FALSE(content::loadPack(pack.beside("pack.json")).pack);
    }
    SECTION("behind a field of a movement")
    {
        pack.replace(Slide, R"("level": 1)", R"("level": )" + text);
        CHECK(pack.load().problems.front().file == Slide);
    }
}

TEST_CASE("a text without end is named and not searched")
{
    const PackCopy pack;
    pack.replace(Slide, R"("id": "table-slide")", R"("id": ")" + std::string(900000, 'a') + "\"");
    CHECK_THAT(linesOf(pack.load().problems),
               Catch::StartsWith("movements/table-slide.json, /id: Found 900000 bytes of text."));
}

TEST_CASE("a list without end is named and not compared")
{
    const PackCopy pack;
    std::ostringstream list;
    for (int i = 0; i < 100000; ++i)
        list << "\"s" << i << "\",";
    pack.replace(Slide, R"("flags": [])", "\"flags\": [" + list.str() + "\"s\"]");
    CHECK_THAT(linesOf(pack.load().problems),
               Catch::StartsWith("movements/table-slide.json, /flags: Found 100001 entries."));
}

TEST_CASE("an empty file is said to be empty")
{
    const std::string text = GENERATE("", " \n\t\r\n");
    const PackCopy pack;
    pack.write(Slide, text);
    CHECK_THAT(linesOf(pack.load().problems),
               Catch::StartsWith("movements/table-slide.json: The file is empty."));
}

TEST_CASE("text in another encoding is named")
{
    const PackCopy pack;
    SECTION("Latin-1")
    {
        pack.replace(Slide, "physiotherapist", "physioth\xe9rapeute");
        CHECK_THAT(linesOf(pack.load().problems),
                   Catch::StartsWith("movements/table-slide.json: The text is not UTF-8."));
    }
    SECTION("UTF-16")
    {
        pack.write(Slide, std::string("\xff\xfe{\0}\0", 6));
        CHECK_THAT(linesOf(pack.load().problems),
                   Catch::StartsWith("movements/table-slide.json: The text is not UTF-8."));
    }
    SECTION("a source in Latin-1")
    {
        pack.replace("SOURCES.md",
                     "Hanchard N",
                     "Thom\xe9"
                     "e R");
        CHECK_THAT(linesOf(pack.load().problems),
                   Catch::StartsWith("SOURCES.md: The text is not UTF-8."));
    }
}

TEST_CASE("a byte order mark in front of UTF-8 does no harm")
{
    const PackCopy pack;
    pack.write(Slide, "\xef\xbb\xbf" + pack.read(Slide));
    CHECK(linesOf(pack.load().problems).empty());
}

TEST_CASE("line ends of Windows do no harm")
{
    const PackCopy pack;
    for (const std::string file : {Slide, "SOURCES.md"}) {
        std::string text;
        for (const char character : pack.read(file))
            text += character == '\n' ? std::string("\r\n") : std::string(1, character);
        pack.write(file, text);
    }
    const LoadedPack loaded = pack.load();
    CHECK(linesOf(loaded.problems).empty());
    REQUIRE(loaded.pack);
    CHECK(*loaded.pack == shoulderPack());
}

TEST_CASE("a path in a single file cannot lead out of the pack")
{
    const PackCopy pack;
    const std::string name = GENERATE("../movements/a.json",
                                      "movements/../../a.json",
                                      "/etc/a.json",
                                      "./movements/a.json",
                                      ".hidden/a.json",
                                      "movements\\\\..\\\\a.json",
                                      "movements/a.exe",
                                      "movements/",
                                      "");
    const fs::path file = pack.beside("bundle.json");
    valueOf(content::bundlePack(pack.path(), file));
    std::string text = bytesOf(file);
    const std::string before = "\"files\": {";
    text.insert(text.find(before) + before.size(), "\"" + name + "\": {},");
    writeBytes(file, text);
    const LoadedPack loaded = content::loadPack(file);
    REQUIRE(loaded.problems.size() == 1);
    CHECK_THAT(loaded.problems[0].found, Catch::Contains("is not a path inside a pack"));
    REQUIRE(loaded.pack);
    CHECK(*loaded.pack == shoulderPack());
}

TEST_CASE("half of any file is named, and never more than that file and what needs it is lost")
{
    const PackCopy pack;
    const std::string file = GENERATE(as<std::string>{},
                                      Slide,
                                      "text/en/movements/wall-press.json",
                                      "programs/gentle-shoulder.json",
                                      "text/es/learn/when-to-see-someone.json");
    const std::string text = pack.read(file);
    for (std::size_t size = 0; size < text.size() - 2; size += text.size() / 8) {
        pack.write(file, text.substr(0, size));
        const LoadedPack loaded = pack.load();
        REQUIRE(loaded.pack);
        REQUIRE_FALSE(loaded.problems.empty());
        REQUIRE(loaded.problems.front().file == file);
        REQUIRE(loaded.pack->movements.size() >= 2);
    }
}
