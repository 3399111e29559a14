#include "ui/platform/desktop/idle_counter.h"

#include "ui/platform/desktop/bus_names.h"
#include "ui/platform/desktop/idle_unit.h"
#include "ui/platform/desktop/x_server.h"

#include <utility>
#include <xcb/screensaver.h>

namespace hipwise::ui {

namespace {

using std::chrono::milliseconds;

constexpr BusAddress Mutter{"org.gnome.Mutter.IdleMonitor",
                            "/org/gnome/Mutter/IdleMonitor/Core",
                            "org.gnome.Mutter.IdleMonitor"};

using Answer = IdleCounter::Answer;
using Silence = IdleCounter::Silence;

/// A number of this type in a reply, or why there is none.
template <class Number>
tl::expected<Number, Silence> numberIn(const QDBusMessage& reply)
{
    if (const auto number = answerIn<Number>(reply))
        return *number;
    return tl::unexpected(isLate(reply) ? Silence::NotNow : Silence::CannotTell);
}

class MutterCounter final : public IdleCounter {
public:
    explicit MutterCounter(const QDBusConnection& session)
        : m_session(session)
    {
    }

    [[nodiscard]] QString name() const override { return service(); }

    [[nodiscard]] QString service() const override { return QString::fromLatin1(Mutter.service); }

    void ask(Then then) override
    {
        m_session.forget();
        m_session.ask(question(Mutter, "GetIdletime"),
                      [then = std::move(then)](const QDBusMessage& reply) {
                          then(numberIn<qulonglong>(reply).map(
                              [](qulonglong idle) { return milliseconds(idle); }));
                      });
    }

private:
    BusCaller m_session;
};

class ScreenSaverCounter final : public IdleCounter {
public:
    ScreenSaverCounter(const Clock& clock, const QDBusConnection& session)
        : m_clock(clock)
        , m_session(session)
    {
    }

    [[nodiscard]] QString name() const override { return service(); }

    [[nodiscard]] QString service() const override
    {
        return QString::fromLatin1(ScreenSaver.service);
    }

    void ask(Then then) override
    {
        m_session.forget();
        m_session.ask(
            question(ScreenSaver, "GetSessionIdleTime"),
            [this, then = std::move(then)](const QDBusMessage& reply) {
                then(numberIn<uint>(reply).and_then([this](uint idle) { return read(idle); }));
            });
    }

    void startAnew() override
    {
        m_unit = {};
        m_counts = false;
    }

private:
    /// Where it cannot be known some answer 0, always; nothing is 0 until it was more once.
    Answer read(uint idle)
    {
        m_counts = m_counts || idle > 0;
        if (!m_counts)
            return tl::unexpected(Silence::NotNow);
        return m_unit.read(idle, m_clock.steadyNow());
    }

    const Clock& m_clock;
    BusCaller m_session;
    IdleUnit m_unit;
    bool m_counts = false; ///< has said something else than 0
};

class XCounter final : public IdleCounter {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("XScreenSaver"); }

    [[nodiscard]] QString service() const override { return {}; }

    void ask(Then then) override { then(idle()); }

private:
    static Answer idle()
    {
        xcb_connection_t* server = xServer();
        if (server == nullptr)
            return tl::unexpected(Silence::CannotTell);
        const auto* extension = xcb_get_extension_data(server, &xcb_screensaver_id);
        if (extension == nullptr || extension->present == 0)
            return tl::unexpected(Silence::CannotTell);
        const auto cookie = xcb_screensaver_query_info(server, rootWindow(server));
        const XReply<xcb_screensaver_query_info_reply_t> reply(
            xcb_screensaver_query_info_reply(server, cookie, nullptr));
        if (!reply)
            return tl::unexpected(Silence::CannotTell);
        return milliseconds(reply->ms_since_user_input);
    }
};

} // namespace

std::unique_ptr<IdleCounter> mutterCounter(const QDBusConnection& session)
{
    return std::make_unique<MutterCounter>(session);
}

std::unique_ptr<IdleCounter> screenSaverCounter(const Clock& clock, const QDBusConnection& session)
{
    return std::make_unique<ScreenSaverCounter>(clock, session);
}

std::unique_ptr<IdleCounter> xCounter()
{
    return std::make_unique<XCounter>();
}

} // namespace hipwise::ui
