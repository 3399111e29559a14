#include "ui/shell/window_place.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace hipwise::ui {

namespace {

constexpr QSize FirstSize(1180, 720);
constexpr QSize Grip(120, 40); ///< of the upper edge, to move a window by

bool canBeHeld(const QRect& window, const QRect& screen)
{
    const QRect edge = QRect(window.topLeft(), QSize(window.width(), Grip.height()));
    const QRect seen = edge.intersected(screen);
    return seen.width() >= std::min(Grip.width(), window.width()) && seen.top() == edge.top();
}

int distance(const QRect& window, const QRect& screen)
{
    return (window.center() - screen.center()).manhattanLength();
}

QList<QRect> rooms()
{
    QList<QRect> rooms;
    for (const QScreen* screen : QGuiApplication::screens())
        rooms.append(screen->availableGeometry());
    return rooms;
}

} // namespace

QRect reachable(const QRect& window, const QList<QRect>& screens)
{
    const auto holds = [&](const QRect& screen) { return canBeHeld(window, screen); };
    if (screens.isEmpty() || std::any_of(screens.begin(), screens.end(), holds))
        return window;
    const QRect nearest
        = *std::min_element(screens.begin(), screens.end(), [&](const QRect& a, const QRect& b) {
              return distance(window, a) < distance(window, b);
          });
    QRect place(window.topLeft(), window.size().boundedTo(nearest.size()));
    place.moveLeft(std::clamp(place.left(), nearest.left(), nearest.right() + 1 - place.width()));
    place.moveTop(std::clamp(place.top(), nearest.top(), nearest.bottom() + 1 - place.height()));
    return place;
}

WindowPlace::WindowPlace(QWidget& window)
    : QObject(&window)
    , m_window(window)
{
    for (QScreen* screen : QGuiApplication::screens())
        watch(screen);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &WindowPlace::watch);
    // Once Qt has said good-bye to the screen itself.
    connect(qGuiApp,
            &QGuiApplication::screenRemoved,
            this,
            &WindowPlace::bringBack,
            Qt::QueuedConnection);
}

void WindowPlace::watch(QScreen* screen)
{
    connect(screen,
            &QScreen::availableGeometryChanged,
            this,
            &WindowPlace::bringBack,
            Qt::QueuedConnection);
}

void WindowPlace::bringBack()
{
    if ((m_window.windowState() & (Qt::WindowFullScreen | Qt::WindowMaximized)) != 0)
        return; // fills the screen that is left
    const QRect place = reachable(m_window.geometry(), rooms());
    if (place != m_window.geometry())
        m_window.setGeometry(place);
}

void WindowPlace::restore(const std::string& kept)
{
    const QByteArray bytes = QByteArray::fromBase64(QByteArray::fromStdString(kept));
    if (bytes.isEmpty() || !m_window.restoreGeometry(bytes)) {
        const QScreen* screen = m_window.screen();
        m_window.resize(screen == nullptr ? FirstSize
                                          : FirstSize.boundedTo(screen->availableSize()));
    }
    bringBack();
}

std::string WindowPlace::kept() const
{
    return m_window.saveGeometry().toBase64().toStdString();
}

} // namespace hipwise::ui
