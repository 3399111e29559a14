#include "unit/content/pack_copy.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;
using content::Wording;

TEST_CASE("entries are found by their id")
{
    const content::Pack& pack = shoulderPack();
    for (const char* id : {"side-lying-turn-out", "table-slide", "wall-press"}) {
        REQUIRE(pack.movement(id) != nullptr);
        CHECK(pack.movement(id)->id == id);
    }
    REQUIRE(pack.program("gentle-shoulder") != nullptr);
    REQUIRE(pack.article("when-to-see-someone") != nullptr);
    REQUIRE(pack.source("hanchard2020") != nullptr);
    CHECK(pack.source("own-practice")->kind == "practice");
    REQUIRE(pack.position("lying-on-side") != nullptr);
    CHECK(pack.position("lying-on-side")->turnOver);
}

TEST_CASE("an id that is not in the pack gives nothing")
{
    const content::Pack& pack = shoulderPack();
    const std::string id = GENERATE("", "wall", "wall-press-2", "Wall-press", "zzz", "aaa");
    CHECK(pack.movement(id) == nullptr);
    CHECK(pack.program(id) == nullptr);
    CHECK(pack.article(id) == nullptr);
    CHECK(pack.source(id) == nullptr);
    CHECK(pack.position(id) == nullptr);
}

TEST_CASE("words come in the language that was asked for")
{
    const Wording wording(shoulderPack(), "es");
    CHECK(wording.locale() == "es");
    CHECK(wording.movement("wall-press").name == "Empuje contra la pared");
    CHECK(wording.program("gentle-shoulder").name == "Hombro suave");
    CHECK(wording.article("when-to-see-someone").title == "Cuándo pedir ayuda");
    CHECK(wording.position("sitting") == "Sentado");
    CHECK(wording.equipment("wall") == "Pared");
    CHECK(wording.target("upper-back") == "Espalda alta");
    CHECK(wording.condition("tendon-pain") == "Dolor de tendón");
    CHECK(wording.flag("arm-overhead") == "Brazo por encima de la cabeza");
}

TEST_CASE("a locale the pack does not have falls back to its language, then to the default")
{
    struct Case {
        std::string asked;
        std::string found;
    };

    const auto [asked, found] = GENERATE(values<Case>({{"es", "es"},
                                                       {"es-MX", "es"},
                                                       {"es_MX", "es"},
                                                       {"en", "en"},
                                                       {"en-GB", "en"},
                                                       {"de", "en"},
                                                       {"de-AT", "en"},
                                                       {"e", "en"},
                                                       {"", "en"}}));
    CHECK(Wording(shoulderPack(), asked).locale() == found);
}

TEST_CASE("a locale of the pack wins over its language")
{
    content::Pack pack = shoulderPack();
    pack.texts["es-MX"] = pack.texts["es"];
    pack.texts["es-MX"].movements["wall-press"].name = "Empuje mexicano";
    CHECK(Wording(pack, "es-MX").movement("wall-press").name == "Empuje mexicano");
    CHECK(Wording(pack, "es-AR").movement("wall-press").name == "Empuje contra la pared");
}

TEST_CASE("each entry and each label falls back on its own")
{
    content::Pack pack = shoulderPack();
    pack.texts["es"].movements.erase("wall-press");
    pack.texts["es"].programs.clear();
    pack.texts["es"].articles.clear();
    pack.texts["es"].positions.erase("sitting");
    const Wording wording(pack, "es");
    CHECK(wording.movement("wall-press").name == "Wall press");
    CHECK(wording.movement("table-slide").name == "Deslizamiento en la mesa");
    CHECK(wording.program("gentle-shoulder").name == "Gentle shoulder");
    CHECK(wording.article("when-to-see-someone").title == "When to see someone");
    CHECK(wording.position("sitting") == "Sitting");
    CHECK(wording.position("standing") == "De pie");
}

TEST_CASE("what has no words has an empty text, and what has no label keeps its id")
{
    const Wording wording(shoulderPack(), "en");
    CHECK(wording.movement("nonsense") == content::MovementText{});
    CHECK(wording.program("nonsense") == content::ProgramText{});
    CHECK(wording.article("nonsense") == content::ArticleText{});
    CHECK(wording.position("nonsense") == "nonsense");
    CHECK(wording.flag("nonsense") == "nonsense");
}

TEST_CASE("side words are those of the language the words are in")
{
    content::Pack pack = shoulderPack();
    const char* id = "side-lying-turn-out";
    const Wording spanish(pack, "es");
    CHECK(spanish.forSide(id, spanish.movement(id).why, Side::Left)
          == "Da firmeza al hombro izquierdo.");
    CHECK(spanish.forSide(id, spanish.movement(id).steps[1], Side::Right)
          == "Gira la mano derecha hacia arriba.");

    pack.texts["es"].movements.erase(id);
    const Wording fallen(pack, "es");
    CHECK(fallen.forSide(id, fallen.movement(id).why, Side::Left)
          == "It steadies your left shoulder.");
}
