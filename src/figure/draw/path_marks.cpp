#include "figure/draw/path_marks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace hipwise::figure {

namespace {

using glm::vec2;
using glm::vec3;

// In metres.
constexpr float Aside = 0.42F;
constexpr float Width = 0.045F;
constexpr float Length = 0.26F;
constexpr float Apart = 0.60F; ///< about, from one mark to the next
constexpr float Reach = 0.95F; ///< before and behind

} // namespace

void addPathMarks(DrawList& list, const Camera& camera, float travel, float share)
{
    if (travel == 0.0F)
        return;
    const float apart = std::abs(travel) / std::max(1.0F, std::round(std::abs(travel) / Apart));
    const float shift = std::fmod(travel * share, apart);
    const int most = static_cast<int>(Reach / apart) + 2;
    Shape shape{Ink::Shadow, Material::Skin, 0, 0, 0, 0};
    shape.firstOutline = static_cast<std::uint32_t>(list.outlines.size());
    for (int i = -most; i <= most; ++i) {
        const float middle = static_cast<float>(i) * apart - shift;
        // They come and go by growing at one end and shrinking at the other.
        const float from = std::max(-Reach, middle - Length / 2);
        const float to = std::min(Reach, middle + Length / 2);
        if (from >= to)
            continue;
        for (const float x : {-Aside, Aside}) {
            std::array<vec2, 4> corners{};
            const std::array<vec2, 4> at{vec2(x - Width / 2, from),
                                         vec2(x + Width / 2, from),
                                         vec2(x + Width / 2, to),
                                         vec2(x - Width / 2, to)};
            for (std::size_t c = 0; c < corners.size(); ++c) {
                const Projected p = camera.project(vec3(at[c].x, 0, at[c].y));
                corners[c] = {p.x, p.y};
            }
            list.addOutline(corners, true);
        }
    }
    shape.outlineCount = static_cast<std::uint32_t>(list.outlines.size()) - shape.firstOutline;
    // Two layers: thin as they are, one would hardly be seen.
    list.shapes.push_back(shape);
    list.shapes.push_back(shape);
}

} // namespace hipwise::figure
