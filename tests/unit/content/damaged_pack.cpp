#include "unit/content/damaged_pack.h"

#include <fmt/format.h>

#include <algorithm>
#include <exception>
#include <filesystem>
#include <string_view>

namespace hipwise::test {

using content::Problem;
using nlohmann::json;

namespace {

using Names = std::set<std::string>;

/// Whether one pointer leads to the other, or through it. The whole file is no place.
bool isOnTheWay(const std::string& one, const std::string& other)
{
    const auto leadsTo = [](const std::string& from, const std::string& to) {
        return !from.empty() && (to == from || to.starts_with(from + "/"));
    };
    return leadsTo(one, other) || leadsTo(other, one);
}

/// Whether the text has the name as a word of its own.
bool mentions(const std::string& text, const std::string& name)
{
    const auto isLetter = [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')
            || (letter >= '0' && letter <= '9') || letter == '-';
    };
    for (auto at = text.find(name); !name.empty() && at != std::string::npos;
         at = text.find(name, at + 1)) {
        const auto end = at + name.size();
        if ((at == 0 || !isLetter(text[at - 1])) && (end == text.size() || !isLetter(text[end])))
            return true;
    }
    return false;
}

bool mentionsOne(const std::string& text, const Names& names)
{
    return std::any_of(
        names.begin(), names.end(), [&](const std::string& name) { return mentions(text, name); });
}

/// All that a problem says but the name of its file.
std::string saidBy(const Problem& problem)
{
    return problem.pointer + " " + problem.found + " " + problem.advice;
}

/// The id of the entry that a file is about; empty for the files of the pack itself.
std::string entryOf(const std::string& file)
{
    const auto stem = std::filesystem::path(file).stem().string();
    return stem == "pack" ? "" : stem;
}

/// What other files may know a value of the pack by: its texts, and the names of its fields.
void collectIds(const json& value, Names& ids)
{
    if (value.is_string())
        ids.insert(value.get<std::string>());
    if (!value.is_structured())
        return;
    for (const auto& [key, entry] : value.items()) {
        if (value.is_object())
            ids.insert(key);
        collectIds(entry, ids);
    }
}

/// Whether the advice is about a value like the one that was there.
bool advisesOn(const json& value, const std::string& advice)
{
    const auto has
        = [&](std::string_view words) { return advice.find(words) != std::string::npos; };
    if (value.is_string())
        return has("a text ") || has("one of") || has("letters");
    if (value.is_array())
        return has("list");
    if (value.is_object())
        return has("object");
    return value.is_boolean() ? has("true or false") : has("number");
}

} // namespace

DamagedPack::DamagedPack()
{
    for (const auto& entry : std::filesystem::recursive_directory_iterator(m_pack.path())) {
        const auto name = entry.path().lexically_relative(m_pack.path()).generic_string();
        if (name.ends_with(".json"))
            m_files[name] = json::parse(m_pack.read(name));
    }
}

std::map<std::string, Damages> DamagedPack::damages() const
{
    std::map<std::string, Damages> all;
    for (const auto& [file, value] : m_files)
        all[file] = damagesOf(file, value);
    return all;
}

/// Whether a problem of the damaged file is at the place of the damage, or names the field or its
/// value. An entry that was dropped from a list is missed at its neighbours.
bool DamagedPack::isAbout(const Problem& problem, const Damage& damage) const
{
    const json& file = m_files.at(damage.file);
    const json::json_pointer place(damage.place);
    const bool shifts = damage.harm == Harm::Dropped && file.at(place.parent_pointer()).is_array();
    if (isOnTheWay(problem.pointer, shifts ? place.parent_pointer().to_string() : damage.place))
        return true;
    Names names;
    auto fields = fieldsOf(damage.place);
    for (int i = 0; i < 2 && !fields.empty(); ++i, fields.pop_back())
        names.insert(fields.back());
    if (file.at(place).is_string())
        names.insert(file.at(place).get<std::string>());
    if (damage.harm == Harm::Negative || damage.harm == Harm::Huge)
        names.insert(damaged(file, damage).at(place).dump());
    return mentionsOne(saidBy(problem), names);
}

/// Whether a problem of another file names what was damaged: the entry, or a word of the pack.
bool DamagedPack::isConsequence(const Problem& problem, const Damage& damage) const
{
    Names ids{entryOf(damage.file)};
    if (entryOf(damage.file).empty()) {
        ids.insert(fieldsOf(damage.place).back());
        collectIds(valueAt(damage), ids);
    }
    return mentionsOne(saidBy(problem), ids);
}

/// What is wrong with the way a problem is told; empty if nothing is.
std::string DamagedPack::faultOf(const Problem& problem,
                                 const Damages& damages,
                                 const Names& leftOut) const
{
    if (!std::filesystem::exists(m_pack.path() / problem.file)
        && problem.found != "The file is missing.")
        return "names no file of the pack";
    if (!problem.found.ends_with('.') || !problem.advice.ends_with('.'))
        return "is not told in sentences";
    for (const Damage& damage : damages) {
        if (damage.harm == Harm::OtherType && problem.file == damage.file
            && problem.pointer == damage.place && !advisesOn(valueAt(damage), problem.advice))
            return "does not say what to give";
    }
    const auto explains = [&](const Damage& damage) {
        return problem.file == damage.file ? isAbout(problem, damage)
                                           : isConsequence(problem, damage);
    };
    if (std::any_of(damages.begin(), damages.end(), explains)
        || mentionsOne(saidBy(problem), leftOut))
        return {};
    // "The file cannot be used. Mend the problems named above."
    const bool sumsUp = problem.consequence == content::Consequence::PackRefused
        && problem.pointer.empty() && !leftOut.empty();
    return sumsUp ? "" : "does not say what it has to do with it";
}

/// Where several files are damaged, a link may be left out because of another one; and files that
/// are whole tell only of the vocabulary.
bool DamagedPack::isNoticedBy(const Damage& damage, const Problem& problem, bool alone) const
{
    if (alone)
        return true;
    if (problem.file == damage.file)
        return problem.consequence != content::Consequence::LinkLeftOut;
    return entryOf(damage.file).empty() && isConsequence(problem, damage);
}

const json& DamagedPack::valueAt(const Damage& damage) const
{
    return m_files.at(damage.file).at(json::json_pointer(damage.place));
}

DamageReport DamagedPack::loadWith(const Damages& damages) const
{
    for (const Damage& damage : damages)
        m_pack.write(damage.file, damaged(m_files.at(damage.file), damage).dump());
    DamageReport report{damages, {}};
    content::Problems problems;
    try {
        problems = m_pack.load().problems;
    } catch (const std::exception& error) {
        report.complaints.push_back(fmt::format("thrown: {}", error.what()));
    }
    for (const Damage& damage : damages)
        m_pack.write(damage.file, m_files.at(damage.file).dump());

    Names leftOut;
    for (const Problem& problem : problems) {
        if (const auto fault = faultOf(problem, damages, leftOut); !fault.empty())
            report.complaints.push_back(fmt::format("\"{}\" {}", toString(problem), fault));
        if (problem.consequence == content::Consequence::EntryLeftOut)
            leftOut.insert(entryOf(problem.file));
        std::erase_if(report.unnoticed, [&](const Damage& damage) {
            return isNoticedBy(damage, problem, damages.size() == 1);
        });
    }
    return report;
}

} // namespace hipwise::test
