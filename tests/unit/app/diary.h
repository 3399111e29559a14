#pragma once

#include "app/hand_entry.h"
#include "unit/app/home.h"

namespace hipwise::test {

/// The day and the minute of a local time like "2026-11-23T08:00".
inline app::HandTime at(std::string_view local)
{
    const auto time = valueOf(parseIsoLocal(local));
    const CivilDate on = std::chrono::floor<std::chrono::days>(time);
    return {on, std::chrono::floor<std::chrono::minutes>(time - on)};
}

/// Somebody who writes things down, with two movements that are counted in minutes. It is eight in
/// the morning of Monday 23 November 2026.
struct Diary : Home {
    explicit Diary(std::string_view start = "2026-11-23T08:00")
        : Home(start)
    {
        for (content::Movement& movement : pack.movements) {
            if (movement.id != "side-lying-turn-out")
                movement.kind = content::MovementKind::Aerobic;
        }
    }

    [[nodiscard]] Result<std::int64_t> walk(std::string_view local,
                                            std::chrono::minutes length = 30min)
    {
        return app::addActivity(context(), {at(local), "wall-press", length, {}, {}});
    }

    [[nodiscard]] session::SessionRecord walked(std::string_view local,
                                                std::chrono::minutes length = 30min)
    {
        return kept(valueOf(walk(local, length)));
    }

    [[nodiscard]] Result<std::int64_t> loosen(std::string_view local)
    {
        return app::addSessionDone(context(), {at(local), "loosen", {}, {}});
    }

    [[nodiscard]] Result<std::int64_t> score(std::string_view local,
                                             const session::PainAnswer& answer)
    {
        return app::addPainScore(context(), at(local), answer);
    }

    /// Sessions and scores.
    [[nodiscard]] int entries()
    {
        return valueOf(journal.sessions().count())
            + static_cast<int>(valueOf(journal.pain().all()).size());
    }
};

} // namespace hipwise::test
