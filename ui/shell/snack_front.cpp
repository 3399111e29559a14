#include "ui/shell/snack_front.h"

#include "ui/platform/desktop_notice.h"
#include "ui/platform/tray_icon.h"
#include "ui/shell/snack_keeper.h"
#include "ui/snacks/snack_window.h"
#include "ui/widgets/snack_words.h"
#include "ui/widgets/words.h"

#include <QAction>
#include <QIcon>

#include <utility>

namespace hipwise::ui {

using snacks::State;
using std::chrono::minutes;

namespace {

constexpr minutes Short{30};
constexpr minutes Hour{60};
constexpr minutes Later{15};

// Answers to the notice of the desktop.
const QLatin1String StartAnswer("start");
const QLatin1String LaterAnswer("later");
const QLatin1String NotNowAnswer("not-now");

} // namespace

SnackFront::SnackFront(const Services& services, TrayIcon& tray)
    : m_services(services)
    , m_tray(tray)
{
    m_tray.setIcon(QIcon(QStringLiteral(":/org.hipwise.Hipwise.svg")));
    m_tray.setMenu(&m_menu);
    connect(&m_tray, &TrayIcon::activated, this, &SnackFront::openRequested);
    SnackKeeper& keeper = m_services.snacks;
    connect(&keeper, &SnackKeeper::changed, this, &SnackFront::refresh);
    connect(&keeper, &SnackKeeper::offered, this, &SnackFront::show);
    connect(&keeper, &SnackKeeper::over, this, [this] {
        if (m_window)
            m_window->dismiss();
        if (m_notice != nullptr)
            m_notice->close();
    });
    refresh();
}

/// A notice would stay on the desktop for ever.
SnackFront::~SnackFront()
{
    if (m_notice != nullptr)
        m_notice->close();
}

SnackWindow& SnackFront::window()
{
    if (m_window)
        return *m_window;
    m_window = std::make_unique<SnackWindow>(m_services.studio);
    SnackKeeper& keeper = m_services.snacks;
    connect(m_window.get(), &SnackWindow::startRequested, this, [this, &keeper] {
        const bool isSession = keeper.state().status.offer == snacks::Offer::Session;
        keeper.start();
        if (isSession)
            Q_EMIT sessionRequested();
    });
    connect(m_window.get(), &SnackWindow::doneRequested, &keeper, &SnackKeeper::done);
    connect(m_window.get(), &SnackWindow::laterRequested, &keeper, &SnackKeeper::later);
    connect(m_window.get(), &SnackWindow::notNowRequested, &keeper, &SnackKeeper::notNow);
    connect(m_window.get(), &SnackWindow::helpRequested, this, &SnackFront::helpRequested);
    connect(m_window.get(), &SnackWindow::announced, this, &SnackFront::announced);
    connect(m_window.get(), &SnackWindow::counted, this, [this] { ring(true); });
    return *m_window;
}

void SnackFront::forget()
{
    if (m_window)
        m_isShown = m_window->isVisible();
    m_window.reset();
    m_menuFor.clear();
}

void SnackFront::renew()
{
    forget();
    refresh();
    const app::SnackState& state = m_services.snacks.state();
    if (!std::exchange(m_isShown, false) || !state.status.isOpen())
        return;
    window().offer(state, false);
    if (state.status.state == State::Started)
        window().begin();
}

void SnackFront::show(bool asked)
{
    // Quietly: only a line in the program and in the tray, unless somebody wants it.
    if (m_services.settings.settings().snacks.quiet && !asked)
        return;
    if (m_notice != nullptr && !asked)
        showNotice();
    else
        window().offer(m_services.snacks.state(), asked);
    if (!asked)
        ring(false);
}

void SnackFront::tellBy(DesktopNotice* notice)
{
    m_notice = notice;
    if (m_notice == nullptr)
        return;
    connect(m_notice, &DesktopNotice::answered, this, &SnackFront::answer);
    connect(m_notice, &DesktopNotice::failed, this, [this] {
        window().offer(m_services.snacks.state(), false);
    });
}

void SnackFront::showNotice()
{
    const app::SnackState& state = m_services.snacks.state();
    const bool isSession = state.status.offer == snacks::Offer::Session;
    DesktopNotice::Answers answers{{StartAnswer, tr("Start")}};
    if (state.status.snoozesLeft > 0)
        answers.append({LaterAnswer, tr("15 min later")});
    answers.append({NotNowAnswer, isSession ? tr("Not today") : tr("Not now")});
    const QString title = isSession ? tr("Time for your session") : tr("Movement snack");
    const QString text = isSession ? fromUtf8(state.session)
        : state.turn
        ? QStringLiteral("%1, %2").arg(fromUtf8(state.turn->movement.name), turnWords(*state.turn))
        : QString();
    m_notice->show(title, text, answers);
}

void SnackFront::answer(const QString& id)
{
    SnackKeeper& keeper = m_services.snacks;
    if (id == LaterAnswer) {
        keeper.later(Later);
    } else if (id == NotNowAnswer) {
        keeper.notNow();
    } else {
        window().offer(keeper.state(), true);
        if (id == StartAnswer)
            window().begin();
    }
}

void SnackFront::ring(bool atEnd)
{
    const person::SnackSettings& snacks = m_services.settings.settings().snacks;
    if (snacks.sound && !snacks.quiet)
        m_services.sounds.ring(atEnd ? Ring::SnackOver : Ring::Snack, snacks.volume);
}

void SnackFront::refresh()
{
    const bool wanted = m_services.snacks.isWanted();
    if (std::exchange(m_isWanted, wanted) != wanted) {
        if (wanted)
            m_tray.show();
        else
            m_tray.hide();
    }
    if (!wanted)
        return;
    const QString words = statusWords(m_services.snacks.state());
    m_tray.setToolTip(tr("Hipwise: %1").arg(words));
    // A menu that is open is not built anew under somebody's pointer.
    if (words != m_menuFor && !m_menu.isVisible()) {
        m_menuFor = words;
        buildMenu();
    }
}

template <class Slot>
QAction* SnackFront::addAction(const QString& text, Slot slot)
{
    QAction* action = m_menu.addAction(text);
    connect(action, &QAction::triggered, this, std::move(slot));
    return action;
}

void SnackFront::buildMenu()
{
    SnackKeeper& keeper = m_services.snacks;
    m_menu.clear();
    m_menu.addAction(m_menuFor)->setEnabled(false);
    m_menu.addSeparator();
    addAction(tr("Movement snack now"), [&keeper] {
        keeper.showNow();
    })->setEnabled(!keeper.state().noneNow);
    if (keeper.state().status.state == State::Paused) {
        addAction(tr("Go on now"), [&keeper] { keeper.resume(); });
    } else {
        addAction(tr("I’m in a call: 30 minutes"), [&keeper] { keeper.call(Short); });
        addAction(tr("I’m in a call: 60 minutes"), [&keeper] { keeper.call(Hour); });
        addAction(tr("Pause for 1 hour"), [&keeper] { keeper.pause(Hour); });
        addAction(tr("Off until tomorrow"), [&keeper] { keeper.pauseUntilTomorrow(); });
    }
    m_menu.addSeparator();
    addAction(tr("Open Hipwise"), [this] { Q_EMIT openRequested(); });
    addAction(tr("Quit"), [this] { Q_EMIT quitRequested(); });
}

} // namespace hipwise::ui
