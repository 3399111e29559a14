#include "support/ui_audit.h"
#include "support/ui_language.h"
#include "support/ui_places.h"

#include <catch2/catch.hpp>

namespace hipwise::test {

namespace {

std::string list(const Findings& findings)
{
    std::string text;
    for (const std::string& finding : findings)
        text += "\n  " + finding;
    return text;
}

void add(Findings& findings, const Findings& more)
{
    findings.insert(findings.end(), more.begin(), more.end());
}

/// Everything that is wrong with what is on the screen.
Findings look(QWidget& window, int percent)
{
    Findings findings = nameless(window);
    add(findings, unspoken(window));
    add(findings, cutTexts(window));
    add(findings, unfinishedWords(window));
    add(findings, tooWide(window));
    add(findings, overlapping(window));
    if (percent == 100)
        add(findings, tooSmall(window));
    add(findings, outOfReach(window));
    return findings;
}

/// Goes to every place in a window of this size and text size, and looks at it.
void walk(QSize size, int percent, const std::string& contentLanguage = {})
{
    for (const Place& place : allPlaces()) {
        UiDesk desk(place.before, size, percent, contentLanguage);
        place.go(desk);
        settle();
        const Findings findings = look(desk.window(), percent);
        INFO(place.name << ":" << list(findings));
        CHECK(findings.empty());
    }
}

} // namespace

// On every page: each control has a name and Tab leads to it in reading order, buttons are large
// enough to hit, no word is cut, nothing is wider than the page, nothing lies over something else.

TEST_CASE("everybody can use every page in a window of 1366x768", "[walk]")
{
    walk({1366, 768}, 100);
}

TEST_CASE("everybody can use every page in a window of 1024x600", "[walk]")
{
    walk({1024, 600}, 100);
}

TEST_CASE("everybody can use every page in a window of 910x480", "[walk]")
{
    walk({910, 480}, 100);
}

TEST_CASE("everybody can use every page with text at 200 %", "[walk]")
{
    walk({1366, 768}, 200);
}

TEST_CASE("everybody can use every page in the smallest window with text at 200 %", "[walk]")
{
    walk({910, 480}, 200);
}

TEST_CASE("everybody can use every page in Spanish", "[walk]")
{
    QTranslator spanish;
    REQUIRE(spanish.load(QStringLiteral(":/i18n/hipwise_es.qm")));
    const Speaking speaking(spanish);
    walk({910, 480}, 200, "es");
}

TEST_CASE("texts that are a third longer and full of accents are not cut", "[walk]")
{
    PseudoLanguage nobodys;
    const Speaking speaking(nobodys);
    walk({910, 480}, 100);
}

} // namespace hipwise::test
