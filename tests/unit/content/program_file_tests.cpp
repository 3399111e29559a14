#include "content/load/pack_loader.h"
#include "support/journal_file.h"
#include "support/results.h"
#include "unit/content/pack_copy.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using content::loadProgramFile;

TEST_CASE("a program file in the pack's format is a program of the pack")
{
    const auto file = shoulderFolder() / "programs/gentle-shoulder.json";
    CHECK(valueOf(loadProgramFile(file, shoulderPack()))
          == *shoulderPack().program("gentle-shoulder"));
}

TEST_CASE("a program file is refused with all its problems")
{
    const PackCopy pack;
    const std::string program = "programs/gentle-shoulder.json";
    pack.replace(program, R"("movement": "side-lying-turn-out")", R"("movement": "turn-out")");
    pack.replace(program, R"("weeks": 1,)", "");
    const Error error = errorOf(loadProgramFile(pack.path() / program, shoulderPack()));
    CHECK(error.code == ErrorCode::Invalid);
    CHECK_THAT(error.message,
               Catch::Contains("gentle-shoulder.json, /phases/1: The phase has no length.")
                   && Catch::Contains("There is no usable movement \"turn-out\" in the pack."));
}

TEST_CASE("what is no program file is refused")
{
    const TempDir folder;
    const std::string text = GENERATE("", "{", "[]", "{}", R"({"id": "x"})", "1e999");
    writeBytes(folder / "program.json", text);
    const Error error = errorOf(loadProgramFile(folder / "program.json", shoulderPack()));
    CHECK(error.code == ErrorCode::Invalid);
    CHECK_THAT(error.message, Catch::StartsWith("program.json"));
}

TEST_CASE("a program file that is not there is not found")
{
    const TempDir folder;
    CHECK(errorOf(loadProgramFile(folder / "none.json", shoulderPack())).code
          == ErrorCode::NotFound);
}
