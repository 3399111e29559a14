#include "content/load/pack_files.h"

#include "content/load/json_text.h"
#include "content/pack.h"
#include "support/file.h"
#include "support/text_fold.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <system_error>
#include <vector>

namespace hipwise::content {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t MaxFileBytes = 1U << 20U; // the largest real entry has about 10 kB
constexpr std::size_t MaxBundleBytes = 24U << 20U; // about 4,000 movements in two languages
constexpr std::size_t MaxFiles = 20000;
constexpr std::string_view SourcesFile = "SOURCES.md";

bool isPackFile(const fs::path& path)
{
    return path.extension() == ".json" || path.filename() == SourcesFile;
}

/// Only plain relative names: no "..", no drive, no leading slash, nothing hidden.
bool staysInside(const std::string& name)
{
    const fs::path path(name);
    return !name.empty() && path.is_relative() && name.find('\\') == std::string::npos
        && std::none_of(path.begin(), path.end(), [](const fs::path& part) {
               return part.empty() || part.string().front() == '.';
           });
}

/// Path inside the pack and full path of every file of a pack folder, sorted.
Result<std::map<std::string, fs::path>> listFolder(const fs::path& folder)
{
    std::map<std::string, fs::path> found;
    std::error_code error;
    fs::recursive_directory_iterator entries(folder, error);
    for (; !error && entries != fs::recursive_directory_iterator(); entries.increment(error)) {
        std::error_code ignored;
        if (!entries->is_regular_file(ignored) || !isPackFile(entries->path()))
            continue;
        found.emplace(entries->path().lexically_relative(folder).generic_string(), entries->path());
        if (found.size() > MaxFiles)
            return failure(ErrorCode::Invalid,
                           fmt::format("expected at most {} files", MaxFiles),
                           folder.string());
    }
    if (error)
        return failure(ErrorCode::Unreadable, error.message(), folder.string());
    return found;
}

Result<PackFiles> readFolder(const fs::path& folder, Problems& problems)
{
    const auto list = listFolder(folder);
    if (!list)
        return tl::unexpected(list.error());
    PackFiles pack;
    for (const auto& entry : *list) {
        const std::string& name = entry.first;
        auto text = readFile(entry.second, MaxFileBytes);
        const auto skip = [&](std::string found, std::string advice) {
            problems.push_back(
                {name, {}, {}, std::move(found), std::move(advice), Consequence::EntryLeftOut});
        };
        if (!text)
            skip(fmt::format("The file cannot be read ({}).", text.error().message),
                 "Check its size and its permissions.");
        else if (name == SourcesFile && !isPlainUtf8(*text))
            skip("The text is not UTF-8.", "Save the file in the encoding UTF-8.");
        else
            pack.files.emplace(name, std::move(*text));
    }
    return pack;
}

Result<PackFiles> readBundle(const fs::path& path, Problems& problems)
{
    const auto text = readFile(path, MaxBundleBytes);
    if (!text)
        return tl::unexpected(text.error());
    PackFiles pack;
    pack.bundle = path.filename().string();
    const auto refuse = [&](std::string found,
                            std::string advice
                            = "Give a file that \"hipwise-cli pack bundle\" has written.") {
        problems.push_back(
            {pack.bundle, {}, {}, std::move(found), std::move(advice), Consequence::PackRefused});
        return pack;
    };
    const std::size_t before = problems.size();
    const auto json = parseJson(*text, pack.bundle, problems);
    if (!json) {
        for (auto problem = problems.begin() + static_cast<std::ptrdiff_t>(before);
             problem != problems.end();
             ++problem)
            problem->consequence = Consequence::PackRefused;
        return pack;
    }
    if (!json->is_object() || !json->contains("format") || !(*json)["format"].is_number_integer())
        return refuse("This is not a Hipwise pack: there is no \"format\".");
    if (const auto newer = newerFormat(*json))
        return refuse(*newer, "Use a newer Hipwise for this pack.");
    if (!json->contains("files") || !(*json)["files"].is_object())
        return refuse("This is not a Hipwise pack: there are no \"files\".");
    for (const auto& [name, content] : (*json)["files"].items()) {
        if (!staysInside(name) || !isPackFile(name))
            problems.push_back({pack.bundle,
                                "/files",
                                {},
                                fmt::format("\"{}\" is not a path inside a pack.", name),
                                "Use names like movements/clam.json.",
                                Consequence::EntryLeftOut});
        else
            pack.files.emplace(name,
                               content.is_string() ? content.get<std::string>() : content.dump());
    }
    return pack;
}

std::string stampOf(const fs::path& path)
{
    std::error_code error;
    const auto size = fs::file_size(path, error);
    const auto time = fs::last_write_time(path, error);
    return fmt::format("{} {}", size, time.time_since_epoch().count());
}

} // namespace

Result<PackFiles> readPackFiles(const fs::path& path, Problems& problems)
{
    std::error_code error;
    if (fs::is_directory(path, error))
        return readFolder(path, problems);
    if (fs::is_regular_file(path, error))
        return readBundle(path, problems);
    return failure(
        ErrorCode::NotFound, "expected a pack folder or a pack file, found nothing", path.string());
}

Result<std::string> packSignature(const fs::path& path)
{
    std::error_code error;
    if (fs::is_regular_file(path, error))
        return fmt::format("{} {}", path.filename().string(), stampOf(path));
    if (!fs::is_directory(path, error))
        return failure(ErrorCode::NotFound,
                       "expected a pack folder or a pack file, found nothing",
                       path.string());
    const auto list = listFolder(path);
    if (!list)
        return tl::unexpected(list.error());
    std::string signature;
    for (const auto& [name, file] : *list)
        signature += fmt::format("{} {}\n", name, stampOf(file));
    return signature;
}

Result<void> bundlePack(const fs::path& folder, const fs::path& file)
{
    Problems problems;
    const auto pack = readPackFiles(folder, problems);
    if (!pack)
        return tl::unexpected(pack.error());
    nlohmann::ordered_json files = nlohmann::ordered_json::object();
    for (const auto& [name, text] : pack->files) {
        if (name == SourcesFile) {
            files[name] = text;
            continue;
        }
        if (parseJson(text, name, problems))
            files[name] = nlohmann::ordered_json::parse(text);
    }
    if (!problems.empty())
        return failure(ErrorCode::Invalid, toString(problems.front()), folder.string());
    const nlohmann::ordered_json bundle = {{"format", PackFormat}, {"files", files}};
    return writeFileDurably(file, bundle.dump(1) + "\n");
}

} // namespace hipwise::content
