#pragma once

#include <QList>
#include <QObject>
#include <QRect>

#include <string>

class QScreen;
class QWidget;

namespace hipwise::ui {

/// Where a window with its frame goes so that it can be reached: as it is where enough of its upper
/// edge lies on a screen; otherwise onto the screen that it is nearest to, and no larger than that.
/// All in logical pixels; without screens nothing changes.
[[nodiscard]] QRect reachable(const QRect& window, const QList<QRect>& screens);

/// The same, and no larger than the screen that it lies on.
[[nodiscard]] QRect fitting(const QRect& window, const QList<QRect>& screens);

/// Keeps a window where it was left, and on a screen that is there: a projector that is pulled out
/// does not take the window with it.
class WindowPlace final : public QObject {
    Q_OBJECT

public:
    explicit WindowPlace(QWidget& window);

    /// What kept() gave once; a first size where it means nothing.
    void restore(const std::string& kept);
    [[nodiscard]] std::string kept() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void watch(QScreen* screen);
    void bringBackSoon();
    void fitSoon();
    void put(const QRect& place);
    void bringBack();

    QWidget& m_window;
};

} // namespace hipwise::ui
