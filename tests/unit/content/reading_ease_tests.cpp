#include "unit/content/reading_ease.h"

#include <catch2/catch.hpp>

#include <map>

using namespace hipwise::test;

namespace {

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("sentences are told apart")
{
    CHECK(sentencesOf("Lie down. Is it 2.5 cm? Then go on")
          == Texts{"Lie down.", "Is it 2.5 cm?", "Then go on"});
    CHECK(sentencesOf("Read “When to get help.” Then rest!")
          == Texts{"Read “When to get help.”", "Then rest!"});
    CHECK(sentencesOf("¿Duele? Para (y descansa). Sigue…  luego")
          == Texts{"¿Duele?", "Para (y descansa).", "Sigue…", "luego"});
    CHECK(sentencesOf("").empty());
    CHECK(sentencesOf(" … ").empty());
}

TEST_CASE("words are counted as readers count them")
{
    CHECK(wordsOf("Stand hip-width apart – then rest.")
          == Texts{"Stand", "hip-width", "apart", "then", "rest."});
    CHECK(wordsOf("Don't lift 2.5 kg and/or 3 kg").size() == 8);
    CHECK(wordsOf(" — ").empty());
}

TEST_CASE("headings and labels are no sentences")
{
    CHECK(isFragment("When to get help"));
    CHECK(isFragment("Twisting your hips"));
    CHECK_FALSE(isFragment("Rest."));
    CHECK_FALSE(isFragment("Say “rest.”"));
    CHECK_FALSE(isFragment("One two three four five six seven eight"));
}

TEST_CASE("the syllables of English words are counted as they are spoken")
{
    const std::map<int, Texts> words{
        {1,
         {"side",
          "sides",
          "squeezed",
          "knees",
          "toes",
          "hurts",
          "10",
          "moves",
          "walked",
          "clothes",
          "don't",
          "you're",
          "whole",
          "breath",
          "hour",
          "lie",
          "Eased",
          "calves"}},
        {2, {"lower",   "gently",  "little",    "tendon",   "pelvis", "lifted",   "pillow",
             "circles", "handles", "balance",   "raising",  "safely", "sideways", "sometimes",
             "trial",   "social",  "wounded",   "whistle",  "angles", "ankles",   "table",
             "people",  "region",  "stiffness", "movement", "every",  "isn't",    "rhythm"}},
        {3,
         {"balances",
          "surgical",
          "position",
          "arthritis",
          "easier",
          "radio",
          "museum",
          "actual",
          "previous",
          "appliance",
          "area",
          "idea",
          "heavier"}},
        {4, {"operation", "recovery", "australian", "usually", "situation", "experience", "cm"}},
        {5, {"uncomfortable"}},
        {6, {"physiotherapist"}}};
    for (const auto& [count, examples] : words) {
        for (const std::string& word : examples) {
            INFO(word);
            CHECK(syllablesOf(word, Language::English) == count);
        }
    }
}

TEST_CASE("the syllables of Spanish words are counted as they are spoken")
{
    const std::map<int, Texts> words{
        {1, {"pie", "muy", "hoy", "que", "bien", "guion", "12", "y", "buey"}},
        {2, {"suave", "pierna", "aire", "guía", "día", "agua"}},
        {3,
         {"rodilla", "caderas", "oído", "vergüenza", "izquierda", "ahora", "músculo", "Despacio"}},
        {4, {"movimiento", "ejercicio", "respiración", "lentamente"}},
        {5, {"fisioterapia"}}};
    for (const auto& [count, examples] : words) {
        for (const std::string& word : examples) {
            INFO(word);
            CHECK(syllablesOf(word, Language::Spanish) == count);
        }
    }
}

TEST_CASE("the grade of an English text is that of Flesch and Kincaid")
{
    const Reading easy({"The cat sat on the mat."}, Language::English);
    CHECK(easy.sentences() == 1);
    CHECK(easy.words() == 6);
    CHECK(easy.grade() == Approx(0.39 * 6 + 11.8 * 1 - 15.59));

    const Reading two({"Lie on your side-of-bed pillow. Rest."}, Language::English);
    CHECK(two.average() == Approx(3.0));
    CHECK(two.grade() == Approx(0.39 * 8 / 2 + 11.8 * 9 / 8 - 15.59));
    CHECK(Reading({}, Language::English).grade() == Approx(0.0));
}

TEST_CASE("the ease of a Spanish text is that of Szigriszt and Pazos")
{
    const Reading easy({"Dobla la rodilla. Baja despacio."}, Language::Spanish);
    CHECK(easy.words() == 5);
    CHECK(easy.average() == Approx(2.5));
    CHECK(easy.ease() == Approx(206.835 - 62.3 * 11 / 5 - 2.5));

    const Reading hard({"La rehabilitación musculoesquelética multidisciplinar."},
                       Language::Spanish);
    CHECK(hard.ease() < 0.0);
    CHECK(Reading({}, Language::Spanish).ease() > 200.0);
}
