#include "content/load/file_check.h"
#include "content/load/pack_checks.h"

#include <fmt/format.h>

#include <vector>

namespace hipwise::content {

namespace {

/// Every text of a movement in which side words may stand.
std::vector<std::string> sentencesOf(const MovementText& text)
{
    std::vector<std::string> all{
        text.why, text.start, text.breathing, text.leaveOut, text.doseNote};
    all.insert(all.end(), text.steps.begin(), text.steps.end());
    all.insert(all.end(), text.mistakes.begin(), text.mistakes.end());
    for (const PhaseWords* words : {&text.phases, &text.breath})
        all.insert(all.end(), {words->start, words->move, words->hold, words->back});
    for (const auto* map : {&text.easier, &text.harder, &text.suits}) {
        for (const auto& [key, words] : *map)
            all.push_back(words);
    }
    return all;
}

void checkSideWords(const MovementText& text, Sides sides, const SideWords& known, FileCheck& check)
{
    for (const std::string& sentence : sentencesOf(text)) {
        for (const std::string_view word : sideWordsIn(sentence)) {
            if (sides != Sides::OneAtATime)
                check.report(
                    {},
                    fmt::format(
                        "\"{{{}}}\" stands in a movement that is not done one side at a time.",
                        word),
                    "Write it without side words.");
            else if (known.find(std::string(word)) == known.end())
                check.report({},
                             fmt::format("The side word \"{{{}}}\" is not known.", word),
                             "Add it to sideWords in the locale's pack.json, or correct it.");
        }
    }
}

/// Whether the words are those that a block of its type shows.
void checkBlockText(const BlockText& text, const Block& block, FileCheck& check)
{
    const std::string pointer = "/blocks/" + block.id;
    const auto need = [&](bool there, const char* field) {
        if (!there)
            check.report(pointer + "/" + field, "The words are missing.", "Write them.");
    };
    switch (block.type) {
    case BlockType::Paragraph:
        return need(!text.text.empty(), "text");
    case BlockType::Card:
        return need(!text.text.empty() || !text.items.empty(), "text");
    case BlockType::List:
    case BlockType::Steps:
    case BlockType::Urgency:
        return need(!text.items.empty(), "items");
    case BlockType::Table:
        need(!text.columns.empty(), "columns");
        for (const auto& row : text.rows) {
            if (row.size() != text.columns.size())
                check.report(pointer + "/rows",
                             "A row has another number of cells than there are columns.",
                             "Give every row one cell for each column.");
        }
        return need(!text.rows.empty(), "rows");
    case BlockType::Movements:
    case BlockType::Articles:
        return need(!text.heading.empty(), "heading");
    }
}

/// Whether a repetition of the dose stops at its end position.
bool hasHold(const DoseRange& dose)
{
    if (dose.type == DoseType::Repetitions)
        return dose.tempo.value_or(Tempo()).hold.count() > 0;
    return dose.type != DoseType::Duration;
}

} // namespace

void checkMovementText(const MovementText& text,
                       const Movement& movement,
                       const SideWords& sideWords,
                       const std::string& file,
                       Problems& problems)
{
    FileCheck check(file, problems);
    if (hasHold(movement.dose) && text.phases.hold.empty())
        check.report("/phases/hold", "The words are missing.", "Say what to do while holding.");
    const bool counts
        = movement.dose.type != DoseType::Duration && movement.dose.type != DoseType::Hold;
    if (counts && text.phases.back.empty())
        check.report("/phases/return", "The words are missing.", "Say how to go back.");
    for (const Rung& rung : movement.easier) {
        if (!rung.variant.empty())
            check.words("/easier", text.easier, rung.variant);
    }
    for (const Rung& rung : movement.harder) {
        if (!rung.variant.empty())
            check.words("/harder", text.harder, rung.variant);
    }
    for (const auto& [condition, rating] : movement.suits) {
        if (rating != Suitability::UsuallySuits)
            check.words("/suits", text.suits, condition);
    }
    for (const std::string& adaptation : movement.adaptations)
        check.words("/adaptations", text.adaptations, adaptation);
    if (movement.kind == MovementKind::Aerobic && text.pace.empty())
        check.report("/pace", "The words are missing.", "Say in a sentence how hard it may feel.");
    if (movement.kind == MovementKind::Aerobic && text.buildUp.empty())
        check.report("/buildUp", "The words are missing.", "Say in a sentence how to add minutes.");
    checkSideWords(text, movement.sides, sideWords, check);
}

void checkProgramText(const ProgramText& text,
                      const ProgramTemplate& program,
                      const std::string& file,
                      Problems& problems)
{
    FileCheck check(file, problems);
    for (const Phase& phase : program.phases) {
        check.words("/phases", text.phases, phase.id);
        for (const SessionTemplate& session : phase.sessions)
            check.words("/sessions", text.sessions, session.id);
    }
}

void checkArticleText(const ArticleText& text,
                      const Article& article,
                      const std::string& file,
                      Problems& problems)
{
    FileCheck check(file, problems);
    for (const Block& block : article.blocks) {
        check.words("/blocks", text.blocks, block.id);
        if (const auto found = text.blocks.find(block.id); found != text.blocks.end())
            checkBlockText(found->second, block, check);
    }
}

void checkLabels(const LocaleTexts& texts,
                 const Pack& pack,
                 const std::string& file,
                 Problems& problems)
{
    FileCheck check(file, problems);
    for (const Position& position : pack.positions)
        check.words("/positions", texts.positions, position.id);
    const auto all =
        [&](const std::string& pointer, const Labels& labels, const std::vector<std::string>& ids) {
            for (const std::string& id : ids)
                check.words(pointer, labels, id);
        };
    all("/equipment", texts.equipment, pack.equipment);
    all("/targets", texts.targets, pack.targets);
    all("/conditions", texts.conditions, pack.conditions);
    all("/flags", texts.flags, pack.flags);
}

} // namespace hipwise::content
