#include "content/load/schema_check.h"

#include "content/load/json_text.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include <algorithm>
#include <map>
#include <string_view>
#include <vector>

namespace hipwise::content {

std::string_view schemaText(std::string_view name);

namespace {

using nlohmann::json;

// Far above anything in a pack; what is larger would exhaust the stack of a regular expression, or
// hours of comparing every entry with every other one.
constexpr std::size_t LongestText = 2400;
constexpr std::size_t LongestList = 1000;

/// Reports every text and every list that is too large to be checked.
void findOversize(const json& value,
                  const std::string& pointer,
                  const std::string& file,
                  Problems& problems)
{
    const auto report = [&](std::size_t size, std::string_view what, std::size_t most) {
        problems.push_back({file,
                            pointer,
                            {},
                            fmt::format("Found {} {}.", size, what),
                            fmt::format("Give at most {}.", most),
                            Consequence::EntryLeftOut});
    };
    if (value.is_string()) {
        if (const auto size = value.get_ref<const std::string&>().size(); size > LongestText)
            report(size, "bytes of text", LongestText);
        return;
    }
    if (value.is_structured() && value.size() > LongestList)
        return report(value.size(), "entries", LongestList);
    for (const auto& [key, entry] : value.items()) {
        if (value.is_structured())
            findOversize(entry, fmt::format("{}/{}", pointer, key), file, problems);
    }
}

/// The keys and indexes that lead from the root to the value a result speaks of.
std::vector<std::string> pathOf(const valijson::ValidationResults::Error& error)
{
    std::vector<std::string> path;
    for (const std::string& step : error.context) {
        if (step.size() > 2 && step.front() == '[')
            path.push_back(step.substr(1, step.size() - 2));
    }
    return path;
}

std::string pointerOf(const std::vector<std::string>& path)
{
    std::string pointer;
    for (std::string step : path) {
        for (std::size_t at = step.find('~'); at != std::string::npos; at = step.find('~', at + 2))
            step.replace(at, 1, "~0");
        for (std::size_t at = step.find('/'); at != std::string::npos; at = step.find('/', at + 2))
            step.replace(at, 1, "~1");
        pointer += "/" + step;
    }
    return pointer;
}

/// The part of the schema that a value at the path must obey; null where the schema does not say.
const json* schemaAt(const json& root,
                     const std::string& definition,
                     const std::vector<std::string>& path)
{
    const auto resolved = [&](const json* schema) {
        while (schema != nullptr && schema->contains("$ref"))
            schema = &root.at(json::json_pointer(schema->at("$ref").get<std::string>().substr(1)));
        return schema;
    };
    const json* schema = resolved(&root.at("definitions").at(definition));
    for (const std::string& step : path) {
        if (schema->contains("properties") && schema->at("properties").contains(step))
            schema = &schema->at("properties").at(step);
        else if (schema->contains("items"))
            schema = &schema->at("items");
        else if (schema->contains("additionalProperties")
                 && schema->at("additionalProperties").is_object())
            schema = &schema->at("additionalProperties");
        else
            return nullptr;
        schema = resolved(schema);
    }
    return schema;
}

std::string bounds(const json& schema, const char* low, const char* high)
{
    const bool hasLow = schema.contains(low);
    const bool hasHigh = schema.contains(high);
    if (hasLow && hasHigh && schema.at(low) == schema.at(high))
        return fmt::format(" of {}", schema.at(low).dump());
    if (hasLow && hasHigh)
        return fmt::format(" of {} to {}", schema.at(low).dump(), schema.at(high).dump());
    if (hasLow)
        return fmt::format(" of at least {}", schema.at(low).dump());
    return hasHigh ? fmt::format(" of at most {}", schema.at(high).dump()) : std::string();
}

std::string joined(const json& names)
{
    std::string list;
    for (const json& name : names)
        list += (list.empty() ? "" : ", ") + name.get<std::string>();
    return list;
}

/// The type that is wanted; of several the first.
std::string typeOf(const json& schema)
{
    if (!schema.contains("type"))
        return {};
    const json& type = schema.at("type");
    return type.is_array() ? type.front().get<std::string>() : type.get<std::string>();
}

/// What the schema wants at a place: "a number of 0 to 10".
std::string wanted(const json& schema)
{
    if (schema.contains("enum"))
        return fmt::format("one of: {}", joined(schema.at("enum")));
    if (schema.contains("anyOf")) {
        std::string all;
        for (const json& way : schema.at("anyOf"))
            all += (all.empty() ? "" : ", or ") + wanted(way);
        return all;
    }
    const std::string type = typeOf(schema);
    const bool orNothing = schema.contains("type") && schema.at("type").is_array();
    if (type == "integer")
        return fmt::format("a whole number{}", bounds(schema, "minimum", "maximum"));
    if (type == "number")
        return fmt::format(
            "a number{}{}", bounds(schema, "minimum", "maximum"), orNothing ? ", or null" : "");
    if (type == "boolean")
        return "true or false";
    if (type == "array")
        return fmt::format("a list{}{}",
                           bounds(schema, "minItems", "maxItems"),
                           schema.value("uniqueItems", false) ? ", each entry once" : "");
    if (type == "object" && schema.contains("required"))
        return fmt::format("an object with {}", joined(schema.at("required")));
    if (type == "object")
        return "an object with at least one of the documented fields";
    if (schema.value("pattern", "").starts_with("^[a-z0-9]+"))
        return "lower-case letters, digits and hyphens in the documented form";
    if (type == "string" && schema.contains("pattern"))
        return "a text in the form that data/README.md documents";
    if (type == "string")
        return fmt::format("a text{} characters", bounds(schema, "minLength", "maxLength"));
    return "what data/README.md documents for this field";
}

/// The field name that valijson put between apostrophes.
std::string quotedName(const std::string& description)
{
    const auto open = description.find('\'');
    const auto close = description.rfind('\'');
    return open < close ? description.substr(open + 1, close - open - 1) : std::string();
}

/// Summaries of faults that are reported on their own as well.
bool isSummary(const std::string& description)
{
    return description.starts_with("Failed to validate");
}

Problem problemFrom(const valijson::ValidationResults::Error& error,
                    const json& root,
                    const std::string& definition,
                    const json& value)
{
    Problem problem;
    auto path = pathOf(error);
    problem.pointer = pointerOf(path);
    if (error.description.starts_with("Missing required property")) {
        path.push_back(quotedName(error.description));
        problem.pointer = pointerOf(path);
        problem.found = "The field is missing.";
    } else if (error.description.starts_with("Object contains a property")) {
        // The message quotes 'properties' and 'additionalProperties' before the name.
        const auto close = error.description.rfind('\'');
        const auto open = error.description.rfind('\'', close - 1);
        const std::string name = error.description.substr(open + 1, close - open - 1);
        path.push_back(name);
        problem.pointer = pointerOf(path);
        problem.found = fmt::format("There is no field \"{}\" in this format.", name);
        problem.advice = "Check the spelling, or remove it; data/README.md lists all fields.";
        return problem;
    } else {
        problem.found
            = fmt::format("Found {}.", quote(value.at(json::json_pointer(problem.pointer))));
    }
    const json* schema = schemaAt(root, definition, path);
    problem.advice = fmt::format("Give {}.", wanted(schema == nullptr ? json::object() : *schema));
    return problem;
}

/// The definitions, each made ready when it is first needed.
struct Compiled {
    json root = json::parse(schemaText("pack.schema.json"));
    std::map<std::string, valijson::Schema> definitions;

    const valijson::Schema& definition(const std::string& name)
    {
        const auto [entry, fresh] = definitions.try_emplace(name);
        if (fresh) {
            const json start
                = {{"$ref", "#/definitions/" + name}, {"definitions", root.at("definitions")}};
            valijson::SchemaParser().populateSchema(valijson::adapters::NlohmannJsonAdapter(start),
                                                    entry->second);
        }
        return entry->second;
    }
};

/// Making them ready takes longer than checking a pack with them.
Compiled& compiled()
{
    static thread_local Compiled compiled;
    return compiled;
}

} // namespace

bool schemaAccepts(const std::string& definition,
                   const json& value,
                   const std::string& file,
                   Problems& problems)
{
    const std::size_t before = problems.size();
    findOversize(value, {}, file, problems);
    if (problems.size() > before)
        return false;
    valijson::ValidationResults results;
    valijson::Validator validator;
    if (validator.validate(compiled().definition(definition),
                           valijson::adapters::NlohmannJsonAdapter(value),
                           &results))
        return true;
    Problems found;
    for (const auto& error : results) {
        if (isSummary(error.description))
            continue;
        Problem problem = problemFrom(error, compiled().root, definition, value);
        problem.file = file;
        if (std::find(found.begin(), found.end(), problem) == found.end())
            found.push_back(std::move(problem));
    }
    problems.insert(problems.end(), found.begin(), found.end());
    return false;
}

std::optional<json> acceptedFile(const PackFiles& files,
                                 const std::string& file,
                                 const std::string& definition,
                                 Problems& problems)
{
    auto value = parseJson(files.files.at(file), file, problems);
    if (!value || !schemaAccepts(definition, *value, file, problems))
        return std::nullopt;
    return value;
}

} // namespace hipwise::content
