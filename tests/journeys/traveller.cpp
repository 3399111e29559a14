#include "journeys/traveller.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

namespace hipwise::test {

namespace {

constexpr int MsPerSecond = 1000;

/// What is on the screen, for a test that fails.
std::string listed(const std::vector<DesktopNode>& nodes)
{
    std::string text;
    for (const DesktopNode& node : nodes) {
        if (!node.name.empty())
            text += "\n  " + node.role + " \"" + node.name + '"' + (node.focused ? " <-" : "");
    }
    return text.empty() ? "\n  nothing" : text;
}

} // namespace

bool noDesktop()
{
    const std::string missing = Desktop::missing();
    if (missing.empty())
        return false;
    if (qEnvironmentVariableIsSet("HIPWISE_REQUIRE_JOURNEYS"))
        FAIL("journeys are required here and need " << missing);
    WARN("This journey was not made: it needs " << missing << ", which is not installed.");
    return true;
}

bool hasTime()
{
    return qEnvironmentVariableIsSet("HIPWISE_LONG");
}

Traveller::Traveller(Desktop& desktop)
    : m_desktop(desktop)
{
}

void Traveller::start(const QStringList& options)
{
    m_program = std::make_unique<Guest>(
        QStringLiteral(HIPWISE_PROGRAM), options, m_desktop.environment());
    const bool shown
        = QTest::qWaitFor([this] { return isInFront() || m_program->ends(0); }, 20 * MsPerSecond);
    INFO(m_program->complaints());
    REQUIRE(shown);
    REQUIRE_FALSE(m_program->ends(0));
}

void Traveller::quit()
{
    press("ctrl+q");
    REQUIRE(m_program->ends());
    CHECK(m_program->exitCode() == 0);
}

void Traveller::press(const QStringList& keys)
{
    m_desktop.keys(keys);
}

std::vector<DesktopNode> Traveller::look() const
{
    return m_desktop.tree().look(m_program->process());
}

bool Traveller::sees(std::string_view words) const
{
    const auto nodes = look();
    return std::any_of(nodes.begin(), nodes.end(), [words](const DesktopNode& node) {
        return node.name.find(words) != std::string::npos;
    });
}

void Traveller::waitUntil(const std::function<bool()>& isTrue,
                          std::string_view what,
                          int seconds) const
{
    // Every look keeps the program busy, so there is a little time between them.
    constexpr int NextLookMs = 40;
    const QDeadlineTimer patience(qint64(seconds) * MsPerSecond);
    bool came = isTrue();
    for (; !came && !patience.hasExpired(); came = isTrue())
        QTest::qWait(NextLookMs);
    INFO("on the screen:" << listed(look()) << '\n' << m_program->complaints());
    INFO("waiting for: " << what);
    REQUIRE(came);
}

void Traveller::waitFor(std::string_view words, int seconds) const
{
    waitUntil([&] { return sees(words); }, words, seconds);
}

DesktopNode Traveller::find(std::string_view words) const
{
    const auto nodes = look();
    const auto found = std::find_if(nodes.begin(), nodes.end(), [words](const DesktopNode& node) {
        return node.name.find(words) != std::string::npos;
    });
    INFO("on the screen:" << listed(nodes));
    INFO("looking for: " << words);
    REQUIRE(found != nodes.end());
    return *found;
}

QRect Traveller::placeOf(const DesktopNode& node) const
{
    return m_desktop.tree().placeNow(node);
}

DesktopNode Traveller::focused() const
{
    DesktopNode focused;
    for (const DesktopNode& node : look()) {
        if (node.focused && node.role != "frame")
            focused = node;
    }
    return focused;
}

void Traveller::waitForFocus(std::string_view words, int seconds) const
{
    waitUntil([&] { return focused().name.find(words) != std::string::npos; },
              "the keyboard at " + std::string(words),
              seconds);
}

void Traveller::tabTo(std::string_view name, const char* key)
{
    constexpr int MostStops = 80;
    for (int stop = 0; stop < MostStops; ++stop) {
        const std::string before = focused().name;
        if (before.find(name) != std::string::npos)
            return;
        press(key);
        constexpr int NextMs = 1000;
        static_cast<void>(QTest::qWaitFor([&] { return focused().name != before; }, NextMs));
    }
    FAIL("Tab never leads to " << name << ". On the screen:" << listed(look()));
}

void Traveller::activate(std::string_view name, const char* key)
{
    tabTo(name, key);
    press("space");
}

void Traveller::skipFirstStart()
{
    waitFor("Welcome to Hipwise");
    activate("I understand");
    for (const char* title :
         {"A short safety check", "Where does it hurt?", "A plan that fits your home"}) {
        waitFor(title);
        activate("Skip this");
    }
    waitFor("Choose a program");
    activate("Just look around");
}

bool Traveller::isInFront() const
{
    const auto nodes = look();
    return std::any_of(nodes.begin(), nodes.end(), [](const DesktopNode& node) {
        return node.role == "frame" && node.active;
    });
}

QJsonObject journalOf(const QProcessEnvironment& environment, const QStringList& options)
{
    Guest cli(QStringLiteral(HIPWISE_CLI),
              QStringList{QStringLiteral("journal"), QStringLiteral("export")} + options,
              environment);
    REQUIRE(cli.ends());
    INFO(cli.complaints());
    REQUIRE(cli.exitCode() == 0);
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(cli.output()));
    REQUIRE(document.isObject());
    return document.object();
}

} // namespace hipwise::test
