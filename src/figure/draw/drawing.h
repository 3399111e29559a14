#pragma once

#include "figure/body/body.h"
#include "figure/draw/camera.h"
#include "figure/draw/depth_buffer.h"
#include "figure/draw/draw_list.h"
#include "figure/draw/ground_shadow.h"
#include "figure/draw/tracer.h"
#include "figure/draw/visible.h"
#include "figure/motion/animation.h"

#include <glm/vec2.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace hipwise::figure {

/// How much care a drawing is given: while it is turned by hand, while it moves, and when it stands
/// still.
enum class Care : std::uint8_t { Quick, Usual, Full };

/// What is drawn, and how finely.
struct DrawOptions {
    glm::vec2 size{600.0F}; ///< of the picture, in pixels
    bool mirrored = false; ///< done on the left side
    float fineness = 1.0F; ///< pixels of the depth buffer for one of the picture
    int tones = 7; ///< steps of light and shadow
    std::size_t shadowLayers = 3; ///< on bare ground
    bool arrows = false;

    /// Sets how finely a picture of this size is drawn. Edges are found between pixels, so that
    /// large pictures need fewer than they have.
    void setCare(Care care);

    bool operator==(const DrawOptions&) const = default;
};

/// Places that everything in a movement lies between: skin and props, from its start to its end.
[[nodiscard]] std::vector<glm::vec3> extentOf(const Animation& animation, const Body& body);

/// The camera that shows a whole movement from somewhere: nothing leaves the picture at any moment,
/// and the picture does not move while the figure does.
[[nodiscard]] Camera cameraFor(std::vector<glm::vec3> extent,
                               const View& view,
                               const DrawOptions& options);
[[nodiscard]] Camera cameraFor(const Animation& animation,
                               const Body& body,
                               const View& view,
                               const DrawOptions& options);

/// Draws moments of movements. Keeps its buffers from one picture to the next.
class Drawer {
public:
    [[nodiscard]] DrawList draw(const Animation& animation,
                                const Moment& moment,
                                const Body& body,
                                const Camera& camera,
                                const DrawOptions& options);

private:
    void build(const Animation& animation,
               const Skeleton& skeleton,
               float phaseDeg,
               const Body& body,
               const glm::vec3& viewer,
               bool mirrored);

    Scene m_scene;
    GroundShadow::Casters m_casters;
    std::vector<Facet> m_facets;
    DepthBuffer m_buffer;
    Visible m_visible;
    Tracer m_tracer;
};

} // namespace hipwise::figure
