#include "support/results.h"
#include "ui/shell/command_line.h"

namespace hipwise::test {

namespace {

Result<ui::CommandLine> parse(const std::vector<std::string>& words)
{
    QStringList line{QStringLiteral("hipwise")};
    for (const std::string& word : words)
        line.append(QString::fromStdString(word));
    return ui::parseCommandLine(line);
}

} // namespace

TEST_CASE("a command line without options asks for nothing special")
{
    const auto line = valueOf(parse({}));
    CHECK_FALSE(line.help);
    CHECK_FALSE(line.version);
    CHECK_FALSE(line.selfCheck);
    CHECK(line.dataDir.isEmpty());
    CHECK(line.clockRate == 1);
    CHECK_FALSE(line.clockStart);
    CHECK(line.tour.isEmpty());
}

TEST_CASE("every option of the command line is understood")
{
    const auto line = valueOf(parse({"--data-dir",
                                     "/a b",
                                     "--pack=/p",
                                     "--clock-rate",
                                     "60",
                                     "--clock-start",
                                     "2026-11-23T10:12",
                                     "--tour",
                                     "/t",
                                     "--size",
                                     "1024x600",
                                     "--theme",
                                     "contrast-light",
                                     "--text-scale",
                                     "150",
                                     "--self-check",
                                     "--help",
                                     "--version"}));
    CHECK(line.dataDir.toStdString() == "/a b");
    CHECK(line.pack.toStdString() == "/p");
    CHECK(line.clockRate == 60);
    REQUIRE(line.clockStart);
    CHECK(*line.clockStart == valueOf(parseIsoLocal("2026-11-23T10:12")));
    CHECK(line.tour.toStdString() == "/t");
    CHECK(line.tourSize == QSize(1024, 600));
    CHECK(line.theme == ui::ThemeId::ContrastLight);
    CHECK(line.textPercent == 150);
    CHECK(line.selfCheck);
    CHECK(line.help);
    CHECK(line.version);
}

TEST_CASE("a command line that makes no sense is refused with a sentence that names the mistake")
{
    const auto [words, named] = GENERATE(
        table<std::vector<std::string>, std::string>({{{"--trampoline"}, "trampoline"},
                                                      {{"somewhere"}, "somewhere"},
                                                      {{"--data-dir"}, "data-dir"},
                                                      {{"--clock-rate", "0"}, "0"},
                                                      {{"--clock-rate", "10001"}, "10000"},
                                                      {{"--clock-rate", "fast"}, "fast"},
                                                      {{"--clock-start", "noon"}, "noon"},
                                                      {{"--tour", ""}, "--tour"},
                                                      {{"--size", "1366"}, "1366"},
                                                      {{"--size", "0x0"}, "0x0"},
                                                      {{"--size", "9000x600"}, "9000x600"},
                                                      {{"--size", "1x2x3"}, "1x2x3"},
                                                      {{"--theme", "pink"}, "pink"},
                                                      {{"--text-scale", "99"}, "99"},
                                                      {{"--text-scale", "201"}, "201"}}));
    const Error error = errorOf(parse(words));
    CHECK(error.code == ErrorCode::Invalid);
    CHECK_THAT(error.message, Catch::Contains(named));
    CHECK_THAT(error.message, Catch::EndsWith("."));
}

TEST_CASE("the help text names every option")
{
    const std::string help = ui::commandLineHelp().toStdString();
    for (const char* option : {"--data-dir",
                               "--pack",
                               "--clock-rate",
                               "--clock-start",
                               "--tour",
                               "--size",
                               "--theme",
                               "--text-scale",
                               "--self-check",
                               "--version",
                               "--help"})
        CHECK_THAT(help, Catch::Contains(option));
}

} // namespace hipwise::test
