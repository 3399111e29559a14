#include "content/load/entry_parser.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>

namespace hipwise::content {

using nlohmann::json;

namespace {

using TextMap = std::map<std::string, std::string>;

std::vector<std::string> strings(const json& object, const char* key)
{
    return object.value(key, std::vector<std::string>());
}

PhaseWords phaseWords(const json& value)
{
    return {value.value("start", ""),
            value.value("move", ""),
            value.value("hold", ""),
            value.value("return", "")};
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

/// The rest of the line when it starts with the label, which may be nothing.
std::optional<std::string_view> afterLabel(std::string_view line, std::string_view label)
{
    return line.starts_with(label) ? std::optional(trimmed(line.substr(label.size())))
                                   : std::nullopt;
}

} // namespace

LocaleTexts parsePackText(const json& value)
{
    LocaleTexts texts;
    texts.name = value.at("name").get<std::string>();
    texts.description = value.at("description").get<std::string>();
    for (const auto& [word, forms] : value.at("sideWords").items())
        texts.sideWords[word]
            = {forms.at("left").get<std::string>(), forms.at("right").get<std::string>()};
    texts.positions = value.at("positions").get<Labels>();
    texts.equipment = value.at("equipment").get<Labels>();
    texts.targets = value.at("targets").get<Labels>();
    texts.conditions = value.at("conditions").get<Labels>();
    texts.flags = value.at("flags").get<Labels>();
    return texts;
}

MovementText parseMovementText(const json& value)
{
    MovementText text;
    text.name = value.at("name").get<std::string>();
    text.synonyms = strings(value, "synonyms");
    text.why = value.at("why").get<std::string>();
    text.start = value.at("start").get<std::string>();
    text.steps = strings(value, "steps");
    text.phases = phaseWords(value.at("phases"));
    text.breathing = value.at("breathing").get<std::string>();
    if (value.contains("breath"))
        text.breath = phaseWords(value.at("breath"));
    text.mistakes = strings(value, "mistakes");
    text.easier = value.value("easier", TextMap());
    text.harder = value.value("harder", TextMap());
    text.suits = value.value("suits", TextMap());
    text.leaveOut = value.at("leaveOut").get<std::string>();
    text.doseNote = value.value("doseNote", "");
    const json adaptations = value.value("adaptations", json::object());
    for (const auto& [id, entry] : adaptations.items())
        text.adaptations[id]
            = {entry.at("do").get<std::string>(), entry.at("why").get<std::string>()};
    text.pace = value.value("pace", "");
    text.buildUp = value.value("buildUp", "");
    return text;
}

ProgramText parseProgramText(const json& value)
{
    ProgramText text;
    text.name = value.at("name").get<std::string>();
    text.audience = value.at("audience").get<std::string>();
    text.summary = value.at("summary").get<std::string>();
    text.notFor = strings(value, "notFor");
    text.enterWhen = strings(value, "enterWhen");
    text.evidence = value.at("evidence").get<std::string>();
    for (const auto& [id, phase] : value.at("phases").items())
        text.phases[id] = {phase.at("name").get<std::string>(),
                           strings(phase, "goals"),
                           strings(phase, "moveOnWhen"),
                           strings(phase, "stepBackWhen"),
                           strings(phase, "tips")};
    text.sessions = value.at("sessions").get<TextMap>();
    return text;
}

ArticleText parseArticleText(const json& value)
{
    ArticleText text;
    text.title = value.at("title").get<std::string>();
    text.summary = value.at("summary").get<std::string>();
    for (const auto& [id, entry] : value.at("blocks").items()) {
        BlockText block;
        block.heading = entry.value("heading", "");
        block.lead = entry.value("lead", "");
        block.text = entry.value("text", "");
        block.columns = strings(entry, "columns");
        block.rows = entry.value("rows", std::vector<std::vector<std::string>>());
        for (const json& item : entry.value("items", json::array()))
            block.items.push_back({item.value("lead", ""), item.at("text").get<std::string>()});
        text.blocks[id] = std::move(block);
    }
    return text;
}

std::vector<Source> parseSources(std::string_view markdown)
{
    std::vector<Source> sources;
    while (!markdown.empty()) {
        const auto end = markdown.find('\n');
        const auto line = trimmed(markdown.substr(0, end));
        markdown.remove_prefix(end == std::string_view::npos ? markdown.size() : end + 1);
        if (const auto key = afterLabel(line, "## ")) {
            sources.push_back({std::string(*key), {}, {}, {}, {}});
        } else if (sources.empty() || line.empty()) {
            continue;
        } else if (const auto doi = afterLabel(line, "- DOI:")) {
            sources.back().doi = *doi;
        } else if (const auto kind = afterLabel(line, "- Kind:")) {
            sources.back().kind = *kind;
        } else if (const auto seen = afterLabel(line, "- Seen:")) {
            sources.back().seen = *seen;
        } else {
            sources.back().citation
                += (sources.back().citation.empty() ? "" : " ") + std::string(line);
        }
    }
    std::sort(sources.begin(), sources.end(), [](const Source& a, const Source& b) {
        return a.key < b.key;
    });
    return sources;
}

} // namespace hipwise::content
