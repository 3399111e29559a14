#include "unit/content/pack_copy.h"
#include "unit/content/plain_language.h"

#include <catch2/catch.hpp>

// The rules of plain language, held against all that the hip pack says in English and in Spanish,
// and each against an example that breaks it.

namespace hipwise::test {

namespace {

const std::vector<EntryWords>& hipTexts(Language language)
{
    const auto in
        = [](const char* locale) { return textsOf(hipPack().pack.value().texts.at(locale)); };
    static const auto English = in("en");
    static const auto Spanish = in("es");
    return language == Language::English ? English : Spanish;
}

/// Checks that no entry breaks the rule in either language.
void checkAll(Rule rule)
{
    for (const Language language : {Language::English, Language::Spanish}) {
        REQUIRE(hipTexts(language).size() > 100);
        for (const EntryWords& entry : hipTexts(language)) {
            INFO((language == Language::English ? "English: " : "Spanish: ") << entry.id);
            CHECK(rule(entry, language) == Complaints());
        }
    }
}

PlacedText placed(const std::string& text, const std::string& place)
{
    return {place, text, text, text};
}

/// A movement with a single text.
EntryWords saying(const std::string& text, const std::string& place = "/why")
{
    return {EntryKind::Movement, "example", {placed(text, place)}};
}

} // namespace

TEST_CASE("no sentence of the hip pack is longer than 20 words in English and 22 in Spanish")
{
    checkAll(longSentences);

    const std::string words20 = "one two three four five six seven eight nine ten "
                                "one two three four five six seven eight nine ten";
    const auto complaints = [](const std::string& text, Language language) {
        return longSentences(saying("Rest. " + text), language);
    };
    CHECK(complaints(words20 + ".", Language::English) == Complaints());
    CHECK(complaints(words20 + " eleven.", Language::English)
          == Complaints{"/why: 21 words: " + words20 + " eleven."});
    CHECK(complaints(words20 + " once doce.", Language::Spanish) == Complaints());
    CHECK(complaints(words20 + " once doce trece.", Language::Spanish).size() == 1);
}

TEST_CASE("the sentences of the hip pack have at most 15 words on average, 16 in Spanish")
{
    checkAll(longOnAverage);

    const std::string words8 = "one two three four five six seven eight";
    const std::string long17 = words8 + " " + words8 + " end.";
    EntryWords entry = saying(long17 + " " + long17);
    CHECK(longOnAverage(entry, Language::English)
          == Complaints{"/why: 17.0 words a sentence", "all: 17.0 words a sentence"});
    CHECK(longOnAverage(entry, Language::Spanish).size() == 2);
    // Labels, and a single long sentence in a text of its own, are no matter by themselves.
    entry = saying(long17);
    CHECK(longOnAverage(entry, Language::English) == Complaints{"all: 17.0 words a sentence"});
    entry.texts.push_back(placed("Rest. Go on.", "/start"));
    CHECK(longOnAverage(entry, Language::English) == Complaints());
}

TEST_CASE("the hip pack reads easily in both languages")
{
    checkAll(hardToRead);

    const std::string hard = "Additional repetitions of unfamiliar activities frequently "
                             "necessitate considerable preparation. ";
    EntryWords entry = saying(hard + hard);
    CHECK(hardToRead(entry, Language::English).size() == 1); // too short to be looked at alone
    entry = saying(hard + hard + hard);
    REQUIRE(hardToRead(entry, Language::English).size() == 2);
    CHECK_THAT(hardToRead(entry, Language::English)[0], Catch::StartsWith("/why: grade 3"));

    const std::string difficult = "Las actividades extraordinariamente desacostumbradas necesitan "
                                  "considerable preparación individualizada. ";
    entry = saying(difficult + difficult + difficult + difficult);
    REQUIRE(hardToRead(entry, Language::Spanish).size() == 2);
    CHECK_THAT(hardToRead(entry, Language::Spanish)[1], Catch::StartsWith("all: ease -"));
}

TEST_CASE("the names and the large words of the hip pack fit on the screen")
{
    checkAll(tooLongForTheScreen);

    CHECK(tooLongForTheScreen(saying(std::string(48, 'n'), "/name"), Language::English)
          == Complaints());
    CHECK(tooLongForTheScreen(saying(std::string(49, 'n'), "/name"), Language::English).size()
          == 1);
    EntryWords article{EntryKind::Article, "example", {placed(std::string(49, 't'), "/title")}};
    CHECK(tooLongForTheScreen(article, Language::Spanish).size() == 1);
    CHECK(tooLongForTheScreen(saying("Lift your other heel up", "/phases/move"), Language::English)
          == Complaints{"/phases/move: 23 letters: Lift your other heel up"});
    CHECK(tooLongForTheScreen(saying("Súbela más, más, más, á", "/phases/move"), Language::Spanish)
          == Complaints{"/phases/move: 23 letters: Súbela más, más, más, á"});
    // Either side may be the longer one.
    EntryWords sided{EntryKind::Movement,
                     "example",
                     {{"/phases/move",
                       "Sube la {pierna}",
                       "Sube la pierna derecha",
                       "Sube la pierna izquierda"}}};
    CHECK(tooLongForTheScreen(sided, Language::Spanish)
          == Complaints{"/phases/move: 24 letters: Sube la pierna izquierda"});
}

TEST_CASE("the words for breathing in the hip pack are two or three")
{
    checkAll(breathInOtherThanTwoOrThreeWords);

    CHECK(breathInOtherThanTwoOrThreeWords(saying("Out", "/breath/move"), Language::English)
          == Complaints{"/breath/move: Out"});
    CHECK(breathInOtherThanTwoOrThreeWords(saying("Suelta todo el aire", "/breath/move"),
                                           Language::Spanish)
              .size()
          == 1);
    CHECK(breathInOtherThanTwoOrThreeWords(saying("Breathe", "/breathing"), Language::English)
          == Complaints());
}

TEST_CASE("the movements of the hip pack have three to six steps")
{
    checkAll(tooFewOrTooManySteps);

    EntryWords entry{EntryKind::Movement, "example", {}};
    for (std::size_t count = 0; count < 8; ++count) {
        INFO(count);
        const bool fits = count >= 3 && count <= 6;
        CHECK(tooFewOrTooManySteps(entry, Language::English).empty() == fits);
        entry.texts.push_back(placed("Rest.", "/steps/" + std::to_string(count)));
    }
}

TEST_CASE("every English step of the hip pack begins with what to do")
{
    checkAll(stepsWithoutVerb);

    for (const char* step : {"Slowly lift it.",
                             "The knee bends.",
                             "Right leg up.",
                             "2 times.",
                             "Your knee stays.",
                             "Lifting your leg."}) {
        INFO(step);
        CHECK(stepsWithoutVerb(saying(step, "/steps/0"), Language::English).size() == 1);
    }
    CHECK(stepsWithoutVerb(saying("Bring it up.", "/steps/0"), Language::English) == Complaints());
}

TEST_CASE("the hip pack promises nothing, frightens nobody and uses common words")
{
    checkAll(wordsThatDoNotBelong);

    EntryWords entry = saying("Rotate it to prevent damage.");
    CHECK(wordsThatDoNotBelong(entry, Language::English)
          == Complaints{"/why: fear: damage: Rotate it to prevent damage.",
                        "/why: promise: prevent: Rotate it to prevent damage.",
                        "/why: jargon: rotate: Rotate it to prevent damage."});
    entry.texts[0].place = "/synonyms/0"; // what people type may be jargon
    CHECK(wordsThatDoNotBelong(entry, Language::English).size() == 2);
    entry = saying("Apoya su cadera.");
    CHECK(wordsThatDoNotBelong(entry, Language::Spanish).size() == 1);
    entry.kind = EntryKind::Article; // where it may be that of somebody else
    CHECK(wordsThatDoNotBelong(entry, Language::Spanish) == Complaints());
}

TEST_CASE("no movement of the hip pack names a side but by its word in braces")
{
    checkAll(sidesInWords);

    CHECK(sidesInWords(saying("Lift your {side} leg right away."), Language::English)
          == Complaints());
    CHECK(sidesInWords(saying("Lift your right leg."), Language::English)
          == Complaints{"/why: side: right: Lift your right leg."});
    CHECK(sidesInWords(saying("Sube la {derecha}."), Language::Spanish) == Complaints());
    CHECK(sidesInWords(saying("Sube la pierna izquierda."), Language::Spanish).size() == 1);
}

TEST_CASE("the hip pack has no stray blanks, and words instead of marks")
{
    checkAll(strayMarks);

    for (const char* text : {"Rest. ", " Rest.", "Rest.  Go on.", "Rest & go on.", "Don’t."}) {
        INFO(text);
        CHECK(strayMarks(saying(text), Language::English).size() == 1);
    }
    CHECK(strayMarks(saying("Descansa un 5%."), Language::Spanish).size() == 1);
}

TEST_CASE("no movement of the hip pack has a name twice")
{
    checkAll(namesTwice);

    EntryWords entry = saying("Clam", "/name");
    entry.texts.push_back(placed("Clamshell", "/synonyms/0"));
    CHECK(namesTwice(entry, Language::English) == Complaints());
    entry.texts.push_back(placed("CLAM", "/synonyms/1"));
    CHECK(namesTwice(entry, Language::English) == Complaints{"/synonyms/1: CLAM"});
}

} // namespace hipwise::test
