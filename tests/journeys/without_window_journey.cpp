#include "journeys/traveller.h"

#include <QDir>
#include <QTemporaryDir>

#include <filesystem>
#include <fstream>

namespace hipwise::test {

namespace {

namespace fs = std::filesystem;

/// Only what every program has: no display, no home, no bus.
QProcessEnvironment bare()
{
    QProcessEnvironment environment;
    for (const char* kept : {"PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"}) {
        if (qEnvironmentVariableIsSet(kept))
            environment.insert(QString::fromLatin1(kept), qEnvironmentVariable(kept));
    }
    environment.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
    return environment;
}

QProcessEnvironment with(QProcessEnvironment environment, const char* name, const QString& value)
{
    environment.insert(QString::fromLatin1(name), value);
    return environment;
}

/// Ends with 1 and a sentence for a person, not with a signal.
void refuses(const QProcessEnvironment& environment,
             const QStringList& options,
             const std::string& named)
{
    Guest program(QStringLiteral(HIPWISE_PROGRAM), options, environment);
    REQUIRE(program.ends());
    const std::string complaint = program.complaints();
    CHECK_FALSE(program.crashed());
    CHECK(program.exitCode() == 1);
    CHECK_THAT(complaint, Catch::StartsWith("hipwise: "));
    CHECK_THAT(complaint, Catch::Contains(named));
    CHECK_THAT(complaint, Catch::EndsWith(".\n"));
}

} // namespace

TEST_CASE("without a home and a data folder the program says so and ends")
{
    const auto environment = with(bare(), "QT_QPA_PLATFORM", QStringLiteral("offscreen"));
    refuses(environment, {}, "--data-dir");
    refuses(with(environment, "HOME", QString()), {}, "--data-dir");
}

TEST_CASE("without a display the program says so and ends")
{
    const QTemporaryDir folder;
    const QStringList options{QStringLiteral("--data-dir"), folder.path()};
    refuses(bare(), options, "display");
    refuses(with(bare(), "DISPLAY", QStringLiteral(":4711")), options, "display");
    refuses(with(bare(), "WAYLAND_DISPLAY", QStringLiteral("wayland-4711")), options, "display");
    refuses(with(bare(), "DISPLAY", QStringLiteral("127.0.0.1:4711")), options, "display");
}

TEST_CASE("a data folder that cannot be made is named, and the program ends")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("file"));
    std::ofstream(file.toStdString()) << "not a folder";
    refuses(with(bare(), "QT_QPA_PLATFORM", QStringLiteral("offscreen")),
            {QStringLiteral("--data-dir"), file},
            file.toStdString());
}

TEST_CASE("an option that there is not is named, and the program ends")
{
    refuses(bare(), {QStringLiteral("--trampoline")}, "trampoline");
}

TEST_CASE("version and help are printed without a display")
{
    Guest version(QStringLiteral(HIPWISE_PROGRAM), {QStringLiteral("--version")}, bare());
    REQUIRE(version.ends());
    CHECK(version.exitCode() == 0);
    CHECK_THAT(version.output(), Catch::StartsWith("hipwise "));
    Guest help(QStringLiteral(HIPWISE_PROGRAM), {QStringLiteral("--help")}, bare());
    REQUIRE(help.ends());
    CHECK(help.exitCode() == 0);
    CHECK_THAT(help.output(), Catch::Contains("--data-dir"));
}

TEST_CASE("the tour draws every screen without a display and a home")
{
    const QTemporaryDir folder;
    const QString pictures = folder.filePath(QStringLiteral("pictures"));
    Guest tour(
        QStringLiteral(HIPWISE_PROGRAM),
        {QStringLiteral("--tour"), pictures, QStringLiteral("--size"), QStringLiteral("1024x600")},
        bare());
    constexpr int TourSeconds = 120;
    REQUIRE(tour.ends(TourSeconds));
    INFO(tour.complaints());
    CHECK(tour.exitCode() == 0);
    const auto names = QDir(pictures).entryList({QStringLiteral("*.png")});
    CHECK(names.size() >= 30);
    for (const char* screen : {"welcome",
                               "first-hip",
                               "today-session",
                               "library",
                               "exercise",
                               "session-rest",
                               "progress",
                               "when-to-get-help",
                               "settings",
                               "about"}) {
        INFO(screen);
        CHECK_FALSE(names.filter(QString::fromLatin1(screen)).isEmpty());
    }
    for (const QString& name : names) {
        std::ifstream file(pictures.toStdString() + "/" + name.toStdString(), std::ios::binary);
        std::string start(24, '\0');
        file.read(start.data(), static_cast<std::streamsize>(start.size()));
        INFO(name.toStdString());
        CHECK(start.substr(1, 3) == "PNG");
    }
}

TEST_CASE("the self-check is content with what there is")
{
    const QTemporaryDir folder;
    Guest check(QStringLiteral(HIPWISE_PROGRAM),
                {QStringLiteral("--self-check"), QStringLiteral("--data-dir"), folder.path()},
                bare());
    REQUIRE(check.ends());
    INFO(check.complaints());
    CHECK(check.exitCode() == 0);
    CHECK_THAT(check.output(), Catch::Contains("83 movements"));
    CHECK_THAT(check.output(), Catch::Contains(folder.path().toStdString()));
    CHECK_THAT(check.output(), Catch::Contains("display:"));
}

TEST_CASE("the self-check finds a broken pack and a broken journal")
{
    const QTemporaryDir folder;
    QStringList options{
        QStringLiteral("--self-check"), QStringLiteral("--data-dir"), folder.path()};
    SECTION("a pack that is none")
    {
        const QTemporaryDir pack;
        std::ofstream(pack.filePath(QStringLiteral("pack.json")).toStdString()) << "{ \"id\": ";
        options << QStringLiteral("--pack") << pack.path();
    }
    SECTION("a journal that is none")
    {
        const fs::path profile = fs::path(folder.path().toStdString()) / "profiles/default";
        fs::create_directories(profile);
        std::ofstream(profile / "journal.sqlite") << std::string(5000, 'x');
    }
    Guest check(QStringLiteral(HIPWISE_PROGRAM), options, bare());
    REQUIRE(check.ends());
    CHECK_FALSE(check.crashed());
    CHECK(check.exitCode() == 1);
}

} // namespace hipwise::test
