#pragma once

#include "support/ui_private_bus.h"

#include <QDBusContext>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QStringList>

#include <array>
#include <poll.h>
#include <unistd.h>
#include <vector>

namespace hipwise::test {

inline constexpr const char* SaverName = "org.freedesktop.ScreenSaver";
inline constexpr const char* LoginName = "org.freedesktop.login1";
inline constexpr uint FirstCookie = 4711;

inline QString latin(const char* text)
{
    return QString::fromLatin1(text);
}

// NOLINTBEGIN(readability-identifier-naming): the names are those of the interfaces

/// The screen saver of a desktop: remembers who keeps the screen awake.
class FakeSaver final
    : public QObject
    , protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    /// Answers are held back from now on.
    bool slow = false;
    QStringList programs;
    QStringList reasons;
    std::vector<uint> held; ///< cookies
    int released = 0;

    /// Gives the answers that were held back, in their order.
    void answer()
    {
        for (const QDBusMessage& reply : m_replies)
            m_bus.send(reply);
        m_replies.clear();
    }

public Q_SLOTS:

    uint Inhibit(const QString& program, const QString& reason)
    {
        programs.append(program);
        reasons.append(reason);
        held.push_back(m_next);
        if (slow) {
            setDelayedReply(true);
            m_bus = connection();
            m_replies.push_back(message().createReply(m_next));
        }
        return m_next++;
    }

    void UnInhibit(uint cookie)
    {
        ++released;
        std::erase(held, cookie);
    }

private:
    uint m_next = FirstCookie;
    QDBusConnection m_bus = noBus();
    std::vector<QDBusMessage> m_replies;
};

/// logind, which keeps a request for as long as its file is open.
class FakeLogin final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    FakeLogin() = default;

    ~FakeLogin() override
    {
        for (const int end : m_ends)
            ::close(end);
    }

    FakeLogin(const FakeLogin&) = delete;
    FakeLogin(FakeLogin&&) = delete;
    FakeLogin& operator=(const FakeLogin&) = delete;
    FakeLogin& operator=(FakeLogin&&) = delete;

    std::vector<QStringList> requests; ///< what, who, why, mode

    /// Requests whose file is still open somewhere.
    [[nodiscard]] int open() const
    {
        int count = 0;
        for (const int end : m_ends) {
            pollfd state{end, POLLIN, 0};
            ::poll(&state, 1, 0);
            count += (state.revents & POLLHUP) == 0 ? 1 : 0;
        }
        return count;
    }

public Q_SLOTS:

    QDBusUnixFileDescriptor Inhibit(const QString& what,
                                    const QString& who,
                                    const QString& why,
                                    const QString& mode)
    {
        requests.push_back({what, who, why, mode});
        std::array<int, 2> ends{-1, -1};
        if (::pipe(ends.data()) != 0)
            return {};
        m_ends.push_back(ends[0]);
        QDBusUnixFileDescriptor given(ends[1]); // a copy of its own
        ::close(ends[1]);
        return given;
    }

private:
    std::vector<int> m_ends; ///< those that are read from
};

// NOLINTEND(readability-identifier-naming)

/// A desktop with a screen saver and logind, on one private bus.
struct FakeDesktop {
    FakeDesktop()
    {
        if (!isThere())
            return;
        REQUIRE(services.registerService(latin(SaverName)));
        REQUIRE(services.registerService(latin(LoginName)));
        constexpr auto Slots = QDBusConnection::ExportAllSlots;
        REQUIRE(services.registerObject(latin("/org/freedesktop/ScreenSaver"), &saver, Slots));
        REQUIRE(services.registerObject(latin("/org/freedesktop/login1"), &login, Slots));
    }

    /// Says what is missing.
    [[nodiscard]] bool isThere() const
    {
        if (!bus.isThere())
            WARN("dbus-daemon is not installed: nothing was tested");
        return bus.isThere();
    }

    /// Until both have been asked so often and their answers are here.
    [[nodiscard]] bool asked(qsizetype times)
    {
        const bool came = soon([&] {
            return saver.reasons.size() == times
                && static_cast<qsizetype>(login.requests.size()) == times;
        });
        arrive();
        return came && saver.reasons.size() == times;
    }

    /// Everything that was sent has arrived.
    void arrive()
    {
        delivered(program, latin(SaverName));
        delivered(program, latin(LoginName));
    }

    PrivateBus bus;
    QDBusConnection services = bus.isThere() ? bus.connect() : noBus();
    QDBusConnection program = bus.isThere() ? bus.connect() : noBus();
    FakeSaver saver;
    FakeLogin login;
};

} // namespace hipwise::test
