#pragma once

#include "content/pack.h"
#include "figure/motion/animation.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hipwise::app {

/// A movement as a picture with its name.
struct MovementLink {
    std::string id;
    std::string name;
    const figure::Animation* figure = nullptr; ///< of the pack; null where there is none

    bool operator==(const MovementLink&) const = default;
};

/// An article as its card shows it.
struct ArticleCard {
    std::string id;
    std::string title;
    std::string summary;
    int minutes = 1; ///< to read it
    MovementLink cover; ///< empty where it has none

    bool operator==(const ArticleCard&) const = default;
};

/// The articles there are, the one to read first in front. Help has its own place and is not among
/// them.
[[nodiscard]] std::vector<ArticleCard> articleCards(const content::Pack& pack,
                                                    std::string_view locale);

/// Cards that have every word of the query in their article, those with it in the title first.
[[nodiscard]] std::vector<ArticleCard> articlesAbout(const content::Pack& pack,
                                                     std::string_view locale,
                                                     std::string_view query);

/// A part of an article with what it leads to.
struct ArticlePart {
    content::Block block;
    content::BlockText text;
    std::vector<MovementLink> movements;
    std::vector<ArticleCard> articles;

    bool operator==(const ArticlePart&) const = default;
};

struct ArticleState {
    ArticleCard card;
    std::vector<ArticlePart> parts;
    std::vector<content::Source> sources;
    std::string wordsIn; ///< locale of the words when it is not the one asked for; else empty

    bool operator==(const ArticleState&) const = default;
};

/// Empty for ids the pack does not have.
[[nodiscard]] std::optional<ArticleState> articleState(const content::Pack& pack,
                                                       std::string_view locale,
                                                       std::string_view id);

} // namespace hipwise::app
