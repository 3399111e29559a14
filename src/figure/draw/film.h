#pragma once

#include "figure/draw/arrows.h"
#include "figure/draw/drawing.h"

#include <glm/vec3.hpp>

#include <map>
#include <optional>
#include <vector>

namespace hipwise::figure {

/// Draws a movement over and over from one place, and keeps what it has drawn: a loop costs its
/// drawing once. Frames are kept until anything but the moment changes.
class Film {
public:
    /// What is filmed; both must outlive the film or be replaced before they go. `frames` is how
    /// many there are to a phase or cycle.
    void setSubject(const Animation& animation, const Body& body, int frames);

    /// From where, and how.
    void setPicture(const View& view, const DrawOptions& options);

    [[nodiscard]] bool isEmpty() const { return m_animation == nullptr; }

    /// The frame nearest to a moment.
    [[nodiscard]] const DrawList& frame(const Moment& moment);

    /// The number of that frame; moments that look the same have the same.
    [[nodiscard]] int number(const Moment& moment) const;

    /// A moment exactly, drawn with another care; not kept.
    [[nodiscard]] DrawList still(const Moment& moment, Care care);

    [[nodiscard]] std::size_t kept() const { return m_frames.size(); }

private:
    [[nodiscard]] Moment momentOf(int number) const;
    [[nodiscard]] DrawList draw(const Moment& moment, const DrawOptions& options);
    [[nodiscard]] const Camera& camera();

    const Animation* m_animation = nullptr;
    const Body* m_body = nullptr;
    int m_count = 1;
    View m_view;
    DrawOptions m_options;
    std::vector<glm::vec3> m_extent;
    std::optional<Camera> m_camera;
    std::optional<std::vector<ArrowOutline>> m_arrows;
    std::map<int, DrawList> m_frames;
    Drawer m_drawer;
};

} // namespace hipwise::figure
