#pragma once

#include <cstdlib>
#include <memory>
#include <xcb/xcb.h>

namespace hipwise::ui {

struct FreeReply {
    void operator()(void* reply) const { std::free(reply); } // NOLINT: as xcb allocates them
};

/// An answer of the X server; null when there was an error.
template <class Reply>
using XReply = std::unique_ptr<Reply, FreeReply>;

/// The connection of the program's windows to an X server, which belongs to Qt. Null without one,
/// when it has broken, and under Wayland, where an X server sees only part of what goes on.
[[nodiscard]] xcb_connection_t* xServer();

[[nodiscard]] xcb_window_t rootWindow(xcb_connection_t* server);

} // namespace hipwise::ui
