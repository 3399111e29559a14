#include "ui/shell/main_window.h"

#include "support/civil_time.h"
#include "ui/exercise/demonstration.h"
#include "ui/player/player_page.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/first_start.h"
#include "ui/shell/keys_dialog.h"
#include "ui/shell/main_menu.h"
#include "ui/shell/nav_bar.h"
#include "ui/shell/snack_keeper.h"
#include "ui/shell/window_place.h"
#include "ui/widgets/drawn/spoken.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/snack_words.h"
#include "ui/widgets/words.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>

#include <utility>

namespace hipwise::ui {

namespace {

constexpr QSize SmallestSize(640, 420);

} // namespace

MainWindow::MainWindow(const Services& services)
    : m_services(services)
    , m_stack(new QStackedWidget)
    , m_home(new QWidget)
    , m_nav(new NavBar(services.look))
    , m_desk(new Desk(services))
    , m_live(new QLabel(this))
    , m_menu(new MainMenu(*this))
    , m_place(new WindowPlace(*this))
{
    installSpoken();
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Hipwise"));
    setMinimumSize(SmallestSize);
    auto* row = new QHBoxLayout(m_home);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_nav);
    row->addWidget(m_desk, 1);
    m_stack->addWidget(m_home);
    setCentralWidget(m_stack);
    m_live->setObjectName(QStringLiteral("liveRegion"));
    m_live->setGeometry(0, 0, 1, 1);
    m_live->lower();
    // NOLINTNEXTLINE(cppcoreguidelines-prefer-member-initializer): made last, to lie above the rest
    m_ring = new FocusRing(services.look, this);
    connectMenu();
    connectDesk();
    m_place->restore(services.settings.settings().window);
    if (services.settings.settings().startedOn.empty())
        showFirstStart();
    else
        showDesk();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectMenu()
{
    m_menu->build();
    connect(m_menu, &MainMenu::startRequested, this, &MainWindow::startToday);
    connect(m_menu, &MainMenu::quitRequested, this, &MainWindow::quit);
    connect(m_menu, &MainMenu::snackRequested, this, [this] {
        m_services.snacks.showNow();
        if (m_services.snacks.state().noneNow)
            announce(noneNowWords(m_services.snacks.state()));
    });
    connect(m_menu, &MainMenu::undoRequested, this, [this] {
        if (isFree())
            m_desk->undo();
    });
    connect(m_menu, &MainMenu::redoRequested, this, [this] {
        if (isFree())
            m_desk->redo();
    });
    connect(m_menu, &MainMenu::goRequested, this, [this](Destination destination) {
        if (isFree())
            m_desk->go(destination);
    });
    connect(m_menu, &MainMenu::searchRequested, this, &MainWindow::searchHere);
    connect(m_menu, &MainMenu::backRequested, this, &MainWindow::goBack);
    connect(m_menu, &MainMenu::regionRequested, this, &MainWindow::nextRegion);
    connect(m_menu, &MainMenu::textStepRequested, this, &MainWindow::changeText);
    connect(m_menu, &MainMenu::fullScreenRequested, this, &MainWindow::toggleFullScreen);
    connect(m_menu, &MainMenu::helpRequested, this, &MainWindow::openHelp);
    const auto keys = [this] { showKeys(m_services.look, this, keyPlace()); };
    const auto about = [this] { showAbout(m_services.look, this); };
    connect(m_menu, &MainMenu::keysRequested, this, keys);
    connect(m_menu, &MainMenu::aboutRequested, this, about);
    connect(m_desk, &Desk::keysRequested, this, keys);
    connect(m_desk, &Desk::aboutRequested, this, about);
}

void MainWindow::connectDesk()
{
    connect(
        m_nav, &NavBar::chosen, this, [this](Destination destination) { m_desk->go(destination); });
    connect(m_desk, &Desk::backRequested, this, &MainWindow::goBack);
    connect(m_desk, &Desk::placeChanged, this, &MainWindow::placeChanged);
    connect(m_desk, &Desk::sessionRequested, this, &MainWindow::beginSession);
    connect(m_desk, &Desk::continueRequested, this, [this](const session::SessionRecord& record) {
        m_desk->leave();
        player().goOn(m_services.context, record, sessionSettings());
        m_stack->setCurrentWidget(m_player);
        player().focusStart();
    });
    connect(m_desk, &Desk::settingsChanged, this, &MainWindow::changeSettings);
    connect(m_desk, &Desk::packChanged, this, [this] {
        QMetaObject::invokeMethod(this, &MainWindow::changePack, Qt::QueuedConnection);
    });
    connect(m_desk, &Desk::announced, this, &MainWindow::announce);
    connect(m_desk, &Desk::journalChanged, this, &MainWindow::journalChanged);
    connect(m_desk, &Desk::everythingDeleted, this, &MainWindow::everythingDeleted);
}

PlayerPage& MainWindow::player()
{
    if (m_player != nullptr)
        return *m_player;
    m_player = new PlayerPage({m_services.studio,
                               m_services.sounds,
                               m_services.voice,
                               m_services.wakefulness,
                               m_services.remote,
                               m_unsaved,
                               m_services.ask,
                               m_services.pickPath,
                               m_services.clockRate});
    m_player->setSettings(sessionSettings());
    m_stack->addWidget(m_player);
    connect(m_player, &PlayerPage::runningChanged, this, &MainWindow::tellSession);
    connect(m_player, &PlayerPage::finished, this, &MainWindow::sessionOver);
    connect(m_player, &PlayerPage::helpRequested, this, &MainWindow::openHelp);
    connect(m_player, &PlayerPage::announced, this, &MainWindow::announce);
    connect(m_player, &PlayerPage::raiseRequested, this, &MainWindow::raiseWindow);
    connect(m_player, &PlayerPage::soundToggled, this, [this] {
        setSetting(&person::Settings::sound, !m_services.settings.settings().sound);
    });
    connect(m_player, &PlayerPage::hipChosen, this, [this](HipSide hip) {
        setSetting(&person::Settings::hip, hip);
    });
    return *m_player;
}

template <class Value>
void MainWindow::setSetting(Value person::Settings::*setting,
                            const std::type_identity_t<Value>& value)
{
    auto settings = m_services.settings.settings();
    settings.*setting = value;
    changeSettings(settings);
}

void MainWindow::changeSettings(const person::Settings& settings)
{
    const person::Settings& before = m_services.settings.settings();
    const bool language = settings.language != before.language
        || settings.contentLanguage != before.contentLanguage;
    m_services.settings.change(settings);
    if (m_player != nullptr)
        m_player->setSettings(sessionSettings());
    if (language)
        QMetaObject::invokeMethod(this, &MainWindow::speakLanguage, Qt::QueuedConnection);
}

/// Everything that has words is made anew; a session that is under way keeps the words it began
/// with.
void MainWindow::speakLanguage()
{
    m_desk->forgetPages();
    Q_EMIT languageChanged();
    m_desk->showAgain();
    forgetPlayer();
    if (m_first != nullptr) {
        m_first->deleteLater();
        showFirstStart();
    }
}

/// Nothing that shows the old pack is left when the new one comes.
void MainWindow::changePack()
{
    m_desk->forgetPages();
    forgetPlayer();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    Q_EMIT packChanged();
    m_desk->showAgain();
}

void MainWindow::showJournal()
{
    m_unsaved.useJournal(m_services.context.journal);
    if (m_stack->currentWidget() == m_home)
        m_desk->refresh();
}

void MainWindow::startOver()
{
    forgetPlayer();
    m_desk->startOver();
    showFirstStart();
}

void MainWindow::forgetPlayer()
{
    if (m_player == nullptr || m_stack->currentWidget() == m_player || m_player->isRunning())
        return;
    m_player->deleteLater();
    m_player = nullptr;
}

void MainWindow::showFirstStart()
{
    m_first = new FirstStart(m_services);
    m_first->setRoom(roomFor(m_services.look, width()));
    m_stack->addWidget(m_first);
    m_stack->setCurrentWidget(m_first);
    connect(m_first, &FirstStart::finished, this, [this](const person::Settings& settings) {
        changeSettings(settings);
        showDesk();
        m_first->deleteLater();
        m_first = nullptr;
    });
    connect(m_first, &FirstStart::helpRequested, this, &MainWindow::openHelp);
    connect(m_first, &FirstStart::settingsChanged, this, &MainWindow::changeSettings);
    connect(m_first, &FirstStart::placeChanged, this, &MainWindow::announce);
    connect(m_first, &FirstStart::failed, m_desk, &Desk::warn);
    m_first->focusStart();
}

void MainWindow::showDesk()
{
    m_stack->setCurrentWidget(m_home);
    m_desk->go(parseDestination(m_services.settings.settings().page));
}

person::Settings MainWindow::sessionSettings() const
{
    person::Settings settings = m_services.settings.settings();
    settings.about = m_services.context.about;
    return settings;
}

void MainWindow::beginSession(const app::SessionRequest& request)
{
    m_desk->leave();
    player().begin(m_services.context, request, sessionSettings());
    m_stack->setCurrentWidget(m_player);
    player().focusStart();
}

void MainWindow::sessionOver()
{
    m_stack->setCurrentWidget(m_home);
    m_desk->go(Destination::Today);
    m_desk->refresh();
    m_desk->currentPage()->focusStart();
}

/// No snack comes over a session or a figure that is shown to a room, unless it was put away.
void MainWindow::tellSession()
{
    const bool runs = m_player != nullptr && m_player->isRunning();
    m_services.snacks.setInSession(!m_isPutAway && (runs || m_demonstration != nullptr));
}

KeyPlace MainWindow::keyPlace() const
{
    const QWidget* shown = m_stack->currentWidget();
    if (shown != nullptr && shown == m_player)
        return KeyPlace::Session;
    if (shown != nullptr && shown == m_demonstration)
        return KeyPlace::FigureAlone;
    if (!isFree())
        return KeyPlace::Everywhere;
    if (!m_desk->movement().isEmpty())
        return KeyPlace::Movement;
    if (m_desk->isTesting())
        return KeyPlace::Test;
    if (m_desk->destination() == Destination::Program)
        return KeyPlace::Program;
    return m_desk->destination() == Destination::Library ? KeyPlace::Library : KeyPlace::Everywhere;
}

/// Whether the person may go where they like: no session, no first start, and no help over one of
/// them.
bool MainWindow::isFree() const
{
    return m_stack->currentWidget() == m_home && m_underHelp == nullptr;
}

/// From anywhere: a session pauses and waits, and the way back leads to it.
void MainWindow::openHelp()
{
    if (m_stack->currentWidget() != m_home) {
        m_underHelp = m_stack->currentWidget();
        if (m_underHelp == m_player)
            m_player->pause();
        m_nav->setEnabled(false);
        m_stack->setCurrentWidget(m_home);
    }
    m_desk->go(Destination::Help);
}

void MainWindow::closeHelp()
{
    m_stack->setCurrentWidget(m_underHelp);
    m_underHelp = nullptr;
    m_nav->setEnabled(true);
    m_desk->forgetHelp();
    if (m_stack->currentWidget() == m_player)
        m_player->focusStart();
    else if (m_first != nullptr)
        m_first->focusStart();
}

void MainWindow::goBack()
{
    if (m_underHelp != nullptr)
        closeHelp();
    else if (m_stack->currentWidget() == m_home)
        m_desk->goBack();
    else if (m_stack->currentWidget() == m_player)
        m_player->goBack();
    else if (m_stack->currentWidget() == m_first)
        m_first->goBack();
}

void MainWindow::searchHere()
{
    if (!isFree())
        return;
    if (m_desk->currentPage()->searchField() == nullptr)
        m_desk->go(Destination::Library);
    m_desk->currentPage()->searchField()->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::nextRegion()
{
    if (m_stack->currentWidget() != m_home)
        return;
    if (m_nav->isAncestorOf(focusWidget()))
        m_desk->currentPage()->focusStart();
    else
        m_nav->focusStart();
}

void MainWindow::changeText(int step)
{
    auto settings = m_services.settings.settings();
    settings.textPercent = step == 0 ? person::SmallestTextPercent
                                     : std::clamp(settings.textPercent + step,
                                                  person::SmallestTextPercent,
                                                  person::LargestTextPercent);
    changeSettings(settings);
    announce(tr("Text size %1 percent").arg(settings.textPercent));
}

/// On the page of a movement the figure alone fills the screen.
void MainWindow::toggleFullScreen()
{
    if (m_demonstration != nullptr && m_stack->currentWidget() == m_demonstration)
        endDemonstration();
    else if (!isFree() || !demonstrate(m_desk->movement()))
        setWindowState(windowState() ^ Qt::WindowFullScreen);
}

Demonstration& MainWindow::demonstration()
{
    if (m_demonstration != nullptr)
        return *m_demonstration;
    m_demonstration = new Demonstration(m_services.studio);
    m_stack->addWidget(m_demonstration);
    connect(m_demonstration, &Demonstration::left, this, &MainWindow::endDemonstration);
    connect(m_demonstration, &Demonstration::announced, this, &MainWindow::announce);
    connect(m_demonstration, &Demonstration::movementWanted, this, [this](const QString& movement) {
        static_cast<void>(demonstrate(movement));
    });
    connect(m_demonstration, &Demonstration::sideChosen, this, [this](Side side) {
        m_desk->setSide(side);
        static_cast<void>(demonstrate(m_demonstration->state().id));
    });
    return *m_demonstration;
}

bool MainWindow::demonstrate(const QString& movement)
{
    const auto state = m_desk->demonstration(movement);
    if (!state)
        return false;
    demonstration().show(*state);
    if (m_stack->currentWidget() == m_demonstration)
        return true;
    m_wasFullScreen = isFullScreen();
    tellSession();
    m_stack->setCurrentWidget(m_demonstration);
    m_demonstration->setFocus(Qt::OtherFocusReason);
    setWindowState(windowState() | Qt::WindowFullScreen);
    return true;
}

/// Back to the page of whatever was shown last.
void MainWindow::endDemonstration()
{
    const QString movement = m_demonstration->state().id;
    m_stack->setCurrentWidget(m_home);
    m_demonstration->deleteLater();
    m_demonstration = nullptr;
    tellSession();
    if (!m_wasFullScreen)
        setWindowState(windowState() & ~Qt::WindowFullScreen);
    if (movement != m_desk->movement())
        m_desk->openMovement(movement);
    else
        m_desk->currentPage()->focusStart();
}

void MainWindow::placeChanged()
{
    m_nav->setCurrent(m_desk->destination());
    announce(m_desk->currentPage()->title());
}

void MainWindow::announce(const QString& text)
{
    m_live->setAccessibleName(text);
    QAccessibleEvent event(m_live, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MainWindow::warn(const QString& title, const QString& text)
{
    m_desk->warn(title, text);
}

void MainWindow::raiseWindow()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    m_isPutAway = false;
    tellSession();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    const Room room = roomFor(m_services.look, width());
    m_nav->setRail(room != Room::Wide);
    m_desk->setRoom(room);
    if (m_first != nullptr)
        m_first->setRoom(room);
    QMainWindow::resizeEvent(event);
}

void MainWindow::startToday()
{
    raiseWindow();
    if (isFree())
        m_desk->startToday();
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_menu->build();
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_services.snacks.seen();
    if (m_isPutAway && isActiveWindow() && isVisible() && !isMinimized()) {
        m_isPutAway = false;
        tellSession();
    }
    if (event->type() == QEvent::ActivationChange && isActiveWindow()
        && m_stack->currentWidget() == m_home)
        m_desk->refresh();
    QMainWindow::changeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    m_altAlone = event->key() == Qt::Key_Alt && event->modifiers() == Qt::AltModifier;
    if (event->key() != Qt::Key_Escape)
        QMainWindow::keyPressEvent(event);
    else if (!m_menu->hide())
        leave();
}

void MainWindow::leave()
{
    if (isFullScreen())
        toggleFullScreen();
    else
        goBack();
}

void MainWindow::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Alt && m_altAlone)
        m_menu->toggle();
    m_altAlone = false;
    QMainWindow::keyReleaseEvent(event);
}

} // namespace hipwise::ui
