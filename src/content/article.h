#pragma once

#include <optional>
#include <string>
#include <vector>

namespace hipwise::content {

enum class BlockType {
    Paragraph,
    List,
    Steps, ///< a numbered list
    Card, ///< set apart from the text around it
    Table,
    Movements, ///< pictures that lead to movements
    Articles, ///< links to other articles
    Urgency
};

/// Whether a block of this type is there for what it leads to.
[[nodiscard]] constexpr bool hasLinks(BlockType type)
{
    return type == BlockType::Movements || type == BlockType::Articles;
}

/// What a card is for.
enum class CardTone { Tip, Care, Fact };

/// How soon to act on the signs of an urgency block.
enum class Urgency {
    Now, ///< emergency help
    Today, ///< medical advice the same day
    Soon, ///< a doctor or physiotherapist within days
    Stop, ///< stop this session
    Fine ///< usually no reason to worry
};

struct Block {
    std::string id;
    BlockType type = BlockType::Paragraph;
    std::optional<Urgency> urgency; ///< of BlockType::Urgency, and only of that
    std::optional<CardTone> tone; ///< of BlockType::Card, and only of that
    std::vector<std::string> links; ///< ids of movements or articles; empty for other types

    bool operator==(const Block&) const = default;
};

/// The outline of an article; its words are an ArticleText.
struct Article {
    std::string id;
    std::string cover; ///< movement whose picture stands for the article; may be empty
    std::vector<Block> blocks;
    std::vector<std::string> sources;

    bool operator==(const Article&) const = default;
};

} // namespace hipwise::content
