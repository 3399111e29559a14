#include "support/journal_file.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <functional>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace hipwise::test {

namespace {

namespace fs = std::filesystem;

struct Source {
    std::string path; ///< from the folder of the project
    std::string text;
};

std::vector<Source> sourcesOfUi()
{
    std::vector<Source> sources;
    const fs::path root = HIPWISE_SOURCE_DIR;
    for (const auto& entry : fs::recursive_directory_iterator(root / "ui")) {
        const auto kind = entry.path().extension();
        if (kind == ".cpp" || kind == ".h")
            sources.push_back({fs::relative(entry.path(), root).string(), bytesOf(entry.path())});
    }
    return sources;
}

/// Every place that a pattern matches, outside of the folder that may do so.
std::vector<std::string> places(const std::regex& pattern)
{
    std::vector<std::string> found;
    for (const Source& source : sourcesOfUi()) {
        if (source.path.starts_with("ui/style/"))
            continue;
        for (std::sregex_iterator match(source.text.begin(), source.text.end(), pattern), end;
             match != end;
             ++match) {
            const auto line = 1
                + std::count(source.text.begin(), source.text.begin() + match->position(), '\n');
            found.push_back(source.path + ":" + std::to_string(line) + ": " + match->str());
        }
    }
    return found;
}

/// Names of icons that a source asks for: the words in the calls that take one.
std::set<std::string> iconsNamed(const std::string& text)
{
    static const std::regex Call(
        R"((withIcon|iconOnly|\bicon|IconLabel|Notice|fact|tintedIcon|NavButton|UrgencyLook|Icons)\b[^;]*;)");
    static const std::regex Word(R"re("([a-z]+(-[a-z]+)*)")re");
    std::set<std::string> names;
    for (std::sregex_iterator call(text.begin(), text.end(), Call), end; call != end; ++call) {
        const std::string arguments = call->str();
        for (std::sregex_iterator word(arguments.begin(), arguments.end(), Word); word != end;
             ++word)
            names.insert(word->str(1));
    }
    return names;
}

const std::regex& colourLiteral()
{
    static const std::regex Pattern(
        "#([0-9A-Fa-f]{8}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})(?![0-9A-Za-z_])"
        "|QColor\\s*[({]\\s*[0-9]|qRgba?\\s*\\(|fromRgba?\\s*\\(|fromHs[lv]\\s*\\("
        "|Qt::(black|white|red|darkRed|green|darkGreen|blue|darkBlue|cyan|darkCyan|magenta|"
        "darkMagenta|yellow|darkYellow|gray|darkGray|lightGray)\\b");
    return Pattern;
}

const std::regex& fontSize()
{
    static const std::regex Pattern("set(Point|Pixel)SizeF?\\s*\\(|font-size");
    return Pattern;
}

} // namespace

TEST_CASE("the search for colours and font sizes finds them")
{
    for (const char* colour : {"\"#fff\"",
                               "\"#17695A\"",
                               "\"#ff17695A\"",
                               "QColor(1, 2, 3)",
                               "qRgb(1, 2, 3)",
                               "Qt::red"})
        CHECK(std::regex_search(colour, colourLiteral()));
    for (const char* other : {"#include <x>", "#define X", "t.primary", "QColor(t.ink)", "#navBar"})
        CHECK_FALSE(std::regex_search(other, colourLiteral()));
    CHECK(std::regex_search("font.setPixelSize(3)", fontSize()));
    CHECK(std::regex_search("font.setPointSizeF(3)", fontSize()));
    CHECK(sourcesOfUi().size() > 50);
}

TEST_CASE("colours are named only where the themes are")
{
    CHECK_THAT(places(colourLiteral()), Catch::Matchers::Equals(std::vector<std::string>{}));
}

TEST_CASE("font sizes are set only where the text roles are")
{
    CHECK_THAT(places(fontSize()), Catch::Matchers::Equals(std::vector<std::string>{}));
}

TEST_CASE("every icon that the program names exists, and every icon is used")
{
    std::set<std::string> named;
    for (const Source& source : sourcesOfUi())
        named.merge(iconsNamed(source.text));
    std::set<std::string> there;
    for (const auto& entry :
         fs::directory_iterator(fs::path(HIPWISE_SOURCE_DIR) / "resources/icons"))
        there.insert(entry.path().stem().string());
    CHECK(named.size() > 20);
    for (const std::string& icon : named) {
        INFO(icon);
        CHECK(there.contains(icon));
    }
}

} // namespace hipwise::test
