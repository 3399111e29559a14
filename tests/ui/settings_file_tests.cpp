#include "support/journal_file.h"
#include "support/ui_person.h"
#include "ui/platform/settings_file.h"

namespace hipwise::test {

namespace {

namespace fs = std::filesystem;
using ui::SettingsFile;

constexpr const char* Stamp = "20261123-101205";

} // namespace

TEST_CASE("a settings file that is not there gives the defaults and is not made by reading")
{
    const TempDir folder;
    {
        const SettingsFile file(folder / "settings", Stamp);
        CHECK(file.settings() == person::Settings{});
        CHECK(file.setAsidePath().isEmpty());
        CHECK_FALSE(fs::exists(folder / "settings"));
    }
}

TEST_CASE("settings are read back as they were changed")
{
    const TempDir folder;
    person::Settings settings;
    settings.theme = person::ThemeChoice::ContrastLight;
    settings.textPercent = 165;
    settings.sound = false;
    settings.volume = 0;
    settings.language = "eo";
    settings.startedOn = "2026-11-23";
    settings.hip = HipSide::Both;
    settings.page = "library";
    settings.window = "AdnQ+/==";
    {
        SettingsFile file(folder / "settings", Stamp);
        file.change(settings);
    }
    CHECK(SettingsFile(folder / "settings", Stamp).settings() == settings);
}

TEST_CASE("a change of settings is written a moment later, without waiting for the end")
{
    const TempDir folder;
    SettingsFile file(folder / "settings", Stamp);
    person::Settings settings;
    settings.textPercent = 140;
    file.change(settings);
    CHECK(soon(
        [&] { return SettingsFile(folder / "settings", Stamp).settings().textPercent == 140; }));
}

TEST_CASE("whoever listens hears of a change of settings once")
{
    const TempDir folder;
    SettingsFile file(folder / "settings", Stamp);
    int heard = 0;
    QObject::connect(&file, &SettingsFile::changed, &file, [&heard] { ++heard; });
    person::Settings settings;
    settings.volume = 10;
    file.change(settings);
    file.change(settings);
    CHECK(heard == 1);
}

TEST_CASE("keys that this version does not know stay in the settings file")
{
    const TempDir folder;
    writeBytes(folder / "settings",
               "[look]\ntextPercent=120\nsparkle=a lot\n[later]\nlist=1, 2, 3\n");
    {
        SettingsFile file(folder / "settings", Stamp);
        CHECK(file.settings().textPercent == 120);
        auto settings = file.settings();
        settings.textPercent = 130;
        file.change(settings);
    }
    const std::string bytes = bytesOf(folder / "settings");
    CHECK_THAT(bytes, Catch::Contains("sparkle=a lot"));
    CHECK_THAT(bytes, Catch::Contains("list=1, 2, 3"));
    CHECK_THAT(bytes, Catch::Contains("textPercent=130"));
}

TEST_CASE("a settings file that cannot be read is moved aside whole, before anything is written")
{
    const std::string bytes
        = GENERATE(as<std::string>{}, std::string("\x00\x01\x02\x03", 4), "\xff\xfe broken");
    const TempDir folder;
    writeBytes(folder / "settings", bytes);
    SettingsFile file(folder / "settings", Stamp);
    CHECK(file.settings() == person::Settings{});
    const fs::path aside = file.setAsidePath().toStdString();
    REQUIRE_FALSE(aside.empty());
    CHECK_THAT(aside.string(), Catch::Contains(Stamp));
    CHECK(bytesOf(aside) == bytes);

    person::Settings settings;
    settings.volume = 10;
    file.change(settings);
    file.save();
    CHECK(bytesOf(aside) == bytes);
    CHECK(SettingsFile(folder / "settings", Stamp).settings().volume == 10);
}

TEST_CASE("values that make no sense become the defaults, and the file is kept")
{
    const TempDir folder;
    writeBytes(
        folder / "settings",
        "[look]\ntheme=pink\ntextPercent=900\n[sound]\nvolume=-4\n[window]\nplace=@Invalid()\n");
    const SettingsFile file(folder / "settings", Stamp);
    CHECK(file.settings().theme == person::ThemeChoice::System);
    CHECK(file.settings().textPercent == 200);
    CHECK(file.settings().volume == 0);
    CHECK(file.setAsidePath().isEmpty());
}

} // namespace hipwise::test
