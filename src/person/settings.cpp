#include "person/settings.h"

#include "support/civil_time.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>
#include <utility>

namespace hipwise::person {

namespace {

constexpr std::array<std::pair<ThemeChoice, std::string_view>, 5> Themes{
    {{ThemeChoice::System, "system"},
     {ThemeChoice::Light, "light"},
     {ThemeChoice::Dark, "dark"},
     {ThemeChoice::ContrastDark, "contrast-dark"},
     {ThemeChoice::ContrastLight, "contrast-light"}}};

// The keys of the file, once.
constexpr const char* ThemeKey = "look/theme";
constexpr const char* TextKey = "look/textPercent";
constexpr const char* SoundKey = "sound/on";
constexpr const char* VolumeKey = "sound/volume";
constexpr const char* LanguageKey = "language/interface";
constexpr const char* StartedKey = "person/startedOn";
constexpr const char* HipKey = "person/hip";
constexpr const char* PageKey = "window/page";
constexpr const char* WindowKey = "window/place";

std::string_view valueOf(const StoredSettings& stored, const char* key)
{
    const auto found = stored.find(key);
    return found == stored.end() ? std::string_view() : std::string_view(found->second);
}

int numberOf(const StoredSettings& stored, const char* key, int fallback, int lowest, int highest)
{
    const std::string_view text = valueOf(stored, key);
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error == std::errc::invalid_argument || end != text.data() + text.size())
        return fallback;
    if (error == std::errc::result_out_of_range)
        return text.front() == '-' ? lowest : highest;
    return std::clamp(value, lowest, highest);
}

} // namespace

Settings parseSettings(const StoredSettings& stored)
{
    constexpr int FullVolume = 100;
    Settings settings;
    for (const auto& [theme, name] : Themes) {
        if (valueOf(stored, ThemeKey) == name)
            settings.theme = theme;
    }
    settings.textPercent
        = numberOf(stored, TextKey, settings.textPercent, SmallestTextPercent, LargestTextPercent);
    settings.volume = numberOf(stored, VolumeKey, settings.volume, 0, FullVolume);
    settings.sound = valueOf(stored, SoundKey) != "false";
    settings.language = valueOf(stored, LanguageKey);
    if (parseIsoDate(valueOf(stored, StartedKey)))
        settings.startedOn = valueOf(stored, StartedKey);
    settings.hip = parseHipSide(valueOf(stored, HipKey));
    if (stored.contains(PageKey))
        settings.page = valueOf(stored, PageKey);
    settings.window = valueOf(stored, WindowKey);
    return settings;
}

StoredSettings toStored(const Settings& settings)
{
    StoredSettings stored;
    for (const auto& [theme, name] : Themes) {
        if (settings.theme == theme)
            stored[ThemeKey] = name;
    }
    stored[TextKey] = std::to_string(settings.textPercent);
    stored[SoundKey] = settings.sound ? "true" : "false";
    stored[VolumeKey] = std::to_string(settings.volume);
    stored[LanguageKey] = settings.language;
    stored[StartedKey] = settings.startedOn;
    stored[HipKey] = settings.hip ? toString(*settings.hip) : std::string_view();
    stored[PageKey] = settings.page;
    stored[WindowKey] = settings.window;
    return stored;
}

} // namespace hipwise::person
