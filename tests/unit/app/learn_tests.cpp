#include "app/learn.h"
#include "unit/content/pack_copy.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace hipwise;
using namespace hipwise::test;

using app::ArticleCard;

namespace {

const content::Pack& hips()
{
    return hipPack().pack.value();
}

std::vector<std::string> idsOf(const std::vector<ArticleCard>& cards)
{
    std::vector<std::string> ids;
    for (const ArticleCard& card : cards)
        ids.push_back(card.id);
    return ids;
}

} // namespace

TEST_CASE("articles come in the order of the pack, help has a place of its own")
{
    const auto cards = app::articleCards(hips(), "en");
    CHECK(idsOf(cards) == hips().articleOrder);
    CHECK(cards.size() == hips().articles.size() - 1);
    CHECK(cards.front().title == "Movement is medicine");
    CHECK(cards.front().cover.id == "pole-walking");
    CHECK(cards.front().cover.figure != nullptr);
}

TEST_CASE("articles that the order leaves out follow by title")
{
    content::Pack pack = hips();
    pack.articleOrder = {"pacing"};
    const auto cards = app::articleCards(pack, "en");
    CHECK(cards.front().id == "pacing");
    CHECK(std::is_sorted(cards.begin() + 1, cards.end(), [](const auto& a, const auto& b) {
        return a.title < b.title;
    }));
}

TEST_CASE("no article takes longer than six minutes to read, and none less than one")
{
    for (const std::string locale : {"en", "es"}) {
        for (const ArticleCard& card : app::articleCards(hips(), locale)) {
            INFO(locale << ": " << card.id << ", " << card.minutes);
            CHECK(card.minutes >= 1);
            CHECK(card.minutes <= 6);
        }
    }
}

TEST_CASE("a search looks in all words of the articles, those with it in the title first")
{
    const auto found = app::articlesAbout(hips(), "en", "pain");
    REQUIRE(found.size() >= 4);
    CHECK(found[0].id == "hip-pain-and-its-causes");
    CHECK(found[1].id == "discomfort-and-pain");
    CHECK(found[2].id == "movement-is-medicine"); // the first one that has it elsewhere
    CHECK(app::articlesAbout(hips(), "en", "trampoline").empty());
    CHECK(app::articlesAbout(hips(), "es", "CADERA").size() >= 3);
    CHECK(idsOf(app::articlesAbout(hips(), "en", " ")) == hips().articleOrder);
}

TEST_CASE("an article has its parts in order, with what they lead to, and its sources")
{
    const auto state = app::articleState(hips(), "en", "pacing");
    REQUIRE(state);
    const content::Article& article = *hips().article("pacing");
    REQUIRE(state->parts.size() == article.blocks.size());
    for (std::size_t i = 0; i < article.blocks.size(); ++i) {
        CHECK(state->parts[i].block == article.blocks[i]);
        CHECK(state->parts[i].movements.size() + state->parts[i].articles.size()
              == article.blocks[i].links.size());
    }
    CHECK(state->sources.size() == article.sources.size());
    CHECK(state->wordsIn.empty());
}

TEST_CASE("an article says when its words are in another language than the one asked for")
{
    content::Pack pack = hips();
    pack.texts.at("es").articles.erase("pacing");
    CHECK(app::articleState(pack, "es", "pacing")->wordsIn == "en");
    CHECK(app::articleState(pack, "es", "movement-snacks")->wordsIn.empty());
    CHECK(app::articleState(pack, "fr", "movement-snacks")->wordsIn == "en");
}

TEST_CASE("an article the pack does not have has no state")
{
    CHECK_FALSE(app::articleState(hips(), "en", "nonsense"));
}

TEST_CASE("a pack without articles has no cards")
{
    content::Pack pack = shoulderPack();
    CHECK(app::articleCards(pack, "en").empty()); // only the one behind "When to get help"
    pack.articles.clear();
    CHECK(app::articleCards(pack, "en").empty());
}
