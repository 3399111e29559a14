#pragma once

#include "unit/content/pack_words.h"
#include "unit/content/reading_ease.h"

#include <string>
#include <vector>

namespace hipwise::test {

/// The rules of plain language for what a pack says. No formula tells whether a text is clear;
/// these find the texts that are likely not to be. A rule gives a complaint for every place that
/// breaks it, with the place and what was found.
using Complaints = std::vector<std::string>;
using Rule = Complaints (*)(const EntryWords&, Language);

/// At most 20 words; 22 in Spanish.
[[nodiscard]] Complaints longSentences(const EntryWords& entry, Language language);

/// At most 15 words a sentence, 16 in Spanish, in every text and in all the prose of an entry.
[[nodiscard]] Complaints longOnAverage(const EntryWords& entry, Language language);

/// English: at most grade 7.5, what children of 12 or 13 read. Spanish: "quite easy", in a single
/// text near it. Of short texts the formulas say more about one long word than about the text.
[[nodiscard]] Complaints hardToRead(const EntryWords& entry, Language language);

/// Names have at most 48 letters; large words 20, in Spanish 22, on whichever side.
[[nodiscard]] Complaints tooLongForTheScreen(const EntryWords& entry, Language language);

/// The words for breathing are two or three.
[[nodiscard]] Complaints breathInOtherThanTwoOrThreeWords(const EntryWords& entry,
                                                          Language language);

/// A movement has three to six steps.
[[nodiscard]] Complaints tooFewOrTooManySteps(const EntryWords& entry, Language language);

/// English: a step begins with what to do.
[[nodiscard]] Complaints stepsWithoutVerb(const EntryWords& entry, Language language);

/// Words that frighten, blame or promise, jargon, short forms and what is not of the language.
[[nodiscard]] Complaints wordsThatDoNotBelong(const EntryWords& entry, Language language);

/// A movement is written for both sides: the program fills in which.
[[nodiscard]] Complaints sidesInWords(const EntryWords& entry, Language language);

/// Blanks at an end or two together, and marks instead of words.
[[nodiscard]] Complaints strayMarks(const EntryWords& entry, Language language);

/// Two names of a movement are the same.
[[nodiscard]] Complaints namesTwice(const EntryWords& entry, Language language);

} // namespace hipwise::test
