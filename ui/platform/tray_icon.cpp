#include "ui/platform/tray_icon.h"

#include "ui/platform/desktop/x_server.h"

#include <QDBusServiceWatcher>
#include <QMenu>

#include <string_view>
#include <utility>

namespace hipwise::ui {

namespace {

constexpr BusAddress Watcher{
    "org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher", "org.kde.StatusNotifierWatcher"};

} // namespace

bool xTrayFound()
{
    xcb_connection_t* server = xServer();
    if (server == nullptr)
        return false;
    constexpr std::string_view Name = "_NET_SYSTEM_TRAY_S0";
    const XReply<xcb_intern_atom_reply_t> atom(xcb_intern_atom_reply(
        server, xcb_intern_atom(server, 0, Name.size(), Name.data()), nullptr));
    if (!atom)
        return false;
    const XReply<xcb_get_selection_owner_reply_t> owner(xcb_get_selection_owner_reply(
        server, xcb_get_selection_owner(server, atom->atom), nullptr));
    return owner && owner->owner != XCB_WINDOW_NONE;
}

TrayIcon::TrayIcon(const QDBusConnection& session)
    : TrayIcon(session, Search())
{
}

TrayIcon::TrayIcon(const QDBusConnection& session, Search search)
    : m_session(session)
    , m_search(std::move(search))
{
    connect(&m_looks, &QTimer::timeout, this, [this] {
        if (!m_looking)
            look();
    });
    m_start.setSingleShot(true);
    connect(&m_start, &QTimer::timeout, this, &TrayIcon::setPace);
    m_start.start(m_search.quickFor);
    listen();
    setPace();
    look();
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::listen()
{
    const QString service = QString::fromLatin1(Watcher.service);
    auto* owners = new QDBusServiceWatcher(
        service, m_session.bus(), QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(owners, &QDBusServiceWatcher::serviceOwnerChanged, this, &TrayIcon::look);
    for (const char* signal : {"StatusNotifierHostRegistered", "StatusNotifierHostUnregistered"})
        m_session.bus().connect(service,
                                QString::fromLatin1(Watcher.path),
                                QString::fromLatin1(Watcher.interface),
                                QString::fromLatin1(signal),
                                this,
                                SLOT(look()));
}

void TrayIcon::look()
{
    m_looking = true;
    m_session.forget();
    m_session.ask(propertyQuestion(Watcher, "IsStatusNotifierHostRegistered"),
                  [this](const QDBusMessage& reply) {
                      m_looking = false;
                      // Qt would wait for one that hangs, and the program with it.
                      if (!isLate(reply))
                          decide(answerIn<bool>(reply).value_or(false));
                  });
}

void TrayIcon::decide(bool host)
{
    // The kind of tray is chosen when an icon is made, so each kind gets a new one.
    if (std::exchange(m_host, host) != host)
        m_icon.reset();
    const bool there = (host || m_search.otherTray()) && m_search.isUsable();
    const bool changed = std::exchange(m_there, there) != there;
    renew();
    setPace();
    if (changed)
        Q_EMIT thereChanged(there);
}

/// Nobody needs to look for one that says itself when it goes, nor when no icon is wanted.
void TrayIcon::setPace()
{
    if (m_host || !m_wanted)
        m_looks.stop();
    else
        m_looks.start(m_start.isActive() ? m_search.quick : m_search.slow);
}

void TrayIcon::renew()
{
    if (!m_there || !m_wanted) {
        m_icon.reset();
        return;
    }
    if (m_icon)
        return;
    m_icon = std::make_unique<QSystemTrayIcon>(m_image, this);
    m_icon->setToolTip(m_toolTip);
    m_icon->setContextMenu(m_menu);
    connect(m_icon.get(),
            &QSystemTrayIcon::activated,
            this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    Q_EMIT activated();
            });
    m_icon->show();
}

void TrayIcon::show()
{
    m_wanted = true;
    renew();
    setPace();
    look();
}

void TrayIcon::hide()
{
    m_wanted = false;
    renew();
    setPace();
}

void TrayIcon::setIcon(const QIcon& icon)
{
    m_image = icon;
    if (m_icon)
        m_icon->setIcon(icon);
}

void TrayIcon::setToolTip(const QString& text)
{
    m_toolTip = text;
    if (m_icon)
        m_icon->setToolTip(text);
}

void TrayIcon::setMenu(QMenu* menu)
{
    m_menu = menu;
    if (m_icon)
        m_icon->setContextMenu(menu);
}

} // namespace hipwise::ui
