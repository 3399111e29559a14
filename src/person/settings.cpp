#include "person/settings.h"

#include "support/civil_time.h"
#include "support/names.h"
#include "support/weekdays.h"

#include <string_view>

namespace hipwise::person {

namespace {

constexpr Names<ThemeChoice, 5> Themes{{{"system", ThemeChoice::System},
                                        {"light", ThemeChoice::Light},
                                        {"dark", ThemeChoice::Dark},
                                        {"contrast-dark", ThemeChoice::ContrastDark},
                                        {"contrast-light", ThemeChoice::ContrastLight}}};

constexpr Names<figure::Build, figure::BuildCount> Builds{{{"average", figure::Build::Average},
                                                           {"slender", figure::Build::Slender},
                                                           {"broad", figure::Build::Broad},
                                                           {"round", figure::Build::Round}}};
constexpr Names<figure::HairStyle, figure::HairStyleCount> HairStyles{
    {{"short", figure::HairStyle::Short},
     {"long", figure::HairStyle::Long},
     {"bun", figure::HairStyle::Bun},
     {"bald", figure::HairStyle::Bald},
     {"scarf", figure::HairStyle::Scarf}}};
constexpr Names<figure::SkinTone, figure::SkinToneCount> SkinTones{
    {{"porcelain", figure::SkinTone::Porcelain},
     {"fair", figure::SkinTone::Fair},
     {"medium", figure::SkinTone::Medium},
     {"olive", figure::SkinTone::Olive},
     {"brown", figure::SkinTone::Brown},
     {"dark", figure::SkinTone::Dark}}};
constexpr Names<figure::HairColour, figure::HairColourCount> HairColours{
    {{"black", figure::HairColour::Black},
     {"brown", figure::HairColour::Brown},
     {"blond", figure::HairColour::Blond},
     {"red", figure::HairColour::Red},
     {"grey", figure::HairColour::Grey},
     {"white", figure::HairColour::White}}};

constexpr Names<AgeGroup, 4> AgeGroups{{{"", AgeGroup::Unknown},
                                        {"under-18", AgeGroup::Under18},
                                        {"18-to-64", AgeGroup::Adult},
                                        {"from-65", AgeGroup::Older}}};
constexpr Names<FirstStep, 5> FirstSteps{{{"welcome", FirstStep::Welcome},
                                          {"safety", FirstStep::Safety},
                                          {"hip", FirstStep::Hip},
                                          {"home", FirstStep::Home},
                                          {"program", FirstStep::Program}}};

// The keys of the file, once.
constexpr const char* ThemeKey = "look/theme";
constexpr const char* TextKey = "look/textPercent";
constexpr const char* BuildKey = "figure/build";
constexpr const char* HairKey = "figure/hair";
constexpr const char* SkinKey = "figure/skin";
constexpr const char* HairColourKey = "figure/hairColour";
constexpr const char* CalmKey = "figure/calm";
constexpr const char* SoundKey = "sound/on";
constexpr const char* VolumeKey = "sound/volume";
constexpr const char* PaceSoundsKey = "sound/pace";
constexpr const char* CountSoundsKey = "sound/count";
constexpr const char* VoiceKey = "sound/voice";
constexpr const char* WaitsKey = "session/waits";
constexpr const char* AsksKey = "session/asksAfterMovement";
constexpr const char* LargeKey = "session/large";
constexpr const char* FineKey = "pain/fineUpTo";
constexpr const char* AcceptableKey = "pain/acceptableUpTo";
constexpr const char* CopiesKey = "copies/byItself";
constexpr const char* CopiesFolderKey = "copies/folder";
constexpr const char* LanguageKey = "language/interface";
constexpr const char* ContentLanguageKey = "language/content";
constexpr const char* PackKey = "content/pack";
constexpr const char* ConditionsKey = "person/conditions";
constexpr const char* LimitsKey = "person/limits";
constexpr const char* ClearedKey = "person/cleared";
constexpr const char* NameKey = "person/name";
constexpr const char* BirthYearKey = "person/birthYear";
constexpr const char* AgeGroupKey = "person/ageGroup";
constexpr const char* RegionKey = "person/region";
constexpr const char* SpotsKey = "person/spots";
constexpr const char* UnsureKey = "person/causeUnsure";
constexpr const char* InjuredKey = "person/injuredOn";
constexpr const char* LimitsUntilKey = "person/limitsUntil";
constexpr const char* AtHandKey = "home/atHand";
constexpr const char* FloorKey = "home/floor";
constexpr const char* DaysKey = "home/days";
constexpr const char* TimeKey = "home/minuteOfDay";
constexpr const char* FirstStepKey = "person/firstStep";
constexpr const char* SuggestionsKey = "guidance/suggestions";
constexpr const char* AgeRangesKey = "guidance/ageRanges";
constexpr const char* RangeForKey = "guidance/rangeFor";
constexpr const char* FavouritesKey = "library/favourites";
constexpr const char* ListKey = "library/list";
constexpr const char* StartedKey = "person/startedOn";
constexpr const char* HipKey = "person/hip";
constexpr const char* PageKey = "window/page";
constexpr const char* WindowKey = "window/place";

/// Leaves the value as it is where the name is unknown.
template <class Value, std::size_t Size>
void read(const StoredSettings& stored,
          const char* key,
          const Names<Value, Size>& names,
          Value& value)
{
    value = valueIn(names, valueOf(stored, key)).value_or(value);
}

/// What the first start asks about the person and their days.
void readAnswers(const StoredSettings& stored, Settings& settings)
{
    constexpr int LastMinute = 24 * 60 - 1;
    read(stored, AgeGroupKey, AgeGroups, settings.ageGroup);
    read(stored, FirstStepKey, FirstSteps, settings.firstStep);
    settings.region = valueOf(stored, RegionKey);
    for (const std::string& id : idsOf(valueOf(stored, SpotsKey))) {
        if (const auto spot = parseHipSpot(id))
            settings.spots.insert(*spot);
    }
    settings.causeUnsure = valueOf(stored, UnsureKey) == "true";
    if (parseIsoDate(valueOf(stored, InjuredKey)))
        settings.injuredOn = valueOf(stored, InjuredKey);
    if (parseIsoDate(valueOf(stored, LimitsUntilKey)))
        settings.limitsUntil = valueOf(stored, LimitsUntilKey);
    settings.atHand = idsOf(valueOf(stored, AtHandKey));
    settings.floor = valueOf(stored, FloorKey) != "false";
    const std::set<std::string> days = idsOf(valueOf(stored, DaysKey));
    for (const auto& [name, day] : Weekdays) {
        if (days.contains(std::string(name)))
            settings.sessionDays.push_back(day);
    }
    const int minute = numberOf(stored, TimeKey, -1, -1, LastMinute);
    if (minute >= 0)
        settings.sessionTime = std::chrono::minutes(minute);
}

void storeAnswers(const Settings& settings, StoredSettings& stored)
{
    stored[AgeGroupKey] = nameIn(AgeGroups, settings.ageGroup);
    stored[FirstStepKey] = nameIn(FirstSteps, settings.firstStep);
    stored[RegionKey] = settings.region;
    std::set<std::string> spots;
    for (const HipSpot& spot : settings.spots)
        spots.insert(toString(spot));
    stored[SpotsKey] = joined(spots);
    stored[UnsureKey] = nameOf(settings.causeUnsure);
    stored[InjuredKey] = settings.injuredOn;
    stored[LimitsUntilKey] = settings.limitsUntil;
    stored[AtHandKey] = joined(settings.atHand);
    stored[FloorKey] = nameOf(settings.floor);
    std::set<std::string> days;
    for (const std::chrono::weekday day : settings.sessionDays)
        days.insert(std::string(nameIn(Weekdays, day)));
    stored[DaysKey] = joined(days);
    stored[TimeKey] = settings.sessionTime ? std::to_string(settings.sessionTime->count()) : "";
}

} // namespace

Settings parseSettings(const StoredSettings& stored)
{
    constexpr int FullVolume = 100;
    Settings settings;
    read(stored, ThemeKey, Themes, settings.theme);
    read(stored, BuildKey, Builds, settings.figure.build);
    read(stored, HairKey, HairStyles, settings.figure.hair);
    read(stored, SkinKey, SkinTones, settings.figure.skin);
    read(stored, HairColourKey, HairColours, settings.figure.hairColour);
    settings.calm = valueOf(stored, CalmKey) == "true";
    settings.textPercent
        = numberOf(stored, TextKey, settings.textPercent, SmallestTextPercent, LargestTextPercent);
    settings.volume = numberOf(stored, VolumeKey, settings.volume, 0, FullVolume);
    settings.sound = valueOf(stored, SoundKey) != "false";
    settings.paceSounds = valueOf(stored, PaceSoundsKey) != "false";
    settings.countSounds = valueOf(stored, CountSoundsKey) != "false";
    settings.voice = valueOf(stored, VoiceKey) == "true";
    settings.waits = valueOf(stored, WaitsKey) == "true";
    settings.asksAfterMovement = valueOf(stored, AsksKey) != "false";
    settings.largeSession = valueOf(stored, LargeKey) == "true";
    settings.painBands.fineUpTo = numberOf(
        stored, FineKey, settings.painBands.fineUpTo, PainScore::Lowest, PainScore::Highest);
    settings.painBands.acceptableUpTo = numberOf(stored,
                                                 AcceptableKey,
                                                 settings.painBands.acceptableUpTo,
                                                 PainScore::Lowest,
                                                 PainScore::Highest);
    settings.painBands = settings.painBands.bounded();
    settings.copiesByItself = valueOf(stored, CopiesKey) != "false";
    settings.copiesFolder = valueOf(stored, CopiesFolderKey);
    settings.language = valueOf(stored, LanguageKey);
    settings.contentLanguage = valueOf(stored, ContentLanguageKey);
    settings.pack = valueOf(stored, PackKey);
    settings.about = {idsOf(valueOf(stored, ConditionsKey)),
                      idsOf(valueOf(stored, LimitsKey)),
                      idsOf(valueOf(stored, ClearedKey))};
    settings.name = valueOf(stored, NameKey);
    constexpr int FirstYear = 1900;
    constexpr int LastYear = 2999;
    settings.birthYear = numberOf(stored, BirthYearKey, 0, 0, LastYear);
    if (settings.birthYear < FirstYear)
        settings.birthYear = 0;
    readAnswers(stored, settings);
    settings.snacks = parseSnackSettings(stored);
    settings.suggestions = valueOf(stored, SuggestionsKey) != "false";
    settings.ageRanges = valueOf(stored, AgeRangesKey) == "true";
    settings.favourites = idsOf(valueOf(stored, FavouritesKey));
    settings.libraryAsList = valueOf(stored, ListKey) == "true";
    if (parseIsoDate(valueOf(stored, StartedKey)))
        settings.startedOn = valueOf(stored, StartedKey);
    settings.rangeFor = parseRangeGroup(valueOf(stored, RangeForKey));
    settings.hip = parseHipSide(valueOf(stored, HipKey));
    if (stored.contains(PageKey))
        settings.page = valueOf(stored, PageKey);
    settings.window = valueOf(stored, WindowKey);
    return settings;
}

StoredSettings toStored(const Settings& settings)
{
    StoredSettings stored;
    stored[ThemeKey] = nameIn(Themes, settings.theme);
    stored[BuildKey] = nameIn(Builds, settings.figure.build);
    stored[HairKey] = nameIn(HairStyles, settings.figure.hair);
    stored[SkinKey] = nameIn(SkinTones, settings.figure.skin);
    stored[HairColourKey] = nameIn(HairColours, settings.figure.hairColour);
    stored[CalmKey] = nameOf(settings.calm);
    stored[TextKey] = std::to_string(settings.textPercent);
    stored[SoundKey] = nameOf(settings.sound);
    stored[VolumeKey] = std::to_string(settings.volume);
    stored[PaceSoundsKey] = nameOf(settings.paceSounds);
    stored[CountSoundsKey] = nameOf(settings.countSounds);
    stored[VoiceKey] = nameOf(settings.voice);
    stored[WaitsKey] = nameOf(settings.waits);
    stored[AsksKey] = nameOf(settings.asksAfterMovement);
    stored[LargeKey] = nameOf(settings.largeSession);
    stored[FineKey] = std::to_string(settings.painBands.fineUpTo);
    stored[AcceptableKey] = std::to_string(settings.painBands.acceptableUpTo);
    stored[CopiesKey] = nameOf(settings.copiesByItself);
    stored[CopiesFolderKey] = settings.copiesFolder;
    stored[LanguageKey] = settings.language;
    stored[ContentLanguageKey] = settings.contentLanguage;
    stored[PackKey] = settings.pack;
    stored[ConditionsKey] = joined(settings.about.conditions);
    stored[LimitsKey] = joined(settings.about.limits);
    stored[ClearedKey] = joined(settings.about.cleared);
    stored[NameKey] = settings.name;
    stored[BirthYearKey] = settings.birthYear == 0 ? "" : std::to_string(settings.birthYear);
    storeAnswers(settings, stored);
    store(settings.snacks, stored);
    stored[SuggestionsKey] = nameOf(settings.suggestions);
    stored[AgeRangesKey] = nameOf(settings.ageRanges);
    stored[FavouritesKey] = joined(settings.favourites);
    stored[ListKey] = nameOf(settings.libraryAsList);
    stored[StartedKey] = settings.startedOn;
    stored[RangeForKey] = settings.rangeFor ? toString(*settings.rangeFor) : std::string_view();
    stored[HipKey] = settings.hip ? toString(*settings.hip) : std::string_view();
    stored[PageKey] = settings.page;
    stored[WindowKey] = settings.window;
    return stored;
}

} // namespace hipwise::person
