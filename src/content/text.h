#pragma once

#include "support/side.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace hipwise::content {

/// Large words for the parts of a repetition; empty where a movement has no such part.
struct PhaseWords {
    std::string start;
    std::string move;
    std::string hold;
    std::string back;

    bool operator==(const PhaseWords&) const = default;
};

/// A way to make an activity kinder to the hip, and the reason.
struct AdaptationText {
    std::string what;
    std::string why;

    bool operator==(const AdaptationText&) const = default;
};

struct MovementText {
    std::string name;
    std::vector<std::string> synonyms;
    std::string why;
    std::string start;
    std::vector<std::string> steps;
    PhaseWords phases;
    std::string breathing;
    PhaseWords breath; ///< `start` is never set
    std::vector<std::string> mistakes;
    std::map<std::string, std::string> easier; ///< words of a variant by its id
    std::map<std::string, std::string> harder;
    std::map<std::string, std::string> suits; ///< note by condition
    std::string leaveOut;
    std::string doseNote; ///< may be empty
    std::map<std::string, AdaptationText> adaptations; ///< by id; of aerobic activities
    std::string pace; ///< how hard, in words; of aerobic activities
    std::string buildUp; ///< how to add minutes; of aerobic activities

    bool operator==(const MovementText&) const = default;
};

struct PhaseText {
    std::string name;
    std::vector<std::string> goals;
    std::vector<std::string> moveOnWhen;
    std::vector<std::string> stepBackWhen;
    std::vector<std::string> tips;

    bool operator==(const PhaseText&) const = default;
};

struct ProgramText {
    std::string name;
    std::string audience;
    std::string summary;
    std::vector<std::string> notFor;
    std::vector<std::string> enterWhen; ///< what holds before it is started; may be empty
    std::string evidence;
    std::map<std::string, PhaseText> phases;
    std::map<std::string, std::string> sessions; ///< name by session id

    bool operator==(const ProgramText&) const = default;
};

/// One sign or point; `lead` is printed strong before `text` and may be empty.
struct PointText {
    std::string lead;
    std::string text;

    bool operator==(const PointText&) const = default;
};

struct BlockText {
    std::string heading;
    std::string lead;
    std::string text;
    std::vector<PointText> items;
    std::vector<std::string> columns; ///< headings of a table
    std::vector<std::vector<std::string>> rows; ///< each as long as `columns`

    bool operator==(const BlockText&) const = default;
};

struct ArticleText {
    std::string title;
    std::string summary;
    std::map<std::string, BlockText> blocks;

    bool operator==(const ArticleText&) const = default;
};

/// What a rule of the guidance says. Words in braces stand for facts (data/README.md).
struct RuleText {
    std::string offer; ///< a short title
    std::string reason; ///< a sentence or two

    bool operator==(const RuleText&) const = default;
};

/// A question before somebody starts, and what to ask a clinician after a yes.
struct QuestionText {
    std::string question;
    std::string advice;
    std::vector<std::string> ask; ///< may be empty

    bool operator==(const QuestionText&) const = default;
};

/// The two forms of a word that depends on the side that is being done.
struct SideForms {
    std::string left;
    std::string right;

    bool operator==(const SideForms&) const = default;
};

using Labels = std::map<std::string, std::string>;
using SideWords = std::map<std::string, SideForms>;

/// Everything a pack says in one language. Entries may be missing in all but the default locale.
struct LocaleTexts {
    std::string name;
    std::string description;
    SideWords sideWords; ///< by the word in braces
    Labels positions;
    Labels equipment;
    Labels targets;
    Labels conditions;
    Labels flags;
    std::map<std::string, MovementText> movements;
    std::map<std::string, ProgramText> programs;
    std::map<std::string, ArticleText> articles;
    std::map<std::string, RuleText> rules; ///< by the name of the rule
    Labels ruleGroups; ///< what a group of rules is for, by its name
    std::string date; ///< how a day is written, with {day} and {month}
    std::vector<std::string> months; ///< twelve, or none
    Labels facts; ///< a sentence by the name of an input of a decision
    std::map<std::string, QuestionText> questions; ///< by id of the question

    bool operator==(const LocaleTexts&) const = default;
};

/// The words in braces of a text, in order, without the braces.
[[nodiscard]] std::vector<std::string_view> sideWordsIn(std::string_view text);

/// The text with every word in braces replaced by what it stands for. Unknown words stay as they
/// are.
[[nodiscard]] std::string filled(std::string_view text,
                                 const std::map<std::string, std::string>& words);

/// The text with every word in braces replaced by its form for the side. Unknown words stay as they
/// are.
[[nodiscard]] std::string forSide(std::string_view text, const SideWords& words, Side side);

} // namespace hipwise::content
