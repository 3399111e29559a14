#include "figure/draw/arrows.h"

#include <glm/geometric.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <span>

namespace hipwise::figure {

namespace {

using glm::vec2;
using glm::vec3;

// Lengths in metres of the world.
constexpr float TailWidth = 0.016F;
constexpr float NeckWidth = 0.034F;
constexpr float HeadWidth = 0.085F;
constexpr float HeadLength = 0.075F;
constexpr float Shortest = 0.15F;
constexpr float Longest = 0.50F;

/// Which cells of a coarse picture the body covers at the start or at the end.
class Covered {
public:
    Covered(const vec2& size, float cell)
        : m_cell(cell)
        , m_columns(static_cast<int>(size.x / cell) + 1)
        , m_rows(static_cast<int>(size.y / cell) + 1)
        , m_cells(static_cast<std::size_t>(m_columns * m_rows), false)
    {
    }

    void add(const vec2& at)
    {
        if (inside(at))
            m_cells[index(at)] = true;
    }

    [[nodiscard]] bool inside(const vec2& at) const
    {
        return at.x >= 0 && at.y >= 0 && at.x < static_cast<float>(m_columns) * m_cell
            && at.y < static_cast<float>(m_rows) * m_cell;
    }

    [[nodiscard]] bool at(const vec2& place) const
    {
        return inside(place) && m_cells[index(place)];
    }

private:
    [[nodiscard]] std::size_t index(const vec2& at) const
    {
        return static_cast<std::size_t>(static_cast<int>(at.y / m_cell) * m_columns
                                        + static_cast<int>(at.x / m_cell));
    }

    float m_cell;
    int m_columns;
    int m_rows;
    std::vector<bool> m_cells;
};

/// Where a place of the body is over the whole way: from start to end, or once round.
std::vector<Moment> waypoints(const Animation& animation)
{
    constexpr int Samples = 24;
    const Phase phase = animation.course == Course::Steady ? Phase::Steady : Phase::Move;
    std::vector<Moment> moments;
    for (int i = 0; i <= Samples; ++i)
        moments.push_back({phase, static_cast<float>(i) / Samples});
    return moments;
}

/// Of a cycle, the half in which a place goes farthest.
std::vector<vec2> strongestHalf(const std::vector<vec2>& cycle)
{
    std::size_t from = 0;
    std::size_t to = 0;
    float farthest = 0.0F;
    for (std::size_t i = 0; i < cycle.size(); ++i) {
        for (std::size_t j = i + 1; j < cycle.size() && j <= i + cycle.size() / 2; ++j) {
            const float far = glm::distance(cycle[i], cycle[j]);
            // Rather upwards than down: what is lifted is what is shown.
            if (far > farthest + 0.5F && cycle[j].y <= cycle[i].y + far * 0.5F) {
                farthest = far;
                from = i;
                to = j;
            }
        }
    }
    return {cycle.begin() + static_cast<std::ptrdiff_t>(from),
            cycle.begin() + static_cast<std::ptrdiff_t>(to) + 1};
}

/// One gentle arc with the ends of a way and its bulge, within these lengths.
std::vector<vec2> arcOf(const std::vector<vec2>& way, float least, float most)
{
    constexpr int Steps = 16;
    constexpr float MostBulge = 0.28F; // of the length
    const vec2 chord = way.back() - way.front();
    const float length = glm::length(chord);
    const vec2 along = chord / length;
    const vec2 middle = (way.front() + way.back()) * 0.5F;
    const vec2 aside(-along.y, along.x);
    float bulge = 0.0F;
    for (const vec2& place : way) {
        const float off = glm::dot(place - middle, aside);
        if (std::abs(off) > std::abs(bulge))
            bulge = off;
    }
    const float wanted = std::clamp(length, least, most);
    bulge = std::clamp(bulge * wanted / length, -wanted * MostBulge, wanted * MostBulge);
    std::vector<vec2> line;
    for (int i = 0; i <= Steps; ++i) {
        const float share = static_cast<float>(i) / Steps;
        line.push_back(middle + along * (share - 0.5F) * wanted
                       + aside * bulge * 4.0F * share * (1 - share));
    }
    return line;
}

vec2 across(const std::vector<vec2>& line, std::size_t i)
{
    const vec2 along = line[std::min(i + 1, line.size() - 1)] - line[i > 0 ? i - 1 : 0];
    const float length = glm::length(along);
    return length > 0 ? vec2(-along.y, along.x) / length : vec2(0, 1);
}

std::vector<vec2> moved(std::vector<vec2> line, float aside, float onwards)
{
    const vec2 along = glm::normalize(line.back() - line.front());
    const vec2 by = vec2(-along.y, along.x) * aside + along * onwards;
    for (vec2& place : line)
        place += by;
    return line;
}

/// How much a place for an arrow would hide or be hidden; less is better.
float badness(const std::vector<vec2>& line, const Covered& covered, const vec2& size, float margin)
{
    constexpr float Outside = 6.0F;
    float bad = 0.0F;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const vec2 side = across(line, i) * margin;
        for (const vec2& at : {line[i], line[i] + side, line[i] - side}) {
            if (at.x < margin || at.y < margin || at.x > size.x - margin || at.y > size.y - margin)
                bad += Outside;
            else if (covered.at(at))
                bad += 1.0F;
        }
    }
    return bad;
}

ArrowOutline outlineOf(const std::vector<vec2>& line, float scale)
{
    // The head takes the last part of the line.
    std::size_t neck = line.size() - 1;
    while (neck > 1 && glm::distance(line[neck], line.back()) < HeadLength * scale)
        --neck;
    ArrowOutline outline;
    const auto edge = [&](std::size_t i, float side) {
        const float share = static_cast<float>(i) / static_cast<float>(neck);
        const float width = (TailWidth + (NeckWidth - TailWidth) * share) * scale / 2;
        return line[i] + across(line, i) * width * side;
    };
    for (std::size_t i = 0; i <= neck; ++i)
        outline.push_back(edge(i, 1.0F));
    const vec2 direction = glm::normalize(line.back() - line[neck]);
    const vec2 wing = vec2(-direction.y, direction.x) * HeadWidth * scale * 0.5F;
    outline.push_back(line[neck] + wing);
    outline.push_back(line.back());
    outline.push_back(line[neck] - wing);
    for (std::size_t i = neck + 1; i-- > 0;)
        outline.push_back(edge(i, -1.0F));
    return outline;
}

} // namespace

std::vector<ArrowOutline> placeArrows(const Animation& animation,
                                      const Body& body,
                                      const Camera& camera,
                                      const vec2& size,
                                      bool isMirrored)
{
    constexpr float Moves = 0.008F; // less than that is no way to show
    std::vector<ArrowOutline> arrows;
    if (animation.arrows.empty())
        return arrows;
    const float scale = camera.pixelsPerMetre();
    const auto flat = [&](vec3 at) {
        if (isMirrored)
            at.x = -at.x;
        const Projected p = camera.project(at);
        return vec2(p.x, p.y);
    };
    std::vector<Skeleton> skeletons;
    for (const Moment& moment : waypoints(animation))
        skeletons.push_back(skeletonAt(animation, moment, body));
    const bool cycle = animation.course == Course::Steady;
    constexpr std::size_t EachOf = 2; // places lie closer together than cells
    Covered covered(size, std::max(3.0F, scale * 0.02F));
    for (const Skeleton* skeleton :
         {&skeletons.front(), &skeletons[skeletons.size() / 2], &skeletons.back()}) {
        std::vector<vec3> skin;
        body.places(*skeleton, skin, EachOf);
        for (const vec3& place : skin)
            covered.add(flat(place));
    }
    for (const MotionArrow& arrow : animation.arrows) {
        std::vector<vec2> way;
        for (const Skeleton& skeleton : skeletons)
            way.push_back(flat(skeleton.at(arrow.point.bone, arrow.point.local)));
        if (cycle)
            way = strongestHalf(way);
        if (glm::distance(way.front(), way.back()) < Moves * scale)
            continue;
        const std::vector<vec2> line = arcOf(way, Shortest * scale, Longest * scale);
        std::vector<vec2> best;
        float least = std::numeric_limits<float>::max();
        constexpr std::array Aside{0.08F, 0.11F, 0.14F, 0.18F, 0.23F, 0.29F};
        constexpr std::array Onwards{0.0F, 0.08F, -0.08F, 0.18F, -0.18F};
        for (const float aside : Aside) {
            for (const float onwards : Onwards) {
                for (const float side : {1.0F, -1.0F}) {
                    const auto candidate = moved(line, aside * side * scale, onwards * scale);
                    const float bad = badness(candidate, covered, size, HeadWidth * scale * 0.5F)
                        + (aside + std::abs(onwards)) * 12;
                    if (bad < least) {
                        least = bad;
                        best = candidate;
                    }
                }
            }
        }
        for (const vec2& at : best)
            covered.add(at);
        arrows.push_back(outlineOf(best, scale));
    }
    return arrows;
}

void addArrows(const std::vector<ArrowOutline>& arrows, float pixelsPerMetre, DrawList& list)
{
    constexpr float Halo = 0.016F; // metres
    for (const ArrowOutline& arrow : arrows) {
        list.add({Ink::ArrowHalo, Material::Band, 0, Halo * pixelsPerMetre, 0, 0}, arrow, true);
        list.add({Ink::Arrow, Material::Band, 0, 0, 0, 0}, arrow, true);
    }
}

} // namespace hipwise::figure
