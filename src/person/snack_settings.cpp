#include "person/snack_settings.h"

#include "support/civil_time.h"
#include "support/names.h"

namespace hipwise::person {

using std::chrono::minutes;

namespace {

constexpr const char* OnKey = "snacks/on";
constexpr const char* EveryKey = "snacks/everyMin";
constexpr const char* HoursKey = "snacks/hours";
constexpr const char* LunchKey = "snacks/lunch";
constexpr const char* QuietKey = "snacks/quiet";
constexpr const char* AfterSleepKey = "snacks/afterSleep";
constexpr const char* FullScreenKey = "snacks/heldByFullScreen";
constexpr const char* DoNotDisturbKey = "snacks/heldByDoNotDisturb";
constexpr const char* SoundKey = "snacks/sound";
constexpr const char* VolumeKey = "snacks/volume";
constexpr const char* ChosenKey = "snacks/chosen";
constexpr const char* LeftOutKey = "snacks/leftOut";
constexpr const char* OwnFirstKey = "snacks/ownFirst";
constexpr const char* SessionKey = "snacks/session";
constexpr const char* SessionOffKey = "snacks/sessionOffOn";
constexpr const char* TrayKey = "snacks/knowsTray";
constexpr const char* PausedUntilKey = "snacks/pausedUntil";
constexpr const char* PausedByKey = "snacks/pausedBy";

constexpr std::string_view None = "none";
constexpr std::string_view Usual = "usual";
constexpr std::string_view Only = "only ";
constexpr std::string_view Call = "call";
constexpr std::string_view Tomorrow = "until-tomorrow";

std::optional<SnackPause> pauseOf(const StoredSettings& stored)
{
    const auto until = parseIsoInstant(valueOf(stored, PausedUntilKey));
    if (!until)
        return std::nullopt;
    const std::string_view by = valueOf(stored, PausedByKey);
    return SnackPause{*until, by == Call, by == Tomorrow};
}

std::string_view nameOf(const SnackPause& pause)
{
    return pause.isCall ? Call : pause.isUntilTomorrow ? Tomorrow : std::string_view("pause");
}

/// Empty for what means nothing; no hours are hours, too.
std::optional<WeekHours> hoursIn(std::string_view text)
{
    const WeekHours hours = parseWeekHours(text);
    return text.empty() || hours != WeekHours() ? std::optional(hours) : std::nullopt;
}

} // namespace

SnackSettings parseSnackSettings(const StoredSettings& stored)
{
    constexpr int Shortest = 20;
    constexpr int Longest = 120;
    constexpr int FullVolume = 100;
    SnackSettings settings;
    settings.on = valueOf(stored, OnKey) == "true";
    settings.every = minutes(
        numberOf(stored, EveryKey, static_cast<int>(settings.every.count()), Shortest, Longest));
    if (stored.contains(HoursKey))
        settings.hours = hoursIn(valueOf(stored, HoursKey)).value_or(settings.hours);
    if (const auto lunch = parseHourRange(valueOf(stored, LunchKey)))
        settings.lunch = lunch;
    else if (valueOf(stored, LunchKey) == None)
        settings.lunch.reset();
    settings.quiet = valueOf(stored, QuietKey) == "true";
    settings.afterSleep
        = valueIn(AfterSleeps, valueOf(stored, AfterSleepKey)).value_or(settings.afterSleep);
    settings.heldByFullScreen = valueOf(stored, FullScreenKey) != "false";
    settings.heldByDoNotDisturb = valueOf(stored, DoNotDisturbKey) != "false";
    settings.sound = valueOf(stored, SoundKey) != "false";
    settings.volume = numberOf(stored, VolumeKey, settings.volume, 0, FullVolume);
    const std::string_view chosen = valueOf(stored, ChosenKey);
    if (chosen.starts_with(Only))
        settings.chosen = idsOf(chosen.substr(Only.size()));
    settings.leftOut = idsOf(valueOf(stored, LeftOutKey));
    settings.ownFirst = valueOf(stored, OwnFirstKey) != "false";
    settings.session = valueOf(stored, SessionKey) == "true";
    if (parseIsoDate(valueOf(stored, SessionOffKey)))
        settings.sessionOffOn = valueOf(stored, SessionOffKey);
    settings.knowsTray = valueOf(stored, TrayKey) == "true";
    settings.pause = pauseOf(stored);
    return settings;
}

void store(const SnackSettings& settings, StoredSettings& stored)
{
    stored[OnKey] = person::nameOf(settings.on);
    stored[EveryKey] = std::to_string(settings.every.count());
    stored[HoursKey] = toString(settings.hours);
    stored[LunchKey] = settings.lunch ? toString(*settings.lunch) : std::string(None);
    stored[QuietKey] = person::nameOf(settings.quiet);
    stored[AfterSleepKey] = nameIn(AfterSleeps, settings.afterSleep);
    stored[FullScreenKey] = person::nameOf(settings.heldByFullScreen);
    stored[DoNotDisturbKey] = person::nameOf(settings.heldByDoNotDisturb);
    stored[SoundKey] = person::nameOf(settings.sound);
    stored[VolumeKey] = std::to_string(settings.volume);
    stored[ChosenKey]
        = settings.chosen ? std::string(Only) + joined(*settings.chosen) : std::string(Usual);
    stored[LeftOutKey] = joined(settings.leftOut);
    stored[OwnFirstKey] = person::nameOf(settings.ownFirst);
    stored[SessionKey] = person::nameOf(settings.session);
    stored[SessionOffKey] = settings.sessionOffOn;
    stored[TrayKey] = person::nameOf(settings.knowsTray);
    stored[PausedUntilKey] = settings.pause ? toIso(settings.pause->until) : std::string();
    stored[PausedByKey] = settings.pause ? nameOf(*settings.pause) : std::string_view();
}

} // namespace hipwise::person
