#include "ui/player/player_keys.h"

#include <QShortcut>

namespace hipwise::ui {

void addPlayerKeys(QWidget* session, const PlayerActions& actions)
{
    const auto add = [session](const QList<QKeySequence>& keys, const std::function<void()>& act) {
        for (const QKeySequence& key : keys) {
            auto* shortcut
                = new QShortcut(key, session, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
            QObject::connect(shortcut, &QShortcut::activated, session, act);
        }
    };
    // Presenters send B or a period for a black screen, and the page keys for slides.
    add({Qt::Key_Space,
         Qt::Key_Period,
         Qt::Key_B,
         Qt::Key_MediaTogglePlayPause,
         Qt::Key_MediaPlay,
         Qt::Key_MediaPause,
         Qt::Key_MediaStop},
        actions.pause);
    add({Qt::Key_Right, Qt::Key_PageDown, Qt::Key_MediaNext}, actions.next);
    add({Qt::Key_Left, Qt::Key_PageUp, Qt::Key_MediaPrevious}, actions.back);
    add({Qt::Key_S}, actions.skip);
    add({Qt::Key_H}, actions.hurts);
    add({Qt::Key_L}, actions.swapSides);
    add({Qt::Key_M, Qt::Key_VolumeMute}, actions.sound);
    add({Qt::Key_Plus, Qt::SHIFT | Qt::Key_Plus, Qt::Key_Equal}, actions.plus);
    add({Qt::Key_Minus}, actions.minus);
    add({Qt::Key_Escape}, actions.stop);
}

} // namespace hipwise::ui
