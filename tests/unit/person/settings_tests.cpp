#include "person/region.h"
#include "person/settings.h"

#include <catch2/catch.hpp>

using namespace hipwise;

using person::parseSettings;
using person::Settings;
using person::StoredSettings;
using person::ThemeChoice;
using person::toStored;

namespace {

/// What becomes of one stored value when nothing else is stored.
Settings with(const std::string& key, const std::string& value)
{
    return parseSettings({{key, value}});
}

} // namespace

TEST_CASE("a fresh start has the defaults")
{
    const Settings settings = parseSettings({});
    CHECK(settings == Settings{});
    CHECK(settings.theme == ThemeChoice::System);
    CHECK(settings.textPercent == 100);
    CHECK(settings.figure == figure::PersonLook{});
    CHECK_FALSE(settings.calm);
    CHECK(settings.sound);
    CHECK(settings.volume == 60);
    CHECK(settings.language.empty());
    CHECK(settings.startedOn.empty());
    CHECK_FALSE(settings.hip);
    CHECK(settings.page == "today");
}

TEST_CASE("settings come back as they were stored")
{
    Settings settings;
    settings.theme = GENERATE(ThemeChoice::System,
                              ThemeChoice::Light,
                              ThemeChoice::Dark,
                              ThemeChoice::ContrastDark,
                              ThemeChoice::ContrastLight);
    settings.textPercent = GENERATE(100, 125, 200);
    settings.figure = GENERATE(figure::PersonLook{},
                               figure::PersonLook{figure::Build::Slender,
                                                  figure::HairStyle::Long,
                                                  figure::SkinTone::Porcelain,
                                                  figure::HairColour::Black},
                               figure::PersonLook{figure::Build::Broad,
                                                  figure::HairStyle::Bun,
                                                  figure::SkinTone::Medium,
                                                  figure::HairColour::Blond},
                               figure::PersonLook{figure::Build::Round,
                                                  figure::HairStyle::Bald,
                                                  figure::SkinTone::Olive,
                                                  figure::HairColour::Red},
                               figure::PersonLook{figure::Build::Average,
                                                  figure::HairStyle::Scarf,
                                                  figure::SkinTone::Brown,
                                                  figure::HairColour::Grey},
                               figure::PersonLook{figure::Build::Average,
                                                  figure::HairStyle::Short,
                                                  figure::SkinTone::Dark,
                                                  figure::HairColour::White});
    settings.calm = GENERATE(false, true);
    settings.sound = GENERATE(false, true);
    settings.volume = GENERATE(0, 100);
    settings.hip = GENERATE(std::optional<HipSide>(), HipSide::Left, HipSide::Right, HipSide::Both);
    settings.language = "pt-BR";
    settings.startedOn = "2026-11-23";
    settings.page = "library";
    settings.contentLanguage = "es";
    settings.pack = "shoulder";
    settings.about = {{"bursitis", "arthritis"}, {"kneeling"}};
    settings.favourites = {"clam", "bridge"};
    settings.libraryAsList = true;
    settings.paceSounds = settings.calm;
    settings.countSounds = !settings.calm;
    settings.voice = settings.sound;
    settings.waits = !settings.sound;
    settings.asksAfterMovement = settings.calm;
    settings.largeSession = !settings.calm;
    settings.painBands = {3, 6};
    settings.copiesByItself = settings.sound;
    settings.copiesFolder = "/media/stick/Hipwise copies";
    settings.rangeFor = GENERATE(std::optional<person::RangeGroup>(), person::RangeGroup::Women);
    settings.window = "10,20,1366,768;maximised";
    settings.ageGroup = GENERATE(person::AgeGroup::Under18, person::AgeGroup::Older);
    settings.region = "GB";
    settings.spots = {{person::HipPart::Groin, Side::Left}, {person::HipPart::LowerBack, {}}};
    settings.causeUnsure = settings.calm;
    settings.injuredOn = "2026-11-22";
    settings.limitsUntil = "2027-02-01";
    settings.atHand = {"mat", "firm-chair"};
    settings.floor = settings.sound;
    settings.sessionDays = {std::chrono::Monday, std::chrono::Friday, std::chrono::Sunday};
    settings.sessionTime = std::chrono::minutes(510);
    settings.snacks.on = settings.calm;
    settings.firstStep = person::FirstStep::Hip;
    CHECK(parseSettings(toStored(settings)) == settings);
}

TEST_CASE("no two settings share a place in the file")
{
    CHECK(toStored(Settings{}).size() == 65);
}

TEST_CASE("numbers outside their bounds become the nearest bound")
{
    struct Case {
        std::string stored;
        int text;
        int volume;
    };

    const auto [stored, text, volume] = GENERATE(values<Case>({{"99", 100, 99},
                                                               {"100", 100, 100},
                                                               {"101", 101, 100},
                                                               {"200", 200, 100},
                                                               {"201", 200, 100},
                                                               {"0", 100, 0},
                                                               {"-1", 100, 0},
                                                               {"99999999999999999999", 200, 100},
                                                               {"-99999999999999999999", 100, 0}}));
    CHECK(with("look/textPercent", stored).textPercent == text);
    CHECK(with("sound/volume", stored).volume == volume);
}

TEST_CASE("the bands of pain stay within their bounds, and none is empty")
{
    const auto bands = [](const std::string& fine, const std::string& acceptable) {
        StoredSettings stored;
        stored["pain/fineUpTo"] = fine;
        stored["pain/acceptableUpTo"] = acceptable;
        return parseSettings(stored).painBands;
    };
    CHECK(bands("", "") == PainBands{2, 5});
    CHECK(bands("0", "5") == PainBands{1, 5});
    CHECK(bands("1", "5") == PainBands{1, 5});
    CHECK(bands("4", "6") == PainBands{4, 6});
    CHECK(bands("5", "6") == PainBands{4, 6});
    CHECK(bands("3", "7") == PainBands{3, 6});
    CHECK(bands("3", "3") == PainBands{3, 4});
    CHECK(bands("much", "more") == PainBands{2, 5});
}

TEST_CASE("what is no number becomes the default")
{
    const std::string stored = GENERATE("", "loud", "12a", " 12", "1.5", "0x10", "+5");
    CHECK(with("look/textPercent", stored).textPercent == 100);
    CHECK(with("sound/volume", stored).volume == 60);
}

TEST_CASE("unknown names become the default")
{
    CHECK(with("look/theme", "sepia").theme == ThemeChoice::System);
    CHECK(with("look/theme", "DARK").theme == ThemeChoice::System);
    CHECK_FALSE(with("person/hip", "knee").hip);
    CHECK(with("sound/on", "perhaps").sound);
    CHECK_FALSE(with("sound/on", "false").sound);
}

TEST_CASE("a start on a day that does not exist has not happened")
{
    const std::string stored = GENERATE("yesterday", "2026-02-30", "2026-11-23T10:00:00", "1");
    CHECK(with("person/startedOn", stored).startedOn.empty());
    CHECK(with("person/startedOn", "2026-11-23").startedOn == "2026-11-23");
}

TEST_CASE("places where it hurts keep their names, and unknown ones are left out")
{
    for (const person::HipSpot& spot : person::HipSpots)
        CHECK(person::parseHipSpot(toString(spot)) == spot);
    CHECK(toString(person::HipSpots.front()) == "left-groin");
    CHECK(with("person/spots", "left-groin knee lower-back").spots
          == std::set<person::HipSpot>{{person::HipPart::Groin, Side::Left},
                                       {person::HipPart::LowerBack, {}}});
}

TEST_CASE("a time or a day that there is not counts as one that varies")
{
    CHECK_FALSE(with("home/minuteOfDay", "").sessionTime);
    CHECK_FALSE(with("home/minuteOfDay", "-5").sessionTime);
    CHECK_FALSE(with("home/minuteOfDay", "noon").sessionTime);
    CHECK(with("home/minuteOfDay", "0").sessionTime == std::chrono::minutes(0));
    CHECK(with("home/days", "fri someday mon").sessionDays
          == std::vector<std::chrono::weekday>{std::chrono::Monday, std::chrono::Friday});
    CHECK(with("person/limitsUntil", "2026-02-30").limitsUntil.empty());
}

TEST_CASE("every region has a number, and none comes twice")
{
    std::set<std::string_view> ids;
    for (const person::Region& region : person::regions()) {
        CHECK_FALSE(region.number.empty());
        CHECK(ids.insert(region.id).second);
        CHECK(person::regionOf(region.id) == &region);
    }
    CHECK(person::regionOf("GB")->number == "999");
    CHECK(person::regionOf("") == nullptr);
    CHECK(person::regionOf("Atlantis") == nullptr);
}

TEST_CASE("keys of a later version do no harm")
{
    StoredSettings stored = toStored(Settings{});
    stored["future/setting"] = "yes";
    CHECK(parseSettings(stored) == Settings{});
}
