#include "app/learn.h"

#include "support/text_fold.h"

#include <algorithm>
#include <utility>

namespace hipwise::app {

using content::ArticleText;
using content::BlockText;

namespace {

/// Words of an article, one after another.
std::string wordsOf(const ArticleText& text)
{
    std::string all = text.summary;
    const auto add = [&](const std::string& words) { all += " " + words; };
    for (const auto& [id, block] : text.blocks) {
        add(block.heading);
        add(block.lead);
        add(block.text);
        for (const content::PointText& point : block.items) {
            add(point.lead);
            add(point.text);
        }
        for (const auto& row : block.rows) {
            for (const std::string& cell : row)
                add(cell);
        }
    }
    return all;
}

/// Adults read about 238 words of plain text a minute (Brysbaert 2019); somebody who is in pain and
/// reads on a screen at arm's length may take a quarter longer.
int minutesToRead(const ArticleText& text)
{
    constexpr long WordsPerMinute = 180;
    const std::string words = wordsOf(text);
    const long count = 1 + std::count(words.begin(), words.end(), ' ');
    return static_cast<int>(std::max(1L, (count + WordsPerMinute / 2) / WordsPerMinute));
}

MovementLink linkTo(const content::Pack& pack,
                    const content::Wording& wording,
                    const std::string& movement)
{
    return {movement, wording.movement(movement).name, pack.figure(movement)};
}

ArticleCard cardOf(const content::Pack& pack,
                   const content::Wording& wording,
                   const content::Article& article)
{
    const ArticleText& text = wording.article(article.id);
    return {article.id,
            text.title,
            text.summary,
            minutesToRead(text),
            article.cover.empty() ? MovementLink{} : linkTo(pack, wording, article.cover)};
}

} // namespace

std::vector<ArticleCard> articleCards(const content::Pack& pack, std::string_view locale)
{
    const content::Wording wording(pack, locale);
    std::vector<ArticleCard> cards;
    for (const content::Article& article : pack.articles) {
        if (article.id != pack.helpArticle)
            cards.push_back(cardOf(pack, wording, article));
    }
    const auto place = [&](const ArticleCard& card) {
        const auto& order = pack.articleOrder;
        return std::distance(order.begin(), std::find(order.begin(), order.end(), card.id));
    };
    std::sort(cards.begin(), cards.end(), [&](const ArticleCard& a, const ArticleCard& b) {
        const auto before = place(a);
        const auto after = place(b);
        return before == after ? foldText(a.title) < foldText(b.title) : before < after;
    });
    return cards;
}

std::vector<ArticleCard> articlesAbout(const content::Pack& pack,
                                       std::string_view locale,
                                       std::string_view query)
{
    const content::Wording wording(pack, locale);
    const std::string wanted = foldText(query);
    auto cards = articleCards(pack, locale);
    std::erase_if(cards, [&](const ArticleCard& card) {
        return !hasWords(foldText(card.title + " " + wordsOf(wording.article(card.id))), wanted);
    });
    std::stable_partition(cards.begin(), cards.end(), [&](const ArticleCard& card) {
        return hasWords(foldText(card.title), wanted);
    });
    return cards;
}

std::optional<ArticleState> articleState(const content::Pack& pack,
                                         std::string_view locale,
                                         std::string_view id)
{
    const content::Article* article = pack.article(id);
    if (article == nullptr)
        return std::nullopt;
    const content::Wording wording(pack, locale);
    const ArticleText& text = wording.article(id);
    ArticleState state;
    state.card = cardOf(pack, wording, *article);
    for (const content::Block& block : article->blocks) {
        const auto words = text.blocks.find(block.id);
        if (words == text.blocks.end())
            continue;
        ArticlePart part{block, words->second, {}, {}};
        for (const std::string& link : block.links) {
            if (block.type == content::BlockType::Movements)
                part.movements.push_back(linkTo(pack, wording, link));
            else
                part.articles.push_back(cardOf(pack, wording, *pack.article(link)));
        }
        state.parts.push_back(std::move(part));
    }
    for (const std::string& key : article->sources) {
        if (const content::Source* source = pack.source(key))
            state.sources.push_back(*source);
    }
    state.wordsIn = wording.otherLanguageOfArticle(id);
    return state;
}

} // namespace hipwise::app
