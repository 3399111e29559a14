#include "content/load/figure_loader.h"

#include "content/load/figure_parser.h"
#include "content/load/json_text.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <utility>

namespace hipwise::content {

std::vector<Figure> loadFigures(const PackFiles& files, SchemaCheck& schema, Problems& problems)
{
    constexpr std::string_view Folder = "figures/";
    std::vector<Figure> figures;
    for (auto file = files.files.lower_bound(std::string(Folder));
         file != files.files.end() && file->first.starts_with(Folder);
         ++file) {
        const std::string& name = file->first;
        const auto value = parseJson(file->second, name, problems);
        if (!value || !schema.accepts("figure", *value, name, problems))
            continue;
        const std::string wanted = std::filesystem::path(name).stem().string();
        const auto id = value->at("id").get<std::string>();
        if (id != wanted) {
            problems.push_back(
                {name,
                 "/id",
                 {},
                 fmt::format("The id is \"{}\", but the file is called \"{}\".", id, wanted),
                 "Make them equal.",
                 Consequence::EntryLeftOut});
            continue;
        }
        if (auto animation = parseFigure(*value, name, problems))
            figures.push_back({id, std::move(*animation)});
    }
    // Files are sorted with their ending: "a-b.json" comes before "a.json".
    std::sort(figures.begin(), figures.end(), [](const Figure& a, const Figure& b) {
        return a.movement < b.movement;
    });
    return figures;
}

} // namespace hipwise::content
