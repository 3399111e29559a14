#include "figure/props/machine_geometry.h"

#include "figure/props/machines.h"

#include <glm/geometric.hpp>
#include <glm/gtc/matrix_transform.hpp>
#include <glm/mat3x3.hpp>

#include <array>
#include <string>

namespace hipwise::figure {

namespace {

using glm::mat4;
using glm::vec3;

/// A machine on its way into the scene, in its own frame: z forwards.
class Machine {
public:
    Machine(SolidBuilder& solids, const Prop& prop, const Skeleton& skeleton)
        : m_solids(solids)
        , m_place(placeOf(prop))
        , m_skeleton(skeleton)
    {
    }

    void begin(Material material) const { m_solids.begin(material); }

    void tube(const vec3& from, const vec3& to, float radius) const
    {
        m_solids.bar(at(from), at(to), radius);
    }

    void box(const vec3& from, const vec3& to) const { m_solids.box(m_place, from, to); }

    void cushion(const mat4& local, const vec3& from, const vec3& to, float radius) const
    {
        m_solids.cushion(m_place * local, from, to, radius);
    }

    void wheel(const vec3& centre, float radius, float section) const
    {
        m_solids.ring(at(centre), axle(), radius, section);
    }

    void disc(const vec3& centre, float radius, float width) const
    {
        m_solids.disc(at(centre), axle(), radius, width);
    }

    void line(std::span<const vec3> points, float radius) const
    {
        std::vector<vec3> placed;
        for (const vec3& point : points)
            placed.push_back(at(point));
        m_solids.hose(placed, radius);
    }

    void cranks(PropKind kind, float phaseDeg) const
    {
        const vec3 centre(0, axleHeight(kind), 0);
        begin(Material::Metal);
        disc(centre, 0.075F, 0.05F);
        for (const std::string_view part : {"pedalL", "pedalR"}) {
            const mat4 pedal = *machinePart(kind, part, phaseDeg);
            const vec3 foot(pedal[3]);
            const float inside = foot.x * 0.5F;
            begin(Material::Metal);
            tube({inside, centre.y, centre.z}, {inside, foot.y, foot.z}, 0.013F);
            begin(Material::Plastic);
            m_solids.cushion(
                underFoot(m_place * pedal, part.back() == 'L' ? Side::Left : Side::Right),
                {-0.05F, -0.024F, -0.055F},
                {0.05F, -0.002F, 0.055F},
                0.008F);
        }
    }

private:
    /// The pedal, turned as the foot that stands on it.
    [[nodiscard]] mat4 underFoot(mat4 pedal, Side side) const
    {
        constexpr float StandsOn = 0.15F; // ankle to pedal, at most
        const mat4& foot = m_skeleton[ofSide(Bone::FootLeft, side)];
        if (glm::distance(vec3(foot[3]), vec3(pedal[3])) > StandsOn)
            return pedal;
        for (const glm::length_t axis : {0, 1, 2})
            pedal[axis] = foot[axis];
        return pedal;
    }

    [[nodiscard]] vec3 at(const vec3& local) const
    {
        return vec3(m_place * glm::vec4(local, 1.0F));
    }

    [[nodiscard]] vec3 axle() const { return vec3(m_place[0]); }

    SolidBuilder& m_solids;
    mat4 m_place;
    const Skeleton& m_skeleton;
};

mat4 leaning(const vec3& at, float degrees)
{
    return glm::rotate(glm::translate(mat4(1.0F), at), glm::radians(degrees), vec3(1, 0, 0));
}

void addSaddle(const Machine& m, float height, float back)
{
    m.begin(Material::Padding);
    m.cushion(mat4(1.0F),
              {-0.10F, height - 0.055F, back - 0.13F},
              {0.10F, height - 0.008F, back + 0.06F},
              0.025F);
    m.cushion(mat4(1.0F),
              {-0.035F, height - 0.050F, back},
              {0.035F, height - 0.014F, back + 0.17F},
              0.018F);
}

void addUpright(const Machine& m, float height, float back, float phaseDeg)
{
    m.begin(Material::Metal);
    m.box({-0.22F, 0, -0.55F}, {0.22F, 0.045F, -0.49F});
    m.box({-0.22F, 0, 0.62F}, {0.22F, 0.045F, 0.68F});
    m.begin(Material::Metal);
    m.tube({0, 0.05F, -0.52F}, {0, 0.05F, 0.65F}, 0.028F);
    m.tube({0, 0.05F, back + 0.10F}, {0, height - 0.05F, back}, 0.024F);
    m.tube({0, 0.05F, 0.36F}, {0, 1.05F, 0.26F}, 0.026F);
    m.tube({0, 0.30F, 0}, {0, 0.33F, 0.17F}, 0.030F);
    m.tube({0, 0.30F, 0}, {0, 0.06F, 0.05F}, 0.028F);
    m.begin(Material::Plastic);
    m.disc({0, 0.34F, 0.40F}, 0.21F, 0.07F);
    m.cranks(PropKind::UprightBike, phaseDeg);
    addSaddle(m, height, back);
    m.begin(Material::Plastic);
    const std::array bars{vec3(-0.205F, 1.085F, 0.12F),
                          vec3(-0.205F, 1.065F, 0.27F),
                          vec3(-0.12F, 1.05F, 0.30F),
                          vec3(0.12F, 1.05F, 0.30F),
                          vec3(0.205F, 1.065F, 0.27F),
                          vec3(0.205F, 1.085F, 0.12F)};
    m.line(bars, 0.016F);
    m.begin(Material::Plastic);
    m.cushion(leaning({0, 1.07F, 0.31F}, -32), {-0.09F, 0, -0.012F}, {0.09F, 0.14F, 0.012F}, 0.01F);
}

void addRecumbent(const Machine& m, float height, float back, float phaseDeg)
{
    m.begin(Material::Metal);
    m.box({-0.24F, 0, -1.00F}, {0.24F, 0.045F, -0.94F});
    m.box({-0.24F, 0, 0.18F}, {0.24F, 0.045F, 0.24F});
    m.begin(Material::Metal);
    m.tube({0, 0.08F, -0.97F}, {0, 0.08F, 0.21F}, 0.030F);
    m.tube({0, 0.08F, back}, {0, height - 0.05F, back}, 0.030F);
    m.tube({0, 0.08F, 0.14F}, {0, 0.95F, 0.20F}, 0.026F);
    for (const float side : {-1.0F, 1.0F})
        m.tube({side * 0.24F, height - 0.02F, back - 0.02F},
               {side * 0.24F, height + 0.16F, back + 0.08F},
               0.014F);
    m.begin(Material::Plastic);
    m.disc({0, axleHeight(PropKind::RecumbentBike), 0.05F}, 0.19F, 0.10F);
    m.cranks(PropKind::RecumbentBike, phaseDeg);
    m.begin(Material::Padding);
    m.cushion(
        mat4(1.0F), {-0.20F, height - 0.06F, back - 0.20F}, {0.20F, height, back + 0.20F}, 0.03F);
    m.begin(Material::Padding);
    m.cushion(
        leaning({0, height, back - 0.19F}, -22), {-0.20F, 0.02F, -0.06F}, {0.20F, 0.58F, 0}, 0.03F);
    m.begin(Material::Plastic);
    m.cushion(leaning({0, 0.95F, 0.18F}, -30), {-0.11F, 0, -0.012F}, {0.11F, 0.14F, 0.012F}, 0.01F);
}

void addBicycle(const Machine& m, float height, float back, float phaseDeg)
{
    constexpr float Wheel = 0.33F;
    constexpr float RearAxle = -0.46F;
    constexpr float FrontAxle = 0.62F;
    const vec3 crank(0, axleHeight(PropKind::Bicycle), 0);
    const vec3 seatTop(0, 0.66F, back * 0.75F);
    const vec3 head(0, 0.78F, 0.42F);
    for (const float z : {RearAxle, FrontAxle}) {
        m.begin(Material::Plastic);
        m.wheel({0, Wheel, z}, Wheel - 0.018F, 0.018F);
        m.begin(Material::Metal);
        m.disc({0, Wheel, z}, 0.035F, 0.06F);
    }
    m.begin(Material::Metal);
    m.tube(crank, seatTop, 0.018F);
    m.tube(seatTop, {0, height - 0.05F, back}, 0.014F);
    m.tube(crank, head, 0.020F);
    m.tube(seatTop, head, 0.017F);
    for (const float side : {-0.05F, 0.05F}) {
        m.tube({side, Wheel, RearAxle}, {side * 0.4F, crank.y, crank.z - 0.02F}, 0.010F);
        m.tube({side, Wheel, RearAxle}, {side * 0.4F, seatTop.y, seatTop.z}, 0.010F);
        m.tube({side, Wheel, FrontAxle}, {side * 0.5F, head.y, head.z + 0.02F}, 0.012F);
    }
    m.tube(head, {0, 1.02F, 0.38F}, 0.014F);
    m.cranks(PropKind::Bicycle, phaseDeg);
    addSaddle(m, height, back);
    m.begin(Material::Plastic);
    const std::array bars{vec3(-0.27F, 1.04F, 0.20F),
                          vec3(-0.24F, 1.05F, 0.32F),
                          vec3(-0.08F, 1.03F, 0.38F),
                          vec3(0.08F, 1.03F, 0.38F),
                          vec3(0.24F, 1.05F, 0.32F),
                          vec3(0.27F, 1.04F, 0.20F)};
    m.line(bars, 0.014F);
}

void addElliptical(const Machine& m, float phaseDeg)
{
    constexpr float Pivot = 0.72F;
    m.begin(Material::Metal);
    m.box({-0.26F, 0, -0.72F}, {0.26F, 0.045F, -0.66F});
    m.box({-0.26F, 0, 0.66F}, {0.26F, 0.045F, 0.72F});
    m.begin(Material::Metal);
    m.tube({0, 0.06F, -0.69F}, {0, 0.06F, 0.69F}, 0.030F);
    m.tube({0, 0.06F, 0.55F}, {0, 1.22F, 0.46F}, 0.030F);
    m.begin(Material::Plastic);
    m.disc({0, 0.26F, -0.58F}, 0.20F, 0.12F);
    for (const char letter : {'L', 'R'}) {
        const float side = letter == 'L' ? 1.0F : -1.0F;
        const std::string suffix(1, letter);
        const mat4 plate = *machinePart(PropKind::Elliptical, "pedal" + suffix, phaseDeg);
        const vec3 grip((*machinePart(PropKind::Elliptical, "handle" + suffix, phaseDeg))[3]);
        const vec3 hinge(side * 0.20F, Pivot, 0.48F);
        const vec3 below = hinge + (hinge - grip) * 0.9F;
        m.begin(Material::Metal);
        const vec3 front(plate * glm::vec4(0, -0.045F, 0.17F, 1));
        const vec3 back(plate * glm::vec4(0, -0.045F, -0.11F, 1));
        m.tube({side * 0.17F, below.y, below.z}, front, 0.016F);
        m.tube(front, back, 0.016F);
        m.tube(back, {side * 0.10F, 0.26F, -0.56F}, 0.018F);
        m.tube({side * 0.18F, below.y, below.z}, hinge, 0.016F);
        m.begin(Material::Plastic);
        m.cushion(plate, {-0.07F, -0.03F, -0.13F}, {0.07F, -0.002F, 0.19F}, 0.012F);
        m.begin(Material::Plastic);
        const std::array handle{hinge, grip - vec3(0, 0.16F, 0), grip + vec3(0, 0.08F, 0)};
        m.line(handle, 0.017F);
    }
    m.begin(Material::Plastic);
    m.cushion(
        leaning({0, 1.20F, 0.45F}, -30), {-0.11F, 0, -0.014F}, {0.11F, 0.16F, 0.014F}, 0.012F);
}

} // namespace

void addMachine(SolidBuilder& solids, const Prop& prop, const Skeleton& skeleton, float phaseDeg)
{
    const Machine machine(solids, prop, skeleton);
    const vec3 size = sizeOf(prop);
    if (prop.kind == PropKind::UprightBike)
        addUpright(machine, size.y, size.z, phaseDeg);
    else if (prop.kind == PropKind::RecumbentBike)
        addRecumbent(machine, size.y, size.z, phaseDeg);
    else if (prop.kind == PropKind::Bicycle)
        addBicycle(machine, size.y, size.z, phaseDeg);
    else if (prop.kind == PropKind::Elliptical)
        addElliptical(machine, phaseDeg);
}

} // namespace hipwise::figure
