#include "figure/draw/drawing.h"

#include "figure/draw/face_drawing.h"
#include "figure/draw/facets.h"
#include "figure/draw/occlusion.h"
#include "figure/draw/path_marks.h"
#include "figure/draw/water.h"
#include "figure/props/prop_geometry.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <span>
#include <utility>

namespace hipwise::figure {

namespace {

using glm::vec3;

/// Everything reflected at x = 0.
void reflect(Scene& scene)
{
    for (Scene::Vertex& vertex : scene.vertices) {
        vertex.position.x = -vertex.position.x;
        vertex.normal.x = -vertex.normal.x;
    }
    for (Scene::Triangle& triangle : scene.triangles) {
        std::swap(triangle.corners[1], triangle.corners[2]);
        std::swap(triangle.across[0], triangle.across[2]);
    }
}

View mirroredIf(const View& view, bool mirrored)
{
    return mirrored ? View{-view.yawDeg, view.pitchDeg} : view;
}

} // namespace

void DrawOptions::setCare(Care care)
{
    struct Bounds {
        float most;
        float pixels; ///< along the longer side of the buffer
    };

    constexpr std::array<Bounds, 3> Of{Bounds{0.7F, 440.0F}, {1.0F, 720.0F}, {2.0F, 1300.0F}};
    const Bounds& bounds = Of.at(static_cast<std::size_t>(care));
    const bool quick = care == Care::Quick;
    fineness = std::min(bounds.most, bounds.pixels / std::max(1.0F, std::max(size.x, size.y)));
    tones = quick ? 4 : 7;
    shadowLayers = quick ? 2 : 3;
}

std::vector<vec3> extentOf(const Animation& animation, const Body& body)
{
    constexpr int Steps = 8;
    constexpr std::size_t EachOf = 5; // every fifth point is enough
    std::vector<vec3> points;
    Scene props;
    addGround(props, animation.props);
    for (const Moment& moment : momentsThroughout(animation, Steps)) {
        const Pose pose = poseAt(animation, moment);
        const Skeleton skeleton
            = solve(pose, animation.posture, animation.contacts, animation.props, body);
        body.places(skeleton, points, EachOf);
        addProps(props, animation.props, skeleton, pose[Channel::PropPhase]);
    }
    for (const Scene::Vertex& vertex : props.vertices)
        points.push_back(vertex.position);
    return points;
}

Camera cameraFor(std::vector<vec3> extent, const View& view, const DrawOptions& options)
{
    if (options.mirrored) {
        for (vec3& point : extent)
            point.x = -point.x;
    }
    return Camera::showing(mirroredIf(view, options.mirrored), extent, options.size);
}

Camera cameraFor(const Animation& animation,
                 const Body& body,
                 const View& view,
                 const DrawOptions& options)
{
    return cameraFor(extentOf(animation, body), view, options);
}

void Drawer::build(const Animation& animation,
                   const Skeleton& skeleton,
                   float phaseDeg,
                   const Body& body,
                   const vec3& viewer,
                   bool mirrored)
{
    m_scene.clear();
    // Mirrored, the viewer stands on the other side of what is still built for the right.
    const vec3 from = mirrored ? vec3(-viewer.x, viewer.y, viewer.z) : viewer;
    addGround(m_scene, animation.props, from);
    m_casters = {m_scene.vertices.size(), m_scene.triangles.size()};
    body.addTo(m_scene, skeleton, animation.muscles);
    const std::size_t bodyVertices = m_scene.vertices.size() - m_casters.firstVertex;
    const float ground = groundLevel(animation.props);
    shade(std::span(m_scene.vertices).subspan(m_casters.firstVertex, bodyVertices),
          body.parts(),
          skeleton,
          ground);
    addProps(m_scene, animation.props, skeleton, phaseDeg, from);
    if (mirrored)
        reflect(m_scene);
}

DrawList Drawer::draw(const Animation& animation,
                      const Moment& moment,
                      const Body& body,
                      const Camera& camera,
                      const DrawOptions& options)
{
    constexpr float ShadowOnGround = 0.55F;
    constexpr float ShortestLine = 0.024F; // metres
    const Pose pose = poseAt(animation, moment);
    const Skeleton skeleton
        = solve(pose, animation.posture, animation.contacts, animation.props, body);
    build(animation, skeleton, pose[Channel::PropPhase], body, camera.toViewer(), options.mirrored);

    DrawList list;
    std::optional<WaterDrawing> water;
    for (const Prop& prop : animation.props) {
        if (prop.kind == PropKind::Water)
            water.emplace(prop, options.mirrored, camera, pose[Channel::PropPhase]);
    }
    if (water)
        water->addBehind(list);
    const float ground = groundLevel(animation.props);
    const GroundShadow shadow(m_scene, m_casters, ground);
    if (ground == 0.0F && !water)
        shadow.addTo(list, camera, options.shadowLayers);
    if (!water)
        addPathMarks(list, camera, animation.travel, moment.share);
    for (std::size_t i = 0; i < m_casters.firstTriangle; ++i) {
        for (const std::uint32_t corner : m_scene.triangles[i].corners) {
            Scene::Vertex& vertex = m_scene.vertices[corner];
            if (vertex.normal.y > 0.9F)
                vertex.light = 1 - ShadowOnGround * shadow.at(vertex.position.x, vertex.position.z);
        }
    }
    makeFacets(m_scene, camera.scaled(options.fineness), waterLevel(animation.props), m_facets);
    m_buffer.draw(m_facets,
                  static_cast<int>(std::ceil(options.size.x * options.fineness)),
                  static_cast<int>(std::ceil(options.size.y * options.fineness)));
    m_visible.read(m_buffer, m_facets, options.tones, water.has_value());
    TraceOptions trace;
    trace.tones = options.tones;
    trace.scale = options.fineness;
    trace.shortest = std::max(trace.shortest, ShortestLine * camera.pixelsPerMetre());
    m_tracer.trace(m_visible, trace, list);
    drawFace(body.face(),
             options.mirrored ? mirrored(skeleton)[Bone::Head] : skeleton[Bone::Head],
             camera,
             m_buffer,
             options.fineness,
             list);
    if (water)
        water->addBefore(list);
    return list;
}

} // namespace hipwise::figure
