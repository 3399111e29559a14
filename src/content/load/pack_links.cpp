#include "content/load/pack_links.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace hipwise::content {

namespace {

constexpr auto* Manifest = "pack.json";

void reportLink(Problems& problems,
                const std::string& file,
                std::string pointer,
                const std::string& what,
                const std::string& id)
{
    problems.push_back({file,
                        std::move(pointer),
                        {},
                        fmt::format("There is no {} \"{}\" in the pack.", what, id),
                        "Correct the id, or add what it leads to.",
                        Consequence::LinkLeftOut});
}

void dropUnknownRungs(Movement& movement,
                      const Pack& pack,
                      const std::string& file,
                      Problems& problems)
{
    const auto drop = [&](std::vector<Rung>& rungs, const std::string& name) {
        std::vector<Rung> kept;
        for (std::size_t i = 0; i < rungs.size(); ++i) {
            const std::string& target = rungs[i].movement;
            if (target.empty() || (pack.movement(target) != nullptr && target != movement.id)) {
                kept.push_back(std::move(rungs[i]));
                continue;
            }
            reportLink(problems,
                       file,
                       fmt::format("/{}/{}/movement", name, i),
                       "other usable movement",
                       target);
        }
        rungs = std::move(kept);
    };
    drop(movement.easier, "easier");
    drop(movement.harder, "harder");
}

/// Drops the ids that `known` does not accept.
template <class Known>
void dropUnknown(std::vector<std::string>& ids,
                 const std::string& pointer,
                 const std::string& what,
                 const Known& known,
                 Problems& problems)
{
    std::vector<std::string> kept;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (known(ids[i]))
            kept.push_back(ids[i]);
        else
            reportLink(problems, Manifest, fmt::format("{}/{}", pointer, i), what, ids[i]);
    }
    ids = std::move(kept);
}

void dropUnknownLinks(Article& article, const Pack& pack, Problems& problems)
{
    const std::string file = fmt::format("learn/{}.json", article.id);
    for (std::size_t i = 0; i < article.blocks.size(); ++i) {
        Block& block = article.blocks[i];
        const bool toMovements = block.type == BlockType::Movements;
        std::erase_if(block.links, [&](const std::string& id) {
            if (toMovements ? pack.movement(id) != nullptr : pack.article(id) != nullptr)
                return false;
            reportLink(problems,
                       file,
                       fmt::format("/blocks/{}", i),
                       toMovements ? "usable movement" : "usable article",
                       id);
            return true;
        });
    }
    std::erase_if(article.blocks,
                  [&](const Block& block) { return hasLinks(block.type) && block.links.empty(); });
    if (!article.cover.empty() && pack.movement(article.cover) == nullptr) {
        reportLink(problems, file, "/cover", "usable movement", article.cover);
        article.cover.clear();
    }
}

} // namespace

void linkMovements(Pack& pack, const std::map<std::string, std::string>& files, Problems& problems)
{
    const auto isEquipment = [&](const std::string& id) {
        return std::find(pack.equipment.begin(), pack.equipment.end(), id) != pack.equipment.end();
    };
    dropUnknown(pack.chairs, "/vocabulary/chairs", "equipment", isEquipment, problems);
    for (Movement& movement : pack.movements)
        dropUnknownRungs(movement, pack, files.at(movement.id), problems);

    std::map<std::string, Movement*> byId;
    for (Movement& movement : pack.movements)
        byId[movement.id] = &movement;
    const auto addBack = [&](const Movement& from,
                             const std::vector<Rung>& rungs,
                             std::vector<Rung> Movement::*back) {
        for (const Rung& rung : rungs) {
            if (rung.movement.empty())
                continue;
            auto& list = byId.at(rung.movement)->*back;
            if (std::none_of(list.begin(), list.end(), [&](const Rung& other) {
                    return other.movement == from.id;
                }))
                list.push_back({from.id, {}, {}});
        }
    };
    const std::vector<Movement> written = pack.movements;
    for (const Movement& movement : written) {
        addBack(movement, movement.easier, &Movement::harder);
        addBack(movement, movement.harder, &Movement::easier);
    }
}

void linkArticles(Pack& pack, Problems& problems)
{
    for (Article& article : pack.articles)
        dropUnknownLinks(article, pack, problems);
    const auto isArticle = [&](const std::string& id) { return pack.article(id) != nullptr; };
    dropUnknown(pack.articleOrder, "/articleOrder", "usable article", isArticle, problems);
    if (pack.article(pack.helpArticle) == nullptr) {
        problems.push_back({Manifest,
                            "/helpArticle",
                            {},
                            fmt::format("There is no usable article \"{}\".", pack.helpArticle),
                            "Add it to learn/, or correct the id.",
                            Consequence::LinkLeftOut});
        pack.helpArticle.clear();
    }
}

} // namespace hipwise::content
