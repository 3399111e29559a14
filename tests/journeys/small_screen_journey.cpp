#include "journeys/traveller.h"

#include <algorithm>

namespace hipwise::test {

namespace {

/// A screen of 1366 × 768 on which everything is drawn half as large again.
constexpr int Percent = 150;
/// What is left of it for a window without its frame, in pixels of the screen: 910 × 480 as
/// programs count.
constexpr QRect Room(0, 24, 1365, 720);

/// That these buttons lie in the window, and can be reached without scrolling.
void checkInSight(const Traveller& person, std::initializer_list<const char*> buttons)
{
    const QRect window = person.placeOf(person.find("Hipwise"));
    const auto nodes = person.look();
    for (const char* name : buttons) {
        const auto button
            = std::find_if(nodes.begin(), nodes.end(), [name](const DesktopNode& node) {
                  return node.role == "push button" && node.name == name;
              });
        INFO(name);
        REQUIRE(button != nodes.end());
        const QRect place = person.placeOf(*button);
        INFO(place.x() << ',' << place.y() << ' ' << place.width() << 'x' << place.height()
                       << " in " << window.x() << ',' << window.y() << ' ' << window.width() << 'x'
                       << window.height());
        CHECK_FALSE(place.isEmpty());
        CHECK(window.contains(place));
    }
}

/// One page of the first start: what leads on from it can be seen. One answer is given.
void answerPage(Traveller& person, const char* title, const char* answer)
{
    person.waitFor(title);
    checkInSight(person, {"Back", "Skip this", "Next"});
    person.activate(answer);
    person.waitUntil([&] { return person.focused().checked; }, answer);
    person.activate("Next", Traveller::Backward); // it is the last on the page
}

} // namespace

TEST_CASE("on a small screen the first start can be answered page by page, and comes once")
{
    if (noDesktop())
        return;
    Desktop desktop(Percent);
    Traveller person(desktop);
    person.start();
    desktop.placeActive(Room);
    person.waitFor("Welcome to Hipwise");
    CHECK(person.sees("It is general education for adults. It is not medical advice"));
    CHECK(person.sees("Get help at once"));
    checkInSight(person, {"I understand. Next", "Skip this", "Larger text"});
    person.activate("I understand. Next", Traveller::Backward);
    answerPage(person, "A short safety check", "on the leg? No");
    answerPage(person, "Where does it hurt?", "Left groin");
    answerPage(person, "A plan that fits your home", "Tuesday");
    person.waitFor("Choose a program");
    checkInSight(person, {"Back", "Just look around", "Begin this program"});
    person.activate("Just look around", Traveller::Backward);
    person.waitFor("How is your hip right now?");
    person.quit();

    person.start();
    person.waitFor("How is your hip right now?");
    CHECK_FALSE(person.sees("Welcome to Hipwise"));
    person.press("F1"); // the warning signs are one key away
    person.waitFor("When to get help");
    person.press("ctrl+2");
    person.waitFor("Library");
    person.quit();
}

} // namespace hipwise::test
