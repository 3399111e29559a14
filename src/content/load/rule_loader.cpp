#include "content/load/rule_loader.h"

#include "content/load/entry_parser.h"
#include "content/load/pack_checks.h"
#include "content/load/schema_check.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <functional>
#include <utility>

namespace hipwise::content {

using nlohmann::json;

namespace {

constexpr const char* GuidanceFile = "guidance.json";
constexpr const char* ScreeningFile = "screening.json";

/// How the words of a file are read and checked.
struct TextFile {
    const char* name;
    const char* definition;
    void (*parse)(const json&, LocaleTexts&);
    std::function<void(const LocaleTexts&, const std::string&)> check;
};

/// Whether the words of one file are there and in order; only then they are in `texts`.
bool loadTextFile(const PackFiles& files,
                  const std::string& locale,
                  const TextFile& text,
                  bool needed,
                  LocaleTexts& texts,
                  Problems& problems)
{
    const std::string file = fmt::format("text/{}/{}", locale, text.name);
    if (!files.files.contains(file)) {
        if (needed)
            problems.push_back({file,
                                {},
                                {},
                                "The file is missing.",
                                "Write the words in the default locale.",
                                Consequence::EntryLeftOut});
        return false;
    }
    const auto value = acceptedFile(files, file, text.definition, problems);
    if (!value)
        return false;
    LocaleTexts read;
    text.parse(*value, read);
    const auto before = problems.size();
    text.check(read, file);
    if (problems.size() != before)
        return false;
    text.parse(*value, texts);
    return true;
}

} // namespace

void loadRules(const PackFiles& files, Pack& pack, Problems& problems)
{
    const auto load = [&](const char* file, const char* definition, const auto& use) {
        if (!files.files.contains(file))
            return;
        if (const auto value = acceptedFile(files, file, definition, problems))
            use(*value);
    };
    load(GuidanceFile, "guidance", [&](const json& value) {
        GuidanceRules rules = parseGuidance(value);
        const auto before = problems.size();
        checkGuidance(rules, pack, GuidanceFile, problems);
        if (problems.size() == before)
            pack.guidance = std::move(rules);
    });
    load(ScreeningFile, "screening", [&](const json& value) {
        auto questions = parseScreening(value);
        const auto before = problems.size();
        checkScreening(questions, pack, ScreeningFile, problems);
        if (problems.size() == before)
            pack.screening = std::move(questions);
    });
}

void loadRuleTexts(const PackFiles& files,
                   const std::string& locale,
                   Pack& pack,
                   LocaleTexts& texts,
                   Problems& problems)
{
    const bool isDefault = locale == pack.defaultLocale;
    const TextFile guidance{GuidanceFile,
                            "guidanceText",
                            parseGuidanceText,
                            [&](const LocaleTexts& read, const std::string& file) {
                                checkGuidanceText(read, file, problems);
                            }};
    const TextFile screening{ScreeningFile,
                             "screeningText",
                             parseScreeningText,
                             [&](const LocaleTexts& read, const std::string& file) {
                                 checkScreeningText(read, pack, file, problems);
                             }};
    if (pack.guidance && !loadTextFile(files, locale, guidance, isDefault, texts, problems)
        && isDefault)
        pack.guidance.reset();
    if (!pack.screening.empty()
        && !loadTextFile(files, locale, screening, isDefault, texts, problems) && isDefault)
        pack.screening.clear();
}

} // namespace hipwise::content
