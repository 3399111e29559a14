#include "unit/content/forbidden_words.h"

#include <catch2/catch.hpp>

using namespace hipwise::test;

namespace {

using Texts = std::vector<std::string>;

Texts inEnglish(const std::string& text)
{
    return forbiddenIn(text, Language::English, faultsOfMovement());
}

Texts inSpanish(const std::string& text)
{
    return forbiddenIn(text, Language::Spanish, faultsOfMovement());
}

/// A text, and what is found in it.
struct Example {
    const char* text;
    Texts found;
};

} // namespace

TEST_CASE("words are matched whole, at their beginning, in rows and by the marks between them")
{
    const WordPatterns patterns("harm*, bone on bone, #-#, e.g, ROM, *psoas, ^levante, a|b _ c");
    const auto matches = [&](const std::string& text) {
        const auto tokens = tokensOf(text);
        return patterns.matchesIn(tokens, 0, tokens.size());
    };
    for (const char* text : {"No harm.",
                             "HARMFUL",
                             "Bone-on-bone",
                             "2-3",
                             "2 – 3",
                             "e. g.",
                             "ROM",
                             "iliopsoas",
                             "Slowly: Levante",
                             "b x c"}) {
        INFO(text);
        CHECK(matches(text));
    }
    for (const char* text : {"charm",
                             "bone on the bone",
                             "2 3",
                             "2.3",
                             "eg",
                             "rom",
                             "psoasis",
                             "que levante",
                             "No levante",
                             "x b c"}) {
        INFO(text);
        CHECK_FALSE(matches(text));
    }
    CHECK_FALSE(matches(""));
}

TEST_CASE("English words that frighten, blame, promise or need a dictionary are found")
{
    const std::vector<Example> examples{
        {"It is Wear and Tear.", {"fear: wear and tear"}},
        {"This is bone-on-bone.", {"fear: bone-on-bone"}},
        {"It damages the joint.", {"fear: damages"}},
        {"You should do more.", {"blame: should"}},
        {"Bad posture, again.", {"blame: bad posture"}},
        {"It prevents falls.", {"promise: prevents"}},
        {"No pain, no gain.", {"promise: no pain, no gain"}},
        {"A safe plan for your condition.", {"promise: your condition"}},
        {"Rotate it and test your ROM.", {"jargon: rotate", "jargon: rom"}},
        {"Load the leg.", {"jargon: load"}},
        {"Rest, e.g. on a chair.", {"short form: e.g"}},
        {"Hold for 30 s, 2-3x a week.", {"short form: 30 s", "short form: 2-3", "short form: 3x"}},
        {"Move toward the center.", {"foreign: toward", "foreign: center"}}};
    for (const Example& example : examples) {
        INFO(example.text);
        CHECK(inEnglish(example.text) == example.found);
    }
}

TEST_CASE("English words are let through where they are denied, named or meant otherwise")
{
    for (const char* text : {"Most hip pain is not dangerous.",
                             "It does not mean damage.",
                             "Nobody can cure it, and that isn't a fault.",
                             "Doctors call it FAI, short for a long name.",
                             "You may hear the word osteoarthritis.",
                             "Wait until the wound has healed.",
                             "A bone slowly heals.",
                             "Walk as fast as in the 6-10 minute test.",
                             "Lean on the shoulder of a chair, from 2.5 cm."}) {
        INFO(text);
        CHECK(inEnglish(text) == Texts());
    }
    // The "not" of another sentence, or behind the word, does not count.
    CHECK(inEnglish("Do not rest. It is dangerous.") == Texts{"fear: dangerous"});
    CHECK(inEnglish("It is dangerous, not nice.") == Texts{"fear: dangerous"});
    // To deny jargon, and to name what frightens, is no help.
    CHECK(inEnglish("Do not rotate it.") == Texts{"jargon: rotate"});
    CHECK(inEnglish("Doctors call it worn out.") == Texts{"fear: worn out"});
}

TEST_CASE("Spanish words that frighten, blame, promise or need a dictionary are found")
{
    const std::vector<Example> examples{
        {"Es peligroso.", {"fear: peligroso"}},
        {"Hueso contra hueso.", {"fear: hueso contra hueso"}},
        {"Deberías hacer más.", {"blame: deberías"}},
        {"Alivia el dolor y evita una operación.",
         {"promise: alivia", "promise: evita una operación"}},
        {"Flexión del glúteo medio.", {"jargon: flexión", "jargon: glúteo medio"}},
        {"Activa los músculos.", {"jargon: activa los músculos"}},
        {"Aguanta 30 s, de 2-3 veces.", {"short form: 30 s", "short form: 2-3"}},
        {"Sube 2.5 cm.", {"short form: 2.5"}},
        {"Haz este test.", {"foreign: test"}},
        {"Siéntese. Levante la pierna.", {"address: levante", "address: siéntese"}},
        {"Consejos para usted y vosotros.", {"address: usted", "address: vosotros"}},
        {"Mueve su propia cadera.", {"other person: su propia"}}};
    for (const Example& example : examples) {
        INFO(example.text);
        CHECK(inSpanish(example.text) == example.found);
    }
}

TEST_CASE("Spanish words are let through where they are denied, named or meant otherwise")
{
    for (const char* text : {"No significa daño.",
                             "Lo que no es peligroso.",
                             "Los médicos la llaman osteoartritis.",
                             "Este texto trata del dolor.",
                             "Espera a que la herida esté curada.",
                             "Te haces mucho daño.",
                             "Deja que la pierna se levante.",
                             "Una clase de gimnasia con tu cuerpo."}) {
        INFO(text);
        CHECK(inSpanish(text) == Texts());
    }
    CHECK(inSpanish("No es grave. Es peligroso.") == Texts{"fear: peligroso"});
    CHECK(inSpanish("La llaman peligrosa.") == Texts{"fear: peligrosa"});
}

TEST_CASE("what a device would claim is found in both languages")
{
    const std::vector<Example> english{
        {"It treats hip pain.", {"promise: treats"}},
        {"This cures it.", {"promise: cures"}},
        {"It relieves pain.", {"promise: relieves"}},
        {"It prevents surgery.", {"promise: prevents"}},
        {"This is safe for you.", {"promise: safe for you"}},
        {"Hipwise diagnoses your hip.", {"promise: diagnoses"}},
        {"You are at risk.", {"fear: at risk"}},
        {"Your risk is high.", {"fear: your risk"}},
        {"Hipwise measures your pain.", {"promise: measures your pain"}},
        {"It monitors your hip.", {"promise: monitors"}},
        {"It calculates a dose.", {"promise: calculates"}},
        {"It interprets the answers.", {"promise: interprets"}},
        {"It alarms you.", {"fear: alarms you"}},
        {"Manage your pain at home.", {"promise: manage your pain"}},
        {"It reduces your pain.", {"promise: reduces your pain"}}};
    for (const Example& example : english) {
        INFO(example.text);
        CHECK(inEnglish(example.text) == example.found);
    }
    const std::vector<Example> spanish{{"Trata el dolor de cadera.", {"promise: trata"}},
                                       {"Te cura.", {"promise: cura"}},
                                       {"Evita la cirugía.", {"promise: evita la cirugía"}},
                                       {"Es seguro para ti.", {"promise: seguro para ti"}},
                                       {"Diagnostica tu cadera.", {"promise: diagnostica"}},
                                       {"Estás en riesgo.", {"fear: en riesgo"}},
                                       {"Este es tu riesgo.", {"fear: tu riesgo"}},
                                       {"Te alarma.", {"fear: te alarma"}},
                                       {"Mide tu dolor.", {"promise: mide tu dolor"}},
                                       {"Calcula la dosis.", {"promise: calcula"}},
                                       {"Controla tu dolor.", {"promise: controla tu dolor"}},
                                       {"Reduce el dolor.", {"promise: reduce el dolor"}}};
    for (const Example& example : spanish) {
        INFO(example.text);
        CHECK(inSpanish(example.text) == example.found);
    }
}

TEST_CASE("what only sounds like a claim is let through")
{
    for (const char* text : {"Hipwise does not measure your pain.",
                             "Measure the height of the chair.",
                             "You can manage the stairs.",
                             "Call out, or use your alarm.",
                             "A hip implant that measures the force.",
                             "This does not diagnose anything.",
                             "It is not safe for everyone."}) {
        INFO(text);
        CHECK(inEnglish(text) == Texts());
    }
    for (const char* text : {"Hipwise no mide tu dolor.",
                             "La silla mide medio metro.",
                             "Una prótesis que mide la fuerza.",
                             "Baja la pierna, y controla el movimiento."}) {
        INFO(text);
        CHECK(inSpanish(text) == Texts());
    }
}

TEST_CASE("only the faults that are asked for are found")
{
    CHECK(forbiddenIn("Rotate it, to prevent harm.", Language::English, faultsOfName())
          == Texts{"fear: harm", "promise: prevent"});
    CHECK(forbiddenIn("Mueve su cadera.", Language::Spanish, faultsOfText()) == Texts());
    CHECK(forbiddenIn("The right leg, right away.", Language::English, {WordFault::Side})
          == Texts{"side: right"});
    CHECK(forbiddenIn("La pierna izquierda.", Language::Spanish, {WordFault::Side})
          == Texts{"side: izquierda"});
}

TEST_CASE("marks that stand for words are found")
{
    CHECK(forbiddenMarksIn("Don’t walk & run", Language::English) == Texts{"mark: ’", "mark: &"});
    CHECK(forbiddenMarksIn("Read “pain”, 5% less.", Language::English) == Texts());
    CHECK(forbiddenMarksIn("Lee “dolor”, 5% menos.", Language::Spanish)
          == Texts{"mark: “", "mark: ”", "mark: %"});
    CHECK(forbiddenMarksIn("Lee «dolor», un 5 por ciento.", Language::Spanish) == Texts());
}
