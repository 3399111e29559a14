#pragma once

#include "content/load/problem.h"
#include "content/pack.h"

#include <string>
#include <string_view>

/// The checks that a schema cannot make. Each adds its problems; the loader leaves out what they
/// concern.
namespace hipwise::content {

/// Numbers of a dose: bounds, order of ranges, and that the type has what it counts.
void checkDose(const DoseRange& dose,
               const std::string& file,
               const std::string& pointer,
               Consequence consequence,
               Problems& problems);

/// Everything about a movement but its links: dose, variants, vocabulary, sources, ratings for
/// every condition.
void checkMovement(const Movement& movement,
                   const Pack& pack,
                   const std::string& file,
                   Problems& problems);

/// Phases, schedules, items, sources, and that every movement named is in the pack.
void checkProgram(const ProgramTemplate& program,
                  const Pack& pack,
                  const std::string& file,
                  Problems& problems);

void checkArticle(const Article& article,
                  const Pack& pack,
                  const std::string& file,
                  Problems& problems);

/// Bounds that depend on each other, sources, and that every number has a source or is named as the
/// pack's own choice.
void checkGuidance(const GuidanceRules& rules,
                   const Pack& pack,
                   const std::string& file,
                   Problems& problems);

/// Ids, vocabulary and sources of the questions.
void checkScreening(const std::vector<ScreeningQuestion>& questions,
                    const Pack& pack,
                    const std::string& file,
                    Problems& problems);

/// Every rule and every group has its words, and no word in braces is unknown.
void checkGuidanceText(const LocaleTexts& texts, const std::string& file, Problems& problems);

/// Every question of the pack has its words.
void checkScreeningText(const LocaleTexts& texts,
                        const Pack& pack,
                        const std::string& file,
                        Problems& problems);

/// Words against facts: phases, variants, notes and side words that the movement needs are there.
void checkMovementText(const MovementText& text,
                       const Movement& movement,
                       const SideWords& sideWords,
                       const std::string& file,
                       Problems& problems);
void checkProgramText(const ProgramText& text,
                      const ProgramTemplate& program,
                      const std::string& file,
                      Problems& problems);
void checkArticleText(const ArticleText& text,
                      const Article& article,
                      const std::string& file,
                      Problems& problems);

/// Every id of the vocabulary has a label.
void checkLabels(const LocaleTexts& texts,
                 const Pack& pack,
                 const std::string& file,
                 Problems& problems);

} // namespace hipwise::content
