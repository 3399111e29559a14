#pragma once

#include "content/article.h"
#include "content/guidance_rules.h"
#include "content/movement.h"
#include "content/program_template.h"
#include "content/screening.h"
#include "content/text.h"
#include "figure/motion/animation.h"
#include "support/civil_time.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hipwise::content {

/// The newest pack format this program reads.
inline constexpr int PackFormat = 1;

/// A start position of the vocabulary.
struct Position {
    std::string id;
    bool floor = false; ///< done on the floor or a firm bed
    bool turnOver = false; ///< changing sides means turning over

    bool operator==(const Position&) const = default;
};

struct Source {
    std::string key;
    std::string citation;
    std::string doi; ///< may be empty
    std::string kind; ///< what sort of source; may be empty
    std::string seen; ///< how much of it was read; may be empty

    bool operator==(const Source&) const = default;
};

/// How a movement is drawn, done on the right side where it has one.
struct Figure {
    std::string id; ///< the movement's
    figure::Animation animation;

    bool operator==(const Figure&) const = default;
};

/// A content pack that has passed its checks: every id in it resolves, and the default locale is
/// complete. Movements, programs, articles, sources and figures are sorted by id.
struct Pack {
    std::string id;
    std::string version;
    std::string license;
    std::string defaultLocale;
    std::string
        helpArticle; ///< id of the article behind "When to get help"; empty when it was left out
    std::vector<std::string> articleOrder; ///< ids, the one to read first in front; some may be
                                           ///< left out, but none is of an article it has not
    std::vector<Position> positions;
    std::vector<std::string> equipment;
    std::vector<std::string> chairs; ///< those of the equipment that one sits on
    std::vector<std::string> weights; ///< those that make a movement heavier
    std::vector<std::string> targets;
    std::vector<std::string> conditions;
    std::vector<std::string> flags;
    std::map<std::string, HipRange> flagRules; ///< flags that follow from how far a hip goes
    std::vector<Movement> movements;
    std::vector<ProgramTemplate> programs;
    std::vector<Article> articles;
    std::vector<Source> sources;
    std::vector<Figure> figures; ///< some may be of movements that the pack does not have
    std::optional<GuidanceRules> guidance; ///< empty: nothing is suggested
    std::vector<ScreeningQuestion>
        screening; ///< in the order in which they are asked; may be empty
    std::map<std::string, LocaleTexts> texts; ///< by locale

    // A pack is large: the code that makes, copies and ends one stands in one place.
    Pack();
    Pack(const Pack&);
    Pack(Pack&&) noexcept;
    Pack& operator=(const Pack&);
    Pack& operator=(Pack&&) noexcept;
    ~Pack();

    /// Null for unknown ids, as are the following.
    [[nodiscard]] const Movement* movement(std::string_view movementId) const;
    [[nodiscard]] const ProgramTemplate* program(std::string_view programId) const;
    [[nodiscard]] const Article* article(std::string_view articleId) const;
    [[nodiscard]] const Source* source(std::string_view key) const;
    [[nodiscard]] const figure::Animation* figure(std::string_view movementId) const;
    [[nodiscard]] const Position* position(std::string_view positionId) const;

    bool operator==(const Pack&) const;
};

/// The words of a pack in one language, falling back to the default locale entry by entry.
/// Refers to the pack, which must outlive it.
class Wording {
public:
    /// An unknown locale ("pt-PT") tries its language ("pt") and then the default.
    Wording(const Pack& pack, std::string_view locale);

    /// The locale that was found.
    [[nodiscard]] const std::string& locale() const { return m_locale; }

    /// Entries of the pack only; anything else gives an empty text.
    [[nodiscard]] const MovementText& movement(std::string_view id) const;
    [[nodiscard]] const ProgramText& program(std::string_view id) const;
    [[nodiscard]] const ArticleText& article(std::string_view id) const;

    /// Empty texts where the pack has none.
    [[nodiscard]] const RuleText& rule(Rule rule) const;
    [[nodiscard]] std::string ruleGroup(RuleGroup group) const;
    [[nodiscard]] std::string fact(std::string_view input) const;
    [[nodiscard]] const QuestionText& question(std::string_view id) const;
    /// A day without its year, "5 January"; as "2026-01-05" where the pack has no months.
    [[nodiscard]] std::string day(CivilDate date) const;

    /// Labels of the vocabulary; the id itself where there is none.
    [[nodiscard]] std::string position(std::string_view id) const;
    [[nodiscard]] std::string equipment(std::string_view id) const;
    [[nodiscard]] std::string target(std::string_view id) const;
    [[nodiscard]] std::string condition(std::string_view id) const;
    [[nodiscard]] std::string flag(std::string_view id) const;

    /// How an easier or harder way to do a movement differs, for either side; empty for one that it
    /// does not have.
    [[nodiscard]] std::string variant(std::string_view movementId,
                                      const std::string& variant) const;

    /// A text of a movement, with the side words of the language its words are in.
    [[nodiscard]] std::string forSide(std::string_view movementId,
                                      std::string_view text,
                                      Side side) const;

    /// The locale of an entry's words, when it is not in the language that was asked for; else
    /// empty.
    [[nodiscard]] std::string otherLanguageOfMovement(std::string_view id) const;
    [[nodiscard]] std::string otherLanguageOfArticle(std::string_view id) const;

private:
    template <class Text>
    [[nodiscard]] std::string otherLanguage(const std::map<std::string, Text> LocaleTexts::*entries,
                                            std::string_view id) const;

    std::string m_asked; ///< the language asked for
    std::string m_locale;
    std::string m_fallback; ///< the default locale
    const LocaleTexts* m_chosen = nullptr;
    const LocaleTexts* m_default = nullptr;
};

} // namespace hipwise::content
