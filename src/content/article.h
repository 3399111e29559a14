#pragma once

#include <string>
#include <vector>

namespace hipwise::content {

enum class BlockType { Paragraph, List, Urgency };

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
    Urgency urgency = Urgency::Fine; ///< only means something for BlockType::Urgency

    bool operator==(const Block&) const = default;
};

/// The outline of an article; its words are an ArticleText.
struct Article {
    std::string id;
    std::vector<Block> blocks;
    std::vector<std::string> sources;

    bool operator==(const Article&) const = default;
};

} // namespace hipwise::content
