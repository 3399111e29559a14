#include "ui/shell/main_menu.h"

#include <QAction>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenuBar>

namespace hipwise::ui {

namespace {

constexpr int TextStep = 10;

} // namespace

MainMenu::MainMenu(QMainWindow& window)
    : QObject(&window)
    , m_window(window)
{
}

void MainMenu::build()
{
    m_window.menuBar()->clear();
    for (QAction* action : m_window.actions())
        m_window.removeAction(action);
    buildHipwise();
    buildGo();
    buildView();
    buildHelp();
    m_window.menuBar()->hide();
}

void MainMenu::toggle()
{
    m_window.menuBar()->setVisible(!m_window.menuBar()->isVisible());
}

bool MainMenu::hide()
{
    const bool there = m_window.menuBar()->isVisible();
    m_window.menuBar()->hide();
    return there;
}

template <class Slot>
void MainMenu::add(QMenu* menu, const QString& text, const QList<QKeySequence>& keys, Slot slot)
{
    auto* action = new QAction(text, menu);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, slot);
    menu->addAction(action);
    m_window.addAction(action); // works while the menu bar is hidden
}

void MainMenu::buildHipwise()
{
    auto* menu = m_window.menuBar()->addMenu(tr("&Hipwise"));
    add(menu,
        tr("Start today’s session"),
        {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter},
        &MainMenu::startRequested);
    add(menu,
        tr("Movement snack now"),
        {Qt::CTRL | Qt::SHIFT | Qt::Key_S},
        &MainMenu::snackRequested);
    add(menu, tr("Undo the last change"), {QKeySequence::Undo}, &MainMenu::undoRequested);
    add(menu,
        tr("Do it again"),
        {Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z},
        &MainMenu::redoRequested);
    add(menu, tr("Quit"), {Qt::CTRL | Qt::Key_Q}, &MainMenu::quitRequested);
}

void MainMenu::buildGo()
{
    auto* menu = m_window.menuBar()->addMenu(tr("&Go"));
    const auto go = [this](Destination destination) {
        return [this, destination] { Q_EMIT goRequested(destination); };
    };
    add(menu, tr("Today"), {Qt::CTRL | Qt::Key_1}, go(Destination::Today));
    add(menu, tr("Library"), {Qt::CTRL | Qt::Key_2}, go(Destination::Library));
    add(menu, tr("Program"), {Qt::CTRL | Qt::Key_3}, go(Destination::Program));
    add(menu, tr("Progress"), {Qt::CTRL | Qt::Key_4}, go(Destination::Progress));
    add(menu, tr("Snacks"), {Qt::CTRL | Qt::Key_5}, go(Destination::Snacks));
    add(menu, tr("Learn"), {Qt::CTRL | Qt::Key_6}, go(Destination::Learn));
    add(menu, tr("Settings"), {Qt::CTRL | Qt::Key_Comma}, go(Destination::Settings));
    add(menu,
        tr("Search the library"),
        {Qt::Key_Slash, QKeySequence::Find},
        &MainMenu::searchRequested);
    add(menu, tr("Back"), {Qt::ALT | Qt::Key_Left, Qt::Key_Back}, &MainMenu::backRequested);
    add(menu,
        tr("Side bar or page"),
        {Qt::Key_F6, Qt::SHIFT | Qt::Key_F6},
        &MainMenu::regionRequested);
}

void MainMenu::buildView()
{
    auto* menu = m_window.menuBar()->addMenu(tr("&View"));
    const auto text = [this](int step) { return [this, step] { Q_EMIT textStepRequested(step); }; };
    add(menu, tr("Larger text"), {QKeySequence::ZoomIn, Qt::CTRL | Qt::Key_Equal}, text(TextStep));
    add(menu, tr("Smaller text"), {QKeySequence::ZoomOut}, text(-TextStep));
    add(menu, tr("Usual text"), {Qt::CTRL | Qt::Key_0}, text(0));
    add(menu, tr("Full screen"), {Qt::Key_F11}, &MainMenu::fullScreenRequested);
}

void MainMenu::buildHelp()
{
    auto* menu = m_window.menuBar()->addMenu(tr("H&elp"));
    add(menu, tr("When to get help"), {Qt::Key_F1}, &MainMenu::helpRequested);
    add(menu, tr("Keys"), {Qt::Key_Question}, &MainMenu::keysRequested);
    add(menu, tr("About Hipwise"), {}, &MainMenu::aboutRequested);
}

} // namespace hipwise::ui
