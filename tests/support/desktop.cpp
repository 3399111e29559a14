#include "support/desktop.h"

#include <QDBusInterface>
#include <QDBusReply>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

#include <array>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <linux/capability.h>
#include <stdexcept>
#include <sys/prctl.h>
#include <xcb/xcb.h>

namespace hipwise::test {

namespace {

constexpr int PatienceMs = 15000;
constexpr QRect Screen(0, 0, 1366, 768);

/// The file that says how the accessibility bus is started.
QString accessibilityService()
{
    return QStandardPaths::locate(QStandardPaths::GenericDataLocation,
                                  QStringLiteral("dbus-1/services/org.a11y.Bus.service"));
}

QString accessibilityLauncher()
{
    const QSettings file(accessibilityService(), QSettings::IniFormat);
    return file.value(QStringLiteral("D-BUS Service/Exec")).toString();
}

/// Nothing that a test starts outlives it, even when the test is killed.
void endWithTest(QProcess& process)
{
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

} // namespace

Guest::Guest(const QString& program,
             const QStringList& options,
             const QProcessEnvironment& environment)
{
    m_process.setChildProcessModifier([] {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        // Fails, and is not needed, where somebody else runs the tests.
        ::prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE);
    });
    m_process.setProcessEnvironment(environment);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.start(program, options);
    if (!m_process.waitForStarted(PatienceMs))
        throw std::runtime_error("cannot start " + program.toStdString());
}

Guest::~Guest()
{
    kill();
}

bool Guest::ends(int seconds)
{
    constexpr int MsPerSecond = 1000;
    return m_process.state() == QProcess::NotRunning
        || m_process.waitForFinished(seconds * MsPerSecond);
}

int Guest::exitCode() const
{
    return m_process.state() == QProcess::NotRunning && !crashed() ? m_process.exitCode() : -1;
}

bool Guest::crashed() const
{
    return m_process.state() == QProcess::NotRunning
        && m_process.exitStatus() == QProcess::CrashExit;
}

void Guest::kill()
{
    m_process.kill();
    m_process.waitForFinished(PatienceMs);
}

std::string Guest::output()
{
    m_output += m_process.readAllStandardOutput();
    return m_output.toStdString();
}

std::string Guest::complaints()
{
    m_complaints += m_process.readAllStandardError();
    return m_complaints.toStdString();
}

std::string Desktop::missing()
{
    for (const char* program : {"Xvfb", "openbox", "xdotool", "dbus-daemon"}) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
            return program;
    }
    if (accessibilityLauncher().isEmpty() || !QFile::exists(accessibilityLauncher()))
        return "at-spi2-core";
    return {};
}

Desktop::Desktop(int percent)
{
    constexpr double Whole = 100.0;
    for (const char* folder : {"home", "run", "tmp"})
        QDir(m_folder.path()).mkdir(QString::fromLatin1(folder));
    const auto set = [this](const char* name, const QString& value) {
        m_environment.insert(QString::fromLatin1(name), value);
    };
    for (const char* kept : {"PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"}) {
        if (qEnvironmentVariableIsSet(kept))
            set(kept, qEnvironmentVariable(kept));
    }
    set("LANG", QStringLiteral("C.UTF-8"));
    set("TZ", QStringLiteral("Europe/Berlin"));
    set("HOME", m_folder.filePath(QStringLiteral("home")));
    set("XDG_RUNTIME_DIR", m_folder.filePath(QStringLiteral("run")));
    set("TMPDIR", m_folder.filePath(QStringLiteral("tmp")));
    set("QT_QPA_PLATFORM", QStringLiteral("xcb"));
    set("QT_SCALE_FACTOR", QString::number(percent / Whole));
    set("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", QStringLiteral("1"));
    set("GSETTINGS_BACKEND", QStringLiteral("memory"));
    QFile(m_environment.value(QStringLiteral("XDG_RUNTIME_DIR")))
        .setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    startScreen();
    startBus();
    startWindowManager();
    startAccessibility();
}

Desktop::~Desktop()
{
    m_tree.reset();
    for (auto service = m_services.rbegin(); service != m_services.rend(); ++service) {
        constexpr int TermMs = 2000;
        (*service)->terminate();
        if (!(*service)->waitForFinished(TermMs)) {
            (*service)->kill();
            (*service)->waitForFinished(PatienceMs);
        }
    }
}

QProcess& Desktop::serve(const QString& program, const QStringList& options)
{
    auto& service = *m_services.emplace_back(std::make_unique<QProcess>());
    endWithTest(service);
    service.setProcessEnvironment(m_environment);
    service.setStandardInputFile(QProcess::nullDevice());
    service.setStandardErrorFile(m_folder.filePath(QStringLiteral("services.log")),
                                 QIODevice::Append);
    service.start(program, options);
    if (!service.waitForStarted(PatienceMs))
        throw std::runtime_error("cannot start " + program.toStdString());
    return service;
}

void Desktop::startScreen()
{
    // The server writes the number of the display it found free.
    QProcess& screen = serve(QStringLiteral("Xvfb"),
                             {QStringLiteral("-displayfd"),
                              QStringLiteral("1"),
                              QStringLiteral("-screen"),
                              QStringLiteral("0"),
                              QStringLiteral("%1x%2x24").arg(Screen.width()).arg(Screen.height()),
                              QStringLiteral("-nolisten"),
                              QStringLiteral("tcp"),
                              QStringLiteral("-noreset")});
    while (!screen.canReadLine() && screen.waitForReadyRead(PatienceMs)) { }
    const QString display = QString::fromLatin1(screen.readLine()).trimmed();
    if (display.isEmpty())
        throw std::runtime_error("the X server does not start");
    m_environment.insert(QStringLiteral("DISPLAY"), QLatin1Char(':') + display);
}

void Desktop::startBus()
{
    const QString config = m_folder.filePath(QStringLiteral("bus.conf"));
    QFile file(config);
    if (!file.open(QIODevice::WriteOnly))
        throw std::runtime_error("no place for the session bus");
    // A bus that starts nothing by itself.
    file.write(QStringLiteral("<busconfig><type>session</type><listen>unix:path=%1</listen>"
                              "<auth>EXTERNAL</auth><policy context=\"default\">"
                              "<allow send_destination=\"*\" eavesdrop=\"true\"/>"
                              "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>")
                   .arg(m_folder.filePath(QStringLiteral("run/bus")))
                   .toUtf8());
    file.close();
    QProcess& bus = serve(QStringLiteral("dbus-daemon"),
                          {QStringLiteral("--nofork"),
                           QStringLiteral("--nopidfile"),
                           QStringLiteral("--print-address"),
                           QStringLiteral("--config-file=") + config});
    while (!bus.canReadLine() && bus.waitForReadyRead(PatienceMs)) { }
    const QString address = QString::fromLatin1(bus.readLine()).trimmed();
    if (address.isEmpty())
        throw std::runtime_error("the session bus does not start");
    // What a test wants of the computer's own bus, it puts on the same one.
    for (const char* name : {"DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"})
        m_environment.insert(QString::fromLatin1(name), address);
}

void Desktop::startWindowManager()
{
    // It runs its start-up command when it manages windows; one that is mapped earlier never is.
    const QString up = m_folder.filePath(QStringLiteral("windows-managed"));
    serve(QStringLiteral("openbox"),
          {QStringLiteral("--sm-disable"),
           QStringLiteral("--startup"),
           QStringLiteral("touch ") + up});
    if (!QTest::qWaitFor([&up] { return QFile::exists(up); }, PatienceMs))
        throw std::runtime_error("the window manager does not start");
}

void Desktop::startAccessibility()
{
    serve(accessibilityLauncher(), {QStringLiteral("--launch-immediately")});
    const QString name = QStringLiteral("journey");
    auto session = QDBusConnection::connectToBus(
        m_environment.value(QStringLiteral("DBUS_SESSION_BUS_ADDRESS")), name);
    QString address;
    const bool found = QTest::qWaitFor(
        [&] {
            QDBusInterface bus(QStringLiteral("org.a11y.Bus"),
                               QStringLiteral("/org/a11y/bus"),
                               QStringLiteral("org.a11y.Bus"),
                               session);
            const QDBusReply<QString> reply = bus.call(QStringLiteral("GetAddress"));
            address = reply.value();
            return !address.isEmpty();
        },
        PatienceMs);
    QDBusConnection::disconnectFromBus(name);
    if (!found)
        throw std::runtime_error("the accessibility bus does not start");
    m_tree = std::make_unique<DesktopTree>(address);
}

QByteArray Desktop::run(const QString& program, const QStringList& options) const
{
    QProcess process;
    endWithTest(process);
    process.setProcessEnvironment(m_environment);
    process.start(program, options);
    if (!process.waitForFinished(PatienceMs))
        throw std::runtime_error(program.toStdString() + " does not end");
    return process.readAllStandardOutput();
}

std::filesystem::path Desktop::home() const
{
    return m_folder.filePath(QStringLiteral("home")).toStdString();
}

void Desktop::pretendWayland()
{
    m_environment.insert(QStringLiteral("WAYLAND_DISPLAY"), QStringLiteral("wayland-0"));
}

void Desktop::keys(const QStringList& names) const
{
    static_cast<void>(run(QStringLiteral("xdotool"), QStringList{QStringLiteral("key")} + names));
}

qint64 Desktop::activeProcess() const
{
    return run(QStringLiteral("xdotool"),
               {QStringLiteral("getactivewindow"), QStringLiteral("getwindowpid")})
        .trimmed()
        .toLongLong();
}

QString Desktop::activeWindow() const
{
    return QString::fromLatin1(run(QStringLiteral("xdotool"), {QStringLiteral("getactivewindow")}))
        .trimmed();
}

void Desktop::closeActive() const
{
    const std::unique_ptr<xcb_connection_t, decltype(&xcb_disconnect)> server(
        xcb_connect(qPrintable(m_environment.value(QStringLiteral("DISPLAY"))), nullptr),
        &xcb_disconnect);
    const auto atom = [&](std::string_view name) {
        const std::unique_ptr<xcb_intern_atom_reply_t, decltype(&std::free)> reply(
            xcb_intern_atom_reply(
                server.get(),
                xcb_intern_atom(
                    server.get(), 0, static_cast<std::uint16_t>(name.size()), name.data()),
                nullptr),
            &std::free);
        return reply ? reply->atom : xcb_atom_t{XCB_ATOM_NONE};
    };
    constexpr std::uint8_t BitsPerWord = 32;
    xcb_client_message_event_t message{};
    message.response_type = XCB_CLIENT_MESSAGE;
    message.format = BitsPerWord;
    message.window = activeWindow().toUInt();
    message.type = atom("WM_PROTOCOLS");
    message.data.data32[0] = atom("WM_DELETE_WINDOW");
    std::array<char, 32> bytes{};
    static_assert(sizeof message == bytes.size());
    std::memcpy(bytes.data(), &message, sizeof message);
    xcb_send_event(server.get(), 0, message.window, XCB_EVENT_MASK_NO_EVENT, bytes.data());
    // Whoever leaves at once takes along what was not read yet.
    std::free(xcb_get_input_focus_reply(server.get(), xcb_get_input_focus(server.get()), nullptr));
}

void Desktop::putAway() const
{
    static_cast<void>(
        run(QStringLiteral("xdotool"), {QStringLiteral("windowminimize"), activeWindow()}));
}

void Desktop::bringBack(const QString& window) const
{
    static_cast<void>(run(QStringLiteral("xdotool"), {QStringLiteral("windowactivate"), window}));
    // What is meant for the active window next must not go to the one before.
    if (!QTest::qWaitFor([&] { return activeWindow() == window; }, PatienceMs))
        throw std::runtime_error("the window does not come back");
}

QRect Desktop::screen()
{
    return Screen;
}

void Desktop::placeActive(const QRect& place) const
{
    const QString window = activeWindow();
    static_cast<void>(run(QStringLiteral("xdotool"),
                          {QStringLiteral("windowsize"),
                           window,
                           QString::number(place.width()),
                           QString::number(place.height()),
                           QStringLiteral("windowmove"),
                           window,
                           QString::number(place.x()),
                           QString::number(place.y())}));
}

} // namespace hipwise::test
