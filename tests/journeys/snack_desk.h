#pragma once

#include "journeys/data_place.h"
#include "journeys/traveller.h"
#include "support/fake_service.h"

#include <QDBusConnection>
#include <QJsonArray>

#include <memory>
#include <string>

namespace hipwise::test {

/// What another start of the program says to the one that runs.
struct Said {
    int exitCode = -1;
    std::string words;
};

/// Somebody at a desktop, with reminders of movement snacks on, every 20 minutes.
class SnackDesk {
public:
    /// `settings` are more lines of the settings of reminders.
    explicit SnackDesk(const std::string& settings = {});

    /// Starts the program at a local time, like "2026-11-23T09:00", and waits for its window.
    void start(const char* time);
    /// The same; from then on a minute lasts a second, or less.
    void startFast(const char* time);
    /// A minute lasts a tenth of a second, and nobody tells of idle time, so that no break is seen
    /// in every moment without a key.
    void startWithoutIdle(const char* time);

    /// Starts the program once more, with these options.
    [[nodiscard]] Said say(const QStringList& options) const;

    [[nodiscard]] Said say(const char* option) const
    {
        return say(QStringList{QString::fromLatin1(option)});
    }

    /// Whether the status has these words in time.
    [[nodiscard]] bool says(const char* words, int seconds = 40) const;

    [[nodiscard]] std::string status() const { return say("--status").words; }

    /// Whether a snack, or the session's reminder, stands on the screen.
    [[nodiscard]] bool isShown() const { return person.sees("Not now"); }

    void waitUntilShown(int seconds = 20) const { person.waitFor("Not now", seconds); }

    void waitUntilGone() const;

    /// Ends the program as it should end. Gives what the journal kept: "shown", "done" and so on,
    /// in their order.
    [[nodiscard]] QStringList quit();
    [[nodiscard]] QStringList kinds() const;
    /// Everything that the journal kept, as it is exported.
    [[nodiscard]] QJsonArray events() const;

    /// The bus of the desktop, and that of the computer.
    [[nodiscard]] QDBusConnection bus() const;

    Desktop desktop;
    DataPlace place;
    Traveller person;
};

/// Somebody who moves the pointer all the time: a minute that lasts a second is no break.
class Restless {
public:
    explicit Restless(const Desktop& desktop);

private:
    Guest m_hand;
};

/// A program that fills the screen.
[[nodiscard]] std::unique_ptr<Guest> fullScreenProgram(const Desktop& desktop);

} // namespace hipwise::test
