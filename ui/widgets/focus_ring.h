#pragma once

#include "ui/style/look.h"

#include <QPointer>
#include <QWidget>

namespace hipwise::ui {

/// One overlay of a window that draws the focus ring around whatever has the keyboard: always
/// around fields, around buttons only when they were reached by keyboard. A dialog has one of its
/// own.
class FocusRing final : public QWidget {
    Q_OBJECT

public:
    /// The name of a property that is true for other things that want a ring.
    static constexpr const char* Ringed = "focusRing";

    FocusRing(const Look& look, QWidget* window);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QWidget* target);
    void place();
    [[nodiscard]] bool wanted(const QWidget* target) const;

    const Look& m_look;
    QPointer<QWidget> m_target;
    QList<QPointer<QWidget>> m_watched; ///< the target and everything it stands in
    bool m_mouse = false; ///< the last thing that was used
};

} // namespace hipwise::ui
