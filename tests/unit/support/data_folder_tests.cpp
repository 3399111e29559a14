#include "support/data_folder.h"

#include <catch2/catch.hpp>

using namespace hipwise;

namespace fs = std::filesystem;

namespace {

bool isInside(const fs::path& path, const fs::path& folder)
{
    const std::string relative = path.lexically_relative(folder).string();
    return !relative.empty() && relative != "." && !relative.starts_with("..");
}

} // namespace

TEST_CASE("everything of a folder that was given lies inside it")
{
    const DataFolder folder = DataFolder::given("/stick/hipwise");
    CHECK(folder.root() == "/stick/hipwise");
    for (const fs::path& path : {folder.settings(),
                                 folder.packs(),
                                 folder.cache(),
                                 folder.lock(),
                                 folder.journal(),
                                 folder.copies()})
        CHECK(isInside(path, folder.root()));
}

TEST_CASE("copies may lie with the person's documents")
{
    const DataFolder folder("/home/ada/.local/share/hipwise", "/home/ada/Documents/Hipwise");
    CHECK(folder.copies() == "/home/ada/Documents/Hipwise");
    CHECK(isInside(folder.journal(), folder.root()));
}

TEST_CASE("the data folder follows the XDG specification")
{
    CHECK(defaultDataRoot("/data", "/home/ada") == "/data/hipwise");
    CHECK(defaultDataRoot("/data", nullptr) == "/data/hipwise");
    CHECK(defaultDataRoot(nullptr, "/home/ada") == "/home/ada/.local/share/hipwise");
    CHECK(defaultDataRoot("", "/home/ada") == "/home/ada/.local/share/hipwise");
}

TEST_CASE("a relative data folder is ignored")
{
    CHECK(defaultDataRoot("data", "/home/ada") == "/home/ada/.local/share/hipwise");
    CHECK(defaultDataRoot(nullptr, "ada").empty());
}

TEST_CASE("without a home there is no data folder")
{
    CHECK(defaultDataRoot(nullptr, nullptr).empty());
    CHECK(defaultDataRoot("", "").empty());
}
