#pragma once

#include "support/clock.h"

#include <cstdint>
#include <optional>

namespace hipwise::ui {

/// Finds out what a desktop counts idle time in, which is milliseconds or seconds: by how much the
/// number grows while a known time passes and nobody touches anything. Milliseconds until then.
class IdleUnit {
public:
    /// What a number means that was answered at this time.
    [[nodiscard]] std::chrono::milliseconds read(std::uint32_t number, SteadyInstant at);

private:
    struct Reading {
        std::uint32_t number;
        SteadyInstant at;
    };

    void compare(const Reading& before, const Reading& now);

    std::optional<Reading> m_before; ///< since when the number has grown
    int m_likeSeconds = 0; ///< times in a row that it grew as seconds do
    bool m_milliseconds = false; ///< for certain
};

} // namespace hipwise::ui
