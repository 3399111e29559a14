#pragma once

#include "support/ui_desk.h"

#include <functional>
#include <string>
#include <vector>

namespace hipwise::test {

/// One state of the window that a person can come to.
struct Place {
    std::string name;
    Before before = Before::Accepted;
    std::function<void(UiDesk&)> go;
};

/// Every page and every important state of it.
[[nodiscard]] const std::vector<Place>& allPlaces();

/// Asks for a session of one movement of each kind, up to the question before it.
void askForSession(UiDesk& desk);

/// The same, and begins it.
void startSession(UiDesk& desk);

/// What the session that is under way shows.
[[nodiscard]] app::SessionView view(UiDesk& desk);

/// Plays on from where the session is until `reached`.
void playOn(UiDesk& desk, const std::function<bool(const app::SessionView&)>& reached);

/// Begins a session of a few movements that has every kind of step, and plays it until `reached`.
void playUntil(UiDesk& desk, const std::function<bool(const app::SessionView&)>& reached);

/// The same, into the rest after the first movement.
void playIntoRest(UiDesk& desk);

} // namespace hipwise::test
