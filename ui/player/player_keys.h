#pragma once

#include <QWidget>

#include <functional>

namespace hipwise::ui {

/// What the keys of a session do.
struct PlayerActions {
    std::function<void()> pause;
    std::function<void()> next;
    std::function<void()> back;
    std::function<void()> skip;
    std::function<void()> hurts;
    std::function<void()> swapSides;
    std::function<void()> sound;
    std::function<void()> plus;
    std::function<void()> minus;
    std::function<void()> stop;
};

/// The keys of a session, of the keyboard, of media keys and of presenter remotes. They work while
/// something in `session` has the keyboard.
void addPlayerKeys(QWidget* session, const PlayerActions& actions);

} // namespace hipwise::ui
