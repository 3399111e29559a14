#pragma once

#include "support/results.h"
#include "support/ui_desk.h"
#include "ui/widgets/set_editor.h"
#include "ui/widgets/stepper.h"

#include <QApplication>
#include <QSpinBox>

#include <initializer_list>
#include <string>
#include <vector>

/// Sessions that are over, and what somebody does on the page of one.
namespace hipwise::test {

/// Plays a session of some movements of the pack to its end: 3 before it, 2 after it. Gives its id.
inline std::int64_t doMovements(UiDesk& desk, std::initializer_list<const char*> movements)
{
    app::SessionRequest request;
    request.title = "Hips, gently";
    for (const char* id : movements)
        request.items.push_back({id, program::startingDose(*hipPack().movement(id), {}, true)});
    app::SessionRunner runner(desk.person().context(), request);
    (void)runner.start(session::PainAnswer{PainScore::from(3), HipSide::Right});
    while (runner.view().player.status == session::PlayerStatus::Playing) {
        desk.person().clock().advance(std::chrono::seconds(1));
        (void)runner.tick();
    }
    runner.answerAfter({PainScore::from(2), HipSide::Right});
    return runner.record().id;
}

/// Opens a session and begins to put it right.
inline void correctSession(UiDesk& desk, std::int64_t id)
{
    desk.desk().openSession(id);
    settle();
    REQUIRE(shows(desk.window(), "sessionPage"));
    click(desk.window(), "correctSession");
}

/// The number of a set of a movement, counted from 0 as they stand on the page.
[[nodiscard]] inline ui::Stepper& stepper(UiDesk& desk, qsizetype movement, qsizetype set = 0)
{
    const auto editors = seen(desk.window(), "sessionPage").findChildren<ui::SetEditor*>();
    REQUIRE(movement < editors.size());
    const auto steppers = editors[movement]->findChildren<ui::Stepper*>();
    REQUIRE(set < steppers.size());
    REQUIRE(steppers[set]->isVisible());
    return *steppers[set];
}

[[nodiscard]] inline QSpinBox& number(ui::Stepper& stepper)
{
    return *stepper.findChild<QSpinBox*>();
}

/// The less or more of a stepper.
[[nodiscard]] inline QAbstractButton& less(ui::Stepper& stepper)
{
    return *stepper.findChildren<QAbstractButton*>().at(0);
}

[[nodiscard]] inline QAbstractButton& more(ui::Stepper& stepper)
{
    return *stepper.findChildren<QAbstractButton*>().at(1);
}

[[nodiscard]] inline session::SessionRecord kept(UiDesk& desk, std::int64_t id)
{
    return valueOf(desk.journal().sessions().load(id));
}

[[nodiscard]] inline session::SetResult keptSet(UiDesk& desk,
                                                std::int64_t id,
                                                std::size_t item,
                                                std::size_t set = 0)
{
    return kept(desk, id).items.at(item).sets.at(set).result;
}

/// The corrections of one value, like "reps".
[[nodiscard]] inline std::vector<session::Correction> corrections(UiDesk& desk,
                                                                  std::string_view field)
{
    std::vector<session::Correction> some;
    for (const session::Correction& each : valueOf(desk.journal().corrections().all())) {
        if (each.field == field)
            some.push_back(each);
    }
    return some;
}

} // namespace hipwise::test
