#include "ui/platform/desktop/idle_counter.h"

#include "ui/platform/desktop/bus_caller.h"
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
constexpr BusAddress ScreenSaver{
    "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"};

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
                          const auto idle = answerIn<qulonglong>(reply);
                          then(idle ? std::optional(milliseconds(*idle)) : std::nullopt);
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
        m_session.ask(question(ScreenSaver, "GetSessionIdleTime"),
                      [this, then = std::move(then)](const QDBusMessage& reply) {
                          const auto idle = answerIn<uint>(reply);
                          then(idle ? std::optional(m_unit.read(*idle, m_clock.steadyNow()))
                                    : std::nullopt);
                      });
    }

    void startAnew() override { m_unit = {}; }

private:
    const Clock& m_clock;
    BusCaller m_session;
    IdleUnit m_unit;
};

class XCounter final : public IdleCounter {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("XScreenSaver"); }

    [[nodiscard]] QString service() const override { return {}; }

    void ask(Then then) override { then(idle()); }

private:
    static std::optional<milliseconds> idle()
    {
        xcb_connection_t* server = xServer();
        if (server == nullptr)
            return std::nullopt;
        const auto* extension = xcb_get_extension_data(server, &xcb_screensaver_id);
        if (extension == nullptr || extension->present == 0)
            return std::nullopt;
        const auto cookie = xcb_screensaver_query_info(server, rootWindow(server));
        const XReply<xcb_screensaver_query_info_reply_t> reply(
            xcb_screensaver_query_info_reply(server, cookie, nullptr));
        return reply ? std::optional(milliseconds(reply->ms_since_user_input)) : std::nullopt;
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
