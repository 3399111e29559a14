#pragma once

#include "app/measure_entry.h"
#include "app/measures.h"
#include "support/results.h"
#include "support/ui_desk.h"
#include "ui/measures/run_page.h"

#include <string>
#include <vector>

/// What somebody does on the pages of the measures.
namespace hipwise::test {

/// From Progress, as a person comes there.
inline void openMeasure(UiDesk& desk, std::string_view kind)
{
    desk.desk().go(ui::Destination::Progress);
    settle();
    click(desk.window(), "open-" + std::string(kind));
}

[[nodiscard]] inline std::vector<person::Measure> measures(UiDesk& desk)
{
    return valueOf(desk.journal().person().measures());
}

[[nodiscard]] inline std::vector<person::Activity> activities(UiDesk& desk)
{
    return valueOf(desk.journal().person().activities());
}

inline std::int64_t addActivity(UiDesk& desk, const std::string& words)
{
    return valueOf(app::addOwnActivity(desk.person().context(), words));
}

/// The text of the page that is in front.
[[nodiscard]] inline std::string page(UiDesk& desk)
{
    return words(*desk.desk().currentPage());
}

/// Opens a test and goes to where it waits for the person.
inline void beginTest(UiDesk& desk, std::string_view kind)
{
    openMeasure(desk, kind);
    click(desk.window(), "startTest");
    REQUIRE(shows(desk.window(), "runPage"));
}

/// Time passes in a test that is under way, in steps, as a clock does.
inline void passRun(UiDesk& desk, std::chrono::milliseconds time)
{
    auto& page = seen<ui::RunPage>(desk.window(), "runPage");
    constexpr std::chrono::milliseconds Step{100};
    while (time > std::chrono::milliseconds(0)) {
        const auto now = std::min(time, Step);
        desk.person().clock().advance(now);
        page.advanceForPicture();
        time -= now;
    }
    settle();
}

} // namespace hipwise::test
