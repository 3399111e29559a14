#pragma once

#include "support/desktop.h"

#include <QJsonObject>

#include <catch2/catch.hpp>

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace hipwise::test {

/// True, and a warning says why, when no desktop can be made here. Where journeys are required that
/// fails the test.
[[nodiscard]] bool noDesktop();

/// Whether somebody asked for long campaigns, with HIPWISE_LONG.
[[nodiscard]] bool hasTime();

/// Somebody at a desktop who works with Hipwise by keyboard alone and is read to what stands on the
/// screen. Whatever does not appear in time fails the test.
class Traveller {
public:
    explicit Traveller(Desktop& desktop);

    /// Starts the program and waits for its window.
    void start(const QStringList& options = {});
    /// Closes it, and waits until it has ended as it should.
    void quit();

    [[nodiscard]] Guest& program() { return *m_program; }

    /// Keys as xdotool names them.
    void press(const QStringList& keys);

    void press(const char* key) { press(QStringList{QString::fromLatin1(key)}); }

    /// Whether these words stand in a name on the screen.
    [[nodiscard]] bool sees(std::string_view words) const;
    void waitFor(std::string_view words, int seconds = 20) const;
    /// Fails the test when it does not come true in time; `what` is said then.
    void waitUntil(const std::function<bool()>& isTrue,
                   std::string_view what,
                   int seconds = 20) const;
    /// Presses Tab until something that is called so has the keyboard; or the key that goes back.
    void tabTo(std::string_view name, const char* key = Forward);
    /// The same, and then Space.
    void activate(std::string_view name, const char* key = Forward);

    static constexpr const char* Forward = "Tab";
    static constexpr const char* Backward = "shift+Tab";

    /// Reads the first page and leaves the questions of the first start open.
    void skipFirstStart();

    [[nodiscard]] bool isInFront() const;

    /// Everything that shows, from top to bottom.
    [[nodiscard]] std::vector<DesktopNode> look() const;
    /// The first on the screen whose name has these words; fails the test when there is none.
    [[nodiscard]] DesktopNode find(std::string_view words) const;
    /// Where something is on the screen.
    [[nodiscard]] QRect placeOf(const DesktopNode& node) const;
    /// What has the keyboard; without a name when nothing has.
    [[nodiscard]] DesktopNode focused() const;
    /// Waits until what has the keyboard is called so.
    void waitForFocus(std::string_view words, int seconds = 20) const;

private:
    Desktop& m_desktop;
    std::unique_ptr<Guest> m_program;
};

/// Everything the journal of a home or a data folder says, through hipwise-cli.
[[nodiscard]] QJsonObject journalOf(const QProcessEnvironment& environment,
                                    const QStringList& options = {});

} // namespace hipwise::test
