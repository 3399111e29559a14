#include "support/approved.h"
#include "unit/guidance/diary_script.h"
#include "unit/guidance/diary_text.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <set>

namespace hipwise::test {

namespace {

/// The diary of that name. With HIPWISE_APPROVE in the environment it is lived anew first.
nlohmann::json approvedDiary(const Script& script)
{
    const auto file = std::filesystem::path(HIPWISE_SOURCE_DIR) / "tests/approved/guidance"
        / (script.name + ".json");
    if (std::getenv("HIPWISE_APPROVE") != nullptr) {
        std::filesystem::create_directories(file.parent_path());
        writeBytes(file, diaryOf(script).dump(1) + "\n");
    }
    return nlohmann::json::parse(bytesOf(file));
}

} // namespace

TEST_CASE("the advice of the ten diaries is the approved one")
{
    CHECK(tenScripts().size() == 10);
    for (const Script& script : tenScripts()) {
        INFO(script.name);
        LivedDiary lived(approvedDiary(script));
        const std::string text = textOf(lived);
        CHECK(approved("guidance/" + script.name, text) == text);
    }
}

} // namespace hipwise::test
