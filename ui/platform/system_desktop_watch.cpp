#include "ui/platform/system_desktop_watch.h"

#include "ui/platform/desktop/do_not_disturb.h"
#include "ui/platform/desktop/full_screen.h"
#include "ui/platform/desktop/idle_time.h"
#include "ui/platform/desktop/lock_state.h"
#include "ui/platform/desktop/sleep_signal.h"

#include <utility>

namespace hipwise::ui {

namespace {

// Two who do not answer one after another; nobody waits for a third.
constexpr std::chrono::milliseconds LongestLook{1900};

} // namespace

SystemDesktopWatch::SystemDesktopWatch(const Clock& clock,
                                       const QDBusConnection& session,
                                       const QDBusConnection& system)
    : m_idle(std::make_unique<IdleTime>(clock, session))
    , m_fullScreen(std::make_unique<FullScreen>())
    , m_doNotDisturb(std::make_unique<DoNotDisturb>(session))
    , m_lock(std::make_unique<LockState>(session, system))
    , m_sleep(std::make_unique<SleepSignal>(system))
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(LongestLook);
    connect(&m_deadline, &QTimer::timeout, this, &SystemDesktopWatch::finish);
    for (const DesktopSource* source : all()) {
        connect(source, &DesktopSource::answered, this, &SystemDesktopWatch::count);
        connect(source, &DesktopSource::changed, this, &DesktopWatch::changed);
    }
    connect(m_sleep.get(), &SleepSignal::sleeping, this, &DesktopWatch::sleeping);
}

SystemDesktopWatch::~SystemDesktopWatch() = default;

std::vector<DesktopSource*> SystemDesktopWatch::all() const
{
    return {m_idle.get(), m_fullScreen.get(), m_doNotDisturb.get(), m_lock.get(), m_sleep.get()};
}

/// Some sources answer at once, but not all: those on a bus do so later.
void SystemDesktopWatch::look()
{
    m_again = m_looking;
    if (std::exchange(m_looking, true))
        return;
    m_deadline.start();
    const auto sources = all();
    m_missing = sources.size();
    for (DesktopSource* source : sources)
        source->look();
}

/// Answers that come after the deadline are not counted.
void SystemDesktopWatch::count()
{
    if (m_missing > 0 && --m_missing == 0)
        finish();
}

void SystemDesktopWatch::finish()
{
    m_deadline.stop();
    m_missing = 0;
    m_looking = false;
    const bool again = std::exchange(m_again, false);
    Q_EMIT answered(
        {m_idle->time(), m_fullScreen->isThere(), m_doNotDisturb->isOn(), m_lock->isLocked()});
    if (again && !m_looking)
        look();
}

DesktopSources SystemDesktopWatch::sources() const
{
    return {m_idle->name(),
            m_fullScreen->name(),
            m_doNotDisturb->name(),
            m_lock->name(),
            m_sleep->name()};
}

} // namespace hipwise::ui
