#include "ui/player/remote_keys.h"

#include "ui/platform/media_remote.h"

namespace hipwise::ui {

using session::PlayerStatus;

void connectRemote(MediaRemote& remote, QObject& owner, const RemoteKeys& keys)
{
    const auto when = [&](PlayerStatus status) {
        return [keys, status] {
            if (keys.status() == status)
                keys.togglePause();
        };
    };
    QObject::connect(&remote, &MediaRemote::playPauseRequested, &owner, keys.togglePause);
    QObject::connect(&remote, &MediaRemote::playRequested, &owner, when(PlayerStatus::Paused));
    QObject::connect(&remote, &MediaRemote::pauseRequested, &owner, when(PlayerStatus::Playing));
    QObject::connect(&remote, &MediaRemote::stopRequested, &owner, when(PlayerStatus::Playing));
    QObject::connect(&remote, &MediaRemote::nextRequested, &owner, keys.next);
    QObject::connect(&remote, &MediaRemote::previousRequested, &owner, keys.back);
    QObject::connect(&remote, &MediaRemote::raiseRequested, &owner, keys.raise);
}

} // namespace hipwise::ui
