#include "ui/shell/snack_keeper.h"

#include <algorithm>

namespace hipwise::ui {

using snacks::EventKind;
using snacks::Why;
using std::chrono::milliseconds;
using std::chrono::minutes;

namespace {

/// Where the window lies and which page it shows says nothing about reminders.
person::Settings aboutReminders(person::Settings settings)
{
    settings.window.clear();
    settings.page.clear();
    return settings;
}

} // namespace

SnackKeeper::SnackKeeper(const app::Context& context,
                         SettingsFile& settings,
                         DesktopWatch& watch,
                         int clockRate)
    : m_context(context)
    , m_settings(settings)
    , m_watch(watch)
    , m_rate(clockRate)
    , m_known(aboutReminders(settings.settings()))
    , m_reminder(context, settings.settings(), [this](const person::SnackSettings& snacks) {
        auto all = m_settings.settings();
        all.snacks = snacks;
        m_settings.change(all);
    })
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SnackKeeper::look);
    connect(&m_watch, &DesktopWatch::answered, this, [this](const DesktopState& state) {
        m_activity.idle = state.idle;
        if (m_activity.idle)
            *m_activity.idle *= m_rate; // by the clock of the program
        m_activity.fullScreen = state.fullScreen;
        m_activity.doNotDisturb = state.doNotDisturb;
        m_activity.locked = state.locked;
        m_hasLooked = true;
        take(m_reminder.update(m_activity));
    });
    connect(&m_watch, &DesktopWatch::changed, this, [this] {
        if (isWanted() || m_isOpen)
            look();
    });
    connect(&m_watch, &DesktopWatch::sleeping, this, [this] {
        // What is on the screen when the lid closes is over.
        if (m_isOpen)
            take(m_reminder.sleeping());
    });
    connect(&m_settings, &SettingsFile::changed, this, &SnackKeeper::settingsChanged);
}

bool SnackKeeper::isWanted() const
{
    const person::SnackSettings& snacks = m_settings.settings().snacks;
    return snacks.on || snacks.session;
}

void SnackKeeper::settingsChanged(const person::Settings& settings)
{
    const person::Settings known = aboutReminders(settings);
    if (known == m_known)
        return;
    m_known = known;
    refresh();
}

void SnackKeeper::look()
{
    m_watch.look();
}

void SnackKeeper::refresh()
{
    take(m_reminder.refresh(m_settings.settings()));
    if (isWanted())
        look();
}

void SnackKeeper::setInSession(bool inSession)
{
    if (m_activity.inSession == inSession)
        return;
    m_activity.inSession = inSession;
    if (!inSession)
        take(m_reminder.refresh(m_settings.settings()));
    take(m_reminder.update(m_activity));
}

/// Says what has changed, and waits for what comes next.
void SnackKeeper::take(const app::SnackReminder::Events& events)
{
    const bool wasOpen = std::exchange(m_isOpen, state().status.isOpen());
    const auto shown = std::find_if(events.rbegin(), events.rend(), [](const snacks::Event& event) {
        return event.kind == EventKind::Shown;
    });
    wait();
    Q_EMIT changed();
    if (wasOpen && !m_isOpen)
        Q_EMIT over();
    if (m_isOpen && shown != events.rend())
        Q_EMIT offered(shown->why == Why::Asked);
}

void SnackKeeper::wait()
{
    if (!isWanted() && !m_isOpen) {
        m_timer.stop();
        return;
    }
    const milliseconds left = m_reminder.nextCheck() - m_context.clock.sleeplessNow();
    m_timer.start(std::max(left, milliseconds(0)) / m_rate + milliseconds(1));
}

void SnackKeeper::seen()
{
    if (m_reminder.seen())
        take({});
}

void SnackKeeper::start()
{
    take(m_reminder.start());
}

void SnackKeeper::done()
{
    take(m_reminder.done());
}

void SnackKeeper::notNow()
{
    take(m_reminder.notNow());
}

void SnackKeeper::later(minutes time)
{
    take(m_reminder.later(time));
}

void SnackKeeper::showNow()
{
    if (m_isOpen)
        Q_EMIT offered(true); // it may have been told of quietly
    else
        take(m_reminder.showNow());
}

void SnackKeeper::call(minutes time)
{
    if (isWanted())
        take(m_reminder.pause(time, Why::Call));
}

void SnackKeeper::pause(minutes time)
{
    if (isWanted())
        take(m_reminder.pause(time, Why::Pause));
}

void SnackKeeper::pauseUntilTomorrow()
{
    take(m_reminder.pauseUntilTomorrow());
}

void SnackKeeper::resume()
{
    take(m_reminder.resume());
}

void SnackKeeper::passOverDoNotDisturb()
{
    m_reminder.passOverDoNotDisturb();
    look();
}

} // namespace hipwise::ui
