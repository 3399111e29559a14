#include "support/results.h"
#include "support/temp_dir.h"
#include "ui/platform/autostart.h"
#include "ui/platform/desktop_entry.h"
#include "unit/store/unwritable.h"

#include <QByteArray>
#include <QtGlobal>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace hipwise::test {

namespace {

namespace fs = std::filesystem;
using ui::Autostart;

constexpr const char* Stamp = "20260402-091500";
constexpr const char* Foreign = "[Desktop Entry]\nType=Application\nExec=my-own-wrapper\n";

std::string contentOf(const fs::path& file)
{
    std::ifstream stream(file);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// A place for the entry that is not there yet.
struct Place {
    TempDir home;
    Autostart autostart{home / ".config/autostart", Stamp};

    [[nodiscard]] fs::path file() const
    {
        return home / ".config/autostart/org.hipwise.Hipwise.desktop";
    }

    [[nodiscard]] fs::path aside() const { return file().string() + ".aside-" + Stamp; }

    void write(const std::string& text) const
    {
        fs::create_directories(file().parent_path());
        std::ofstream(file()) << text;
    }

    void turnOn() { valueOf(autostart.turnOn("/usr/bin/hipwise")); }

    [[nodiscard]] ui::DesktopEntry entry() const { return ui::DesktopEntry(contentOf(file())); }

    [[nodiscard]] std::ptrdiff_t fileCount() const
    {
        return std::distance(fs::directory_iterator(file().parent_path()), {});
    }
};

} // namespace

TEST_CASE("nothing starts at log-in until it is turned on, and no more when it is turned off")
{
    Place place;
    CHECK(place.autostart.file() == place.file());
    CHECK_FALSE(place.autostart.isOn());
    valueOf(place.autostart.turnOff()); // nothing to do
    CHECK_FALSE(fs::exists(place.file().parent_path()));
    valueOf(place.autostart.turnOn("/opt/hip wise/bin/hipwise", {"--start-hidden", "a \"b\""}));
    CHECK(place.autostart.isOn());
    CHECK(place.entry().value("Type") == "Application");
    CHECK(place.entry().value("Name") == "Hipwise");
    CHECK(place.entry().value("Exec")
          == R"("/opt/hip wise/bin/hipwise" "--start-hidden" "a \\"b\\"")");
    CHECK(place.fileCount() == 1);
    valueOf(place.autostart.turnOff());
    CHECK_FALSE(place.autostart.isOn());
    CHECK(place.fileCount() == 0);
}

TEST_CASE("turned on again it starts the program that is there now")
{
    Place place;
    valueOf(place.autostart.turnOn("/old/hipwise", {"--old"}));
    place.turnOn();
    CHECK(place.entry().value("Exec") == R"("/usr/bin/hipwise")");
    CHECK(place.fileCount() == 1);
}

TEST_CASE("whoever switches it off in the settings of the desktop is heeded")
{
    Place place;
    place.turnOn();
    const std::string before = contentOf(place.file());
    SECTION("hidden")
    {
        place.write(before + "Hidden=true\n");
    }
    SECTION("not enabled")
    {
        std::string text = before;
        const std::string enabled = "X-GNOME-Autostart-enabled=true";
        text.replace(text.find(enabled), enabled.size(), "X-GNOME-Autostart-enabled=false");
        place.write(text);
    }
    CHECK_FALSE(place.autostart.isOn());
    place.turnOn();
    CHECK(place.autostart.isOn());
    CHECK(contentOf(place.file()) == before);
    CHECK(place.fileCount() == 1);
}

TEST_CASE("an entry that starts nothing is off")
{
    Place place;
    place.write("[Desktop Entry]\nType=Application\nName=Hipwise\n");
    CHECK_FALSE(place.autostart.isOn());
}

TEST_CASE("an entry that somebody else wrote is heeded and never lost")
{
    Place place;
    place.write(Foreign);
    CHECK(place.autostart.isOn());
    SECTION("turned on")
    {
        place.turnOn();
        CHECK(place.entry().value("Exec") == R"("/usr/bin/hipwise")");
        CHECK(place.fileCount() == 2);
    }
    SECTION("turned off")
    {
        valueOf(place.autostart.turnOff());
        CHECK_FALSE(place.autostart.isOn());
        CHECK(place.fileCount() == 1);
    }
    CHECK(contentOf(place.aside()) == Foreign);
}

TEST_CASE("an entry of somebody else that is off stays as it is when it is turned off")
{
    Place place;
    const std::string text = std::string(Foreign) + "Hidden=true\n";
    place.write(text);
    valueOf(place.autostart.turnOff());
    CHECK(contentOf(place.file()) == text);
    CHECK(place.fileCount() == 1);
}

TEST_CASE("an entry of a later version is put aside like one of somebody else")
{
    Place place;
    const std::string text = std::string(Foreign) + "X-Hipwise-Format=2\n";
    place.write(text);
    place.turnOn();
    CHECK(contentOf(place.aside()) == text);
}

TEST_CASE("what cannot be read is put aside, and counts as off")
{
    Place place;
    const bool folder = GENERATE(true, false);
    if (folder)
        fs::create_directories(place.file() / "inside");
    else
        place.write(Foreign + std::string(100'000, '#'));
    CHECK_FALSE(place.autostart.isOn());
    SECTION("turned on")
    {
        place.turnOn();
        CHECK(place.autostart.isOn());
    }
    SECTION("turned off")
    {
        valueOf(place.autostart.turnOff());
        CHECK_FALSE(fs::exists(place.file()));
    }
    CHECK(fs::exists(place.aside()));
}

TEST_CASE("where the folder cannot be made or written to it says so and changes nothing")
{
    Place place;
    SECTION("a file in its place")
    {
        fs::create_directories(place.home / ".config");
        std::ofstream(place.home / ".config/autostart") << "a file";
        const Error error = errorOf(place.autostart.turnOn("/usr/bin/hipwise"));
        CHECK_THAT(error.message, Catch::StartsWith("the folder for what starts at log-in"));
        CHECK(error.where == place.file().parent_path());
        CHECK_FALSE(place.autostart.isOn());
        valueOf(place.autostart.turnOff());
    }
    SECTION("read-only")
    {
        fs::permissions(place.home.path(), fs::perms::all);
        place.turnOn();
        const std::string before = contentOf(place.file());
        {
            const Unwritable folder(place.file().parent_path());
            if (::access(place.file().parent_path().c_str(), W_OK) == 0 && ::geteuid() == 0) {
                WARN("permissions mean nothing here; not tested");
                return;
            }
            CHECK(errorOf(place.autostart.turnOn("/new/hipwise")).code == ErrorCode::ReadOnly);
            const Error error = errorOf(place.autostart.turnOff());
            CHECK(error.code == ErrorCode::ReadOnly);
            CHECK_THAT(error.message, Catch::StartsWith("what starts at log-in could not"));
            CHECK(place.autostart.isOn());
        }
        CHECK(contentOf(place.file()) == before);
    }
    SECTION("no home")
    {
        Autostart homeless({}, Stamp);
        CHECK(errorOf(homeless.turnOn("/usr/bin/hipwise")).code == ErrorCode::NotFound);
        CHECK_FALSE(homeless.isOn());
        valueOf(homeless.turnOff());
    }
}

TEST_CASE("only a full path in UTF-8 can be started at log-in")
{
    Place place;
    CHECK(errorOf(place.autostart.turnOn("hipwise")).code == ErrorCode::Invalid);
    CHECK(errorOf(place.autostart.turnOn("/caf\xe9/hipwise")).code == ErrorCode::Invalid);
    CHECK_FALSE(fs::exists(place.file()));
}

TEST_CASE("the folder for it is where desktops look")
{
    const QByteArray config = qgetenv("XDG_CONFIG_HOME");
    const QByteArray home = qgetenv("HOME");
    qputenv("HOME", "/home/eva");
    qputenv("XDG_CONFIG_HOME", "/elsewhere");
    CHECK(Autostart::defaultFolder() == "/elsewhere/autostart");
    qputenv("XDG_CONFIG_HOME", "not/absolute");
    CHECK(Autostart::defaultFolder() == "/home/eva/.config/autostart");
    qunsetenv("XDG_CONFIG_HOME");
    CHECK(Autostart::defaultFolder() == "/home/eva/.config/autostart");
    qunsetenv("HOME");
    CHECK(Autostart::defaultFolder().empty());
    const auto restore = [](const char* name, const QByteArray& value) {
        if (!value.isNull())
            qputenv(name, value);
    };
    restore("XDG_CONFIG_HOME", config);
    restore("HOME", home);
}

TEST_CASE("a program that was moved is followed, one that is still there is not replaced")
{
    Place place;
    const fs::path old = place.home / "old \\ place \"1\" $5 100 %/hipwise";
    fs::create_directories(old.parent_path());
    std::ofstream(old) << "program";
    SECTION("it is not on")
    {
        valueOf(place.autostart.follow("/usr/bin/hipwise"));
        CHECK_FALSE(place.autostart.isOn());
    }
    SECTION("another copy is there")
    {
        valueOf(place.autostart.turnOn(old, {"--hidden"}));
        CHECK(ui::programIn(place.entry().value("Exec")) == old.string());
        valueOf(place.autostart.follow("/usr/bin/hipwise"));
        CHECK(ui::programIn(place.entry().value("Exec")) == old.string());
    }
    SECTION("it has gone")
    {
        valueOf(place.autostart.turnOn(old, {"--hidden"}));
        fs::remove(old);
        valueOf(place.autostart.follow("/usr/bin/hipwise", {"--hidden"}));
        CHECK(place.entry().value("Exec") == R"("/usr/bin/hipwise" "--hidden")");
    }
    SECTION("somebody else wrote it")
    {
        place.write(Foreign);
        valueOf(place.autostart.follow("/usr/bin/hipwise"));
        CHECK(contentOf(place.file()) == Foreign);
    }
}

TEST_CASE("a command of somebody else names no program of ours")
{
    CHECK(ui::programIn("").empty());
    CHECK(ui::programIn("/usr/bin/hipwise --hidden").empty());
    CHECK(ui::programIn("\"/usr/bin/hipwise").empty());
    CHECK(ui::programIn("\"/usr/bin/hipwise\\").empty());
}

} // namespace hipwise::test
