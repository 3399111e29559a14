#pragma once

#include "content/pack.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>
#include <vector>

/// Turns JSON that the schema has accepted into the model. Nothing here checks anything again.
namespace hipwise::content {

/// pack.json without what it says about files.
struct Manifest {
    Pack pack;
    std::vector<std::string> locales;
};

[[nodiscard]] Manifest parseManifest(const nlohmann::json& value);
[[nodiscard]] Movement parseMovement(const nlohmann::json& value);
[[nodiscard]] ProgramTemplate parseProgram(const nlohmann::json& value);
[[nodiscard]] Article parseArticle(const nlohmann::json& value);
[[nodiscard]] GuidanceRules parseGuidance(const nlohmann::json& value);
[[nodiscard]] std::vector<ScreeningQuestion> parseScreening(const nlohmann::json& value);

/// Only the pack's own labels; the entries are parsed one by one.
[[nodiscard]] LocaleTexts parsePackText(const nlohmann::json& value);
[[nodiscard]] MovementText parseMovementText(const nlohmann::json& value);
[[nodiscard]] ProgramText parseProgramText(const nlohmann::json& value);
[[nodiscard]] ArticleText parseArticleText(const nlohmann::json& value);
/// Fills the rules, their groups and the facts.
void parseGuidanceText(const nlohmann::json& value, LocaleTexts& texts);
/// Fills the questions.
void parseScreeningText(const nlohmann::json& value, LocaleTexts& texts);

/// The entries of SOURCES.md, sorted by key: "## key", a citation, then "- DOI:", "- Kind:" and "-
/// Seen:" lines.
[[nodiscard]] std::vector<Source> parseSources(std::string_view markdown);

} // namespace hipwise::content
