#include "content/load/pack_loader.h"

#include "content/load/entry_parser.h"
#include "content/load/figure_parser.h"
#include "content/load/json_text.h"
#include "content/load/pack_checks.h"
#include "content/load/pack_files.h"
#include "content/load/pack_links.h"
#include "content/load/rule_loader.h"
#include "content/load/schema_check.h"
#include "support/file.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <map>
#include <utility>

namespace hipwise::content {

using nlohmann::json;

namespace {

/// Entries of one kind, by the file they came from.
template <class Entry>
using ByFile = std::map<std::string, Entry>;

/// A parser that has nothing to complain of once the schema has accepted a file.
template <class Entry>
auto surely(Entry (*parse)(const json&))
{
    return [parse](const json& value, const std::string&) { return std::optional(parse(value)); };
}

/// Loads one pack: reads, checks and assembles it file by file.
class Loading {
public:
    explicit Loading(const std::filesystem::path& path) { read(path); }

    LoadedPack run();

private:
    void read(const std::filesystem::path& path);
    bool loadManifest();
    void loadMovements();
    void loadTexts();
    void loadLocale(const std::string& locale, LocaleTexts& texts);
    void leaveOutUnworded();
    void keepMovements(ByFile<Movement>&& movements);
    void loadPrograms();
    void loadArticles();
    void loadFigures();

    std::optional<json> accepted(const std::string& file, const std::string& definition);
    /// `parse` gives an entry or, having named a problem, none.
    template <class Entry, class Parse>
    ByFile<Entry> parseFolder(const std::string& folder,
                              const std::string& definition,
                              const Parse& parse);
    template <class Entry, class Text>
    void loadTextFolder(
        const std::string& folder,
        const std::string& definition,
        Text (*parse)(const json&),
        const std::vector<Entry>& entries,
        std::map<std::string, Text>& texts,
        const std::function<void(const Text&, const Entry&, const std::string&)>& check);
    void refuse(std::string file, std::string found, std::string advice);
    /// Runs a check of one file and says whether it found nothing.
    template <class Check>
    bool clean(Check check);

    PackFiles m_files;
    Problems m_problems;
    Manifest m_manifest;
    Pack& m_pack = m_manifest.pack;
    std::map<std::string, std::string> m_movementFiles; ///< file by movement id
    bool m_refused = false;
};

/// What was found in that file before costs the whole pack, and says more than this would.
void Loading::refuse(std::string file, std::string found, std::string advice)
{
    m_refused = true;
    bool isNamed = false;
    for (Problem& problem : m_problems) {
        if (problem.file != file)
            continue;
        problem.consequence = Consequence::PackRefused;
        isNamed = true;
    }
    if (isNamed)
        return;
    m_problems.push_back(
        {std::move(file), {}, {}, std::move(found), std::move(advice), Consequence::PackRefused});
}

template <class Check>
bool Loading::clean(Check check)
{
    const auto before = m_problems.size();
    check();
    return m_problems.size() == before;
}

void Loading::read(const std::filesystem::path& path)
{
    auto files = readPackFiles(path, m_problems);
    if (!files)
        return refuse(path.string(),
                      fmt::format("It cannot be read: {}.", files.error().message),
                      "Check the path and its permissions.");
    m_files = std::move(*files);
    m_refused = std::any_of(m_problems.begin(), m_problems.end(), [](const Problem& problem) {
        return problem.consequence == Consequence::PackRefused;
    });
}

std::optional<json> Loading::accepted(const std::string& file, const std::string& definition)
{
    return acceptedFile(m_files, file, definition, m_problems);
}

bool Loading::loadManifest()
{
    constexpr auto* File = "pack.json";
    const auto found = m_files.files.find(File);
    if (found == m_files.files.end()) {
        refuse(File, "The file is missing.", "A pack needs a pack.json; see data/README.md.");
        return false;
    }
    // The format comes first: a newer pack may well look wrong to an older schema.
    const auto value = parseJson(found->second, File, m_problems);
    if (const auto newer = value ? newerFormat(*value) : std::nullopt) {
        refuse(File, *newer, "Use a newer Hipwise for this pack.");
        return false;
    }
    if (!value || !schemaAccepts("manifest", *value, File, m_problems)) {
        refuse(File, "The file cannot be used.", "Mend the problems named above.");
        return false;
    }
    m_manifest = parseManifest(*value);
    const auto& locales = m_manifest.locales;
    if (std::find(locales.begin(), locales.end(), m_pack.defaultLocale) == locales.end()) {
        refuse(File,
               fmt::format("The default locale \"{}\" is not among the locales.",
                           m_pack.defaultLocale),
               "Add it to \"locales\".");
        return false;
    }
    const auto sources = m_files.files.find("SOURCES.md");
    if (sources != m_files.files.end())
        m_pack.sources = parseSources(sources->second);
    return true;
}

template <class Entry, class Parse>
ByFile<Entry> Loading::parseFolder(const std::string& folder,
                                   const std::string& definition,
                                   const Parse& parse)
{
    ByFile<Entry> entries;
    std::map<std::string, int> uses;
    const std::string prefix = folder + "/";
    for (auto file = m_files.files.lower_bound(prefix);
         file != m_files.files.end() && file->first.starts_with(prefix);
         ++file) {
        const auto value = accepted(file->first, definition);
        if (!value)
            continue;
        std::optional<Entry> entry = parse(*value, file->first);
        if (!entry)
            continue;
        ++uses[entry->id];
        entries.emplace(file->first, std::move(*entry));
    }
    for (auto entry = entries.begin(); entry != entries.end();) {
        const std::string& id = entry->second.id;
        const std::string wanted = std::filesystem::path(entry->first).stem().string();
        Problem problem{entry->first, "/id", {}, {}, {}, Consequence::EntryLeftOut};
        if (uses[id] > 1) {
            problem.found = fmt::format("The id \"{}\" is used by {} files.", id, uses[id]);
            problem.advice = "Give every entry its own id, equal to its file name.";
        } else if (id != wanted) {
            problem.found
                = fmt::format("The id is \"{}\", but the file is called \"{}\".", id, wanted);
            problem.advice = "Make them equal.";
        } else {
            ++entry;
            continue;
        }
        m_problems.push_back(std::move(problem));
        entry = entries.erase(entry);
    }
    return entries;
}

void Loading::loadMovements()
{
    auto movements = parseFolder<Movement>("movements", "movement", surely(parseMovement));
    std::erase_if(movements, [&](const auto& entry) {
        return !clean([&] { checkMovement(entry.second, m_pack, entry.first, m_problems); });
    });
    keepMovements(std::move(movements));
}

void Loading::keepMovements(ByFile<Movement>&& movements)
{
    for (auto& [file, movement] : movements) {
        m_movementFiles[movement.id] = file;
        m_pack.movements.push_back(std::move(movement));
    }
    std::sort(m_pack.movements.begin(),
              m_pack.movements.end(),
              [](const Movement& a, const Movement& b) { return a.id < b.id; });
}

template <class Entry, class Text>
void Loading::loadTextFolder(
    const std::string& folder,
    const std::string& definition,
    Text (*parse)(const json&),
    const std::vector<Entry>& entries,
    std::map<std::string, Text>& texts,
    const std::function<void(const Text&, const Entry&, const std::string&)>& check)
{
    for (const Entry& entry : entries) {
        const std::string file = fmt::format("{}/{}.json", folder, entry.id);
        if (m_files.files.find(file) == m_files.files.end())
            continue;
        const auto value = accepted(file, definition);
        if (!value)
            continue;
        Text text = parse(*value);
        if (clean([&] { check(text, entry, file); }))
            texts.emplace(entry.id, std::move(text));
    }
}

void Loading::loadLocale(const std::string& locale, LocaleTexts& texts)
{
    const std::string root = "text/" + locale;
    const SideWords& sideWords = texts.sideWords;
    loadTextFolder<Movement, MovementText>(
        root + "/movements",
        "movementText",
        parseMovementText,
        m_pack.movements,
        texts.movements,
        [&](const auto& text, const auto& movement, const auto& file) {
            checkMovementText(text, movement, sideWords, file, m_problems);
        });
    loadTextFolder<ProgramTemplate, ProgramText>(
        root + "/programs",
        "programText",
        parseProgramText,
        m_pack.programs,
        texts.programs,
        [&](const auto& text, const auto& program, const auto& file) {
            checkProgramText(text, program, file, m_problems);
        });
    loadTextFolder<Article, ArticleText>(
        root + "/learn",
        "articleText",
        parseArticleText,
        m_pack.articles,
        texts.articles,
        [&](const auto& text, const auto& article, const auto& file) {
            checkArticleText(text, article, file, m_problems);
        });
    loadRuleTexts(m_files, locale, m_pack, texts, m_problems);
}

void Loading::loadTexts()
{
    for (const std::string& locale : m_manifest.locales) {
        const std::string file = fmt::format("text/{}/pack.json", locale);
        const bool isDefault = locale == m_pack.defaultLocale;
        if (m_files.files.find(file) == m_files.files.end()) {
            if (isDefault)
                return refuse(
                    file, "The file is missing.", "The default locale needs all its texts.");
            m_problems.push_back({file,
                                  {},
                                  {},
                                  "The file is missing.",
                                  "Add it, or remove the locale from pack.json.",
                                  Consequence::EntryLeftOut});
            continue;
        }
        const auto value = accepted(file, "packText");
        LocaleTexts texts = value ? parsePackText(*value) : LocaleTexts();
        const bool usable = value && clean([&] { checkLabels(texts, m_pack, file, m_problems); });
        if (isDefault && !value)
            return refuse(file, "The file cannot be used.", "Mend the problems named above.");
        if (!usable && !isDefault)
            continue;
        loadLocale(locale, texts);
        m_pack.texts.emplace(locale, std::move(texts));
    }
}

/// Entries without words in the default locale cannot be shown.
void Loading::leaveOutUnworded()
{
    const LocaleTexts& texts = m_pack.texts.at(m_pack.defaultLocale);
    const auto leaveOut = [&](auto& entries, const auto& words, const std::string& folder) {
        std::erase_if(entries, [&](const auto& entry) {
            if (words.find(entry.id) != words.end())
                return false;
            const std::string file
                = fmt::format("text/{}/{}/{}.json", m_pack.defaultLocale, folder, entry.id);
            if (m_files.files.find(file) == m_files.files.end())
                m_problems.push_back({file,
                                      {},
                                      {},
                                      "The file is missing.",
                                      "Write the words of this entry in the default locale.",
                                      Consequence::EntryLeftOut});
            return true;
        });
    };
    leaveOut(m_pack.movements, texts.movements, "movements");
    leaveOut(m_pack.programs, texts.programs, "programs");
    leaveOut(m_pack.articles, texts.articles, "learn");
}

void Loading::loadPrograms()
{
    for (auto& [file, program] :
         parseFolder<ProgramTemplate>("programs", "program", surely(parseProgram)))
        m_pack.programs.push_back(program);
    std::sort(m_pack.programs.begin(), m_pack.programs.end(), [](const auto& a, const auto& b) {
        return a.id < b.id;
    });
}

void Loading::loadArticles()
{
    for (const auto& entry : parseFolder<Article>("learn", "article", surely(parseArticle))) {
        if (clean([&] { checkArticle(entry.second, m_pack, entry.first, m_problems); }))
            m_pack.articles.push_back(entry.second);
    }
    std::sort(m_pack.articles.begin(), m_pack.articles.end(), [](const auto& a, const auto& b) {
        return a.id < b.id;
    });
}

/// A figure with a problem is left out and named; its movement is then shown without one.
void Loading::loadFigures()
{
    const auto parse = [this](const json& value, const std::string& file) {
        auto animation = parseFigure(value, file, m_problems);
        return animation ? std::optional(Figure{value.at("id"), std::move(*animation)})
                         : std::nullopt;
    };
    for (auto& [file, figure] : parseFolder<Figure>("figures", "figure", parse))
        m_pack.figures.push_back(std::move(figure));
    std::sort(m_pack.figures.begin(), m_pack.figures.end(), [](const auto& a, const auto& b) {
        return a.id < b.id;
    });
}

LoadedPack Loading::run()
{
    if (m_refused || !loadManifest())
        return {std::nullopt, std::move(m_problems)};
    loadMovements();
    loadArticles();
    loadPrograms();
    loadFigures();
    loadRules(m_files, m_pack, m_problems);
    loadTexts();
    if (m_refused)
        return {std::nullopt, std::move(m_problems)};
    leaveOutUnworded();
    linkMovements(m_pack, m_movementFiles, m_problems);
    linkArticles(m_pack, m_problems);
    // Last, because a program needs all its movements to be usable.
    std::erase_if(m_pack.programs, [&](const ProgramTemplate& program) {
        const std::string file = fmt::format("programs/{}.json", program.id);
        return !clean([&] { checkProgram(program, m_pack, file, m_problems); });
    });
    if (m_pack.movements.empty()) {
        refuse("movements", "There is no usable movement.", "A pack needs at least one.");
        return {std::nullopt, std::move(m_problems)};
    }
    return {std::move(m_pack), std::move(m_problems)};
}

} // namespace

LoadedPack loadPack(const std::filesystem::path& path)
{
    return Loading(path).run();
}

Result<ProgramTemplate> loadProgramFile(const std::filesystem::path& path, const Pack& pack)
{
    constexpr std::size_t MaxBytes = 1U << 20U;
    const auto text = readFile(path, MaxBytes);
    if (!text)
        return tl::unexpected(text.error());
    Problems problems;
    const std::string name = path.filename().string();
    const auto value = parseJson(*text, name, problems);
    if (value && schemaAccepts("program", *value, name, problems)) {
        auto program = parseProgram(*value);
        checkProgram(program, pack, name, problems);
        if (problems.empty())
            return program;
    }
    std::string all;
    for (const Problem& problem : problems)
        all += (all.empty() ? "" : "\n") + toString(problem);
    return failure(ErrorCode::Invalid, all, path.string());
}

} // namespace hipwise::content
