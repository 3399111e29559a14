#pragma once

#include "session/player.h"

#include <functional>
#include <optional>

class QObject;

namespace hipwise::ui {

class MediaRemote;

/// What the keys of a media remote do.
struct RemoteKeys {
    std::function<void()> togglePause;
    std::function<std::optional<session::PlayerStatus>()> status; ///< empty when nothing runs
    std::function<void()> next;
    std::function<void()> back;
    std::function<void()> raise;
};

/// For as long as `owner` lives.
void connectRemote(MediaRemote& remote, QObject& owner, const RemoteKeys& keys);

} // namespace hipwise::ui
