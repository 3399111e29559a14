#include "unit/content/pack_damage.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <string_view>

namespace hipwise::test {

using nlohmann::json;

namespace {

constexpr std::size_t Endlessly = 5000;
constexpr int Hugely = 1000000;

std::vector<std::string> stepsOf(const std::string& pointer)
{
    std::vector<std::string> steps;
    for (json::json_pointer rest(pointer); !rest.empty(); rest.pop_back())
        steps.insert(steps.begin(), rest.back());
    return steps;
}

bool isNumber(const std::string& step)
{
    return std::all_of(
        step.begin(), step.end(), [](char letter) { return letter >= '0' && letter <= '9'; });
}

void addDamages(const std::string& file,
                const std::string& place,
                const json& value,
                std::vector<Damage>& damages)
{
    if (!place.empty()) {
        for (const Harm harm : {Harm::Dropped, Harm::OtherType})
            damages.push_back({harm, file, place});
    }
    if (value.is_number()) {
        for (const Harm harm : {Harm::Negative, Harm::Huge})
            damages.push_back({harm, file, place});
    } else if (value.is_string()) {
        for (const Harm harm : {Harm::Empty, Harm::Endless})
            damages.push_back({harm, file, place});
    } else if (value.is_structured()) {
        for (const auto& [key, entry] : value.items())
            addDamages(file, (json::json_pointer(place) / key).to_string(), entry, damages);
    }
}

json ofOtherType(const json& value)
{
    if (value.is_array())
        return json::object();
    if (value.is_string() || value.is_boolean())
        return 7;
    return "seven";
}

std::string_view words(Harm harm)
{
    switch (harm) {
    case Harm::Dropped:
        return "dropped";
    case Harm::OtherType:
        return "of another type";
    case Harm::Negative:
        return "negative";
    case Harm::Huge:
        return "huge";
    case Harm::Empty:
        return "empty";
    case Harm::Endless:
        return "endless";
    }
    return {};
}

} // namespace

std::string nameOf(Harm harm, const std::string& kind, const std::string& pattern)
{
    return fmt::format("{} {} {}", words(harm), kind, pattern);
}

std::string Damage::kind() const
{
    const std::filesystem::path path(file);
    const auto folder = path.parent_path();
    if (*path.begin() != "text")
        return folder.empty() ? "pack" : folder.string();
    return std::distance(path.begin(), path.end()) == 3 ? "text/pack"
                                                        : "text/" + folder.filename().string();
}

std::string Damage::pattern() const
{
    std::string pattern;
    for (const std::string& step : stepsOf(place))
        pattern += "/" + (isNumber(step) ? "#" : step);
    return pattern;
}

std::string Damage::name() const
{
    return nameOf(harm, kind(), pattern());
}

std::vector<Damage> damagesOf(const std::string& file, const json& value)
{
    std::vector<Damage> damages;
    addDamages(file, {}, value, damages);
    return damages;
}

json damaged(json value, const Damage& damage)
{
    const json::json_pointer place(damage.place);
    json& parent = value[place.parent_pointer()];
    json& target = value[place];
    switch (damage.harm) {
    case Harm::Dropped:
        if (parent.is_array())
            parent.erase(std::stoul(place.back()));
        else
            parent.erase(place.back());
        break;
    case Harm::OtherType:
        target = ofOtherType(target);
        break;
    case Harm::Negative:
        target = -1;
        break;
    case Harm::Huge:
        target = Hugely;
        break;
    case Harm::Empty:
        target = "";
        break;
    case Harm::Endless:
        target = std::string(Endlessly, 'x');
        break;
    }
    return value;
}

std::vector<std::string> fieldsOf(const std::string& pointer)
{
    auto steps = stepsOf(pointer);
    std::erase_if(steps, isNumber);
    return steps;
}

} // namespace hipwise::test
