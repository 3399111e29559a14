#include "unit/figure/letter_picture.h"

#include <glm/common.hpp>
#include <glm/vector_relational.hpp>

#include <algorithm>
#include <span>

namespace hipwise::test {

namespace {

using figure::Ink;
using figure::Material;

char letterOf(const figure::Shape& shape)
{
    if (shape.ink == Ink::Glow)
        return '*';
    switch (shape.material) {
    case Material::Skin:
        return 's';
    case Material::Shirt:
        return 'T';
    case Material::Shorts:
        return 'H';
    case Material::Sock:
    case Material::Shoe:
    case Material::Sole:
        return 'o';
    case Material::Hair:
    case Material::Scarf:
        return 'h';
    case Material::Wood:
        return 'w';
    case Material::Metal:
    case Material::Plastic:
        return '/';
    case Material::Padding:
    case Material::Linen:
        return 'p';
    case Material::Mat:
        return '.';
    case Material::Wall:
        return '|';
    case Material::Ball:
        return 'b';
    case Material::Band:
        return '=';
    case Material::Water:
        return '~';
    }
    return '?';
}

/// An outline and the box it lies in.
struct Ring {
    std::span<const glm::vec2> line;
    glm::vec2 low{0.0F};
    glm::vec2 high{0.0F};
};

Ring ringOf(std::span<const glm::vec2> line)
{
    Ring ring{line, line.front(), line.front()};
    for (const glm::vec2& point : line) {
        ring.low = glm::min(ring.low, point);
        ring.high = glm::max(ring.high, point);
    }
    return ring;
}

/// How often an outline winds round a place.
int windings(std::span<const glm::vec2> line, const glm::vec2& at)
{
    int count = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const glm::vec2& a = line[i];
        const glm::vec2& b = line[(i + 1) % line.size()];
        if ((a.y <= at.y) == (b.y <= at.y))
            continue;
        const float x = a.x + (b.x - a.x) * (at.y - a.y) / (b.y - a.y);
        if (x > at.x)
            count += b.y > a.y ? 1 : -1;
    }
    return count;
}

bool near(const std::vector<std::string>& picture, std::size_t row, std::size_t column, char letter)
{
    for (std::size_t r = row > 0 ? row - 1 : 0; r <= row + 1 && r < picture.size(); ++r) {
        const std::string& line = picture[r];
        for (std::size_t c = column > 0 ? column - 1 : 0; c <= column + 1; ++c) {
            if ((c < line.size() ? line[c] : ' ') == letter)
                return true;
        }
    }
    return row >= picture.size() && letter == ' ';
}

int missing(const std::vector<std::string>& from, const std::vector<std::string>& in)
{
    int count = 0;
    for (std::size_t row = 0; row < from.size(); ++row) {
        for (std::size_t column = 0; column < from[row].size(); ++column)
            count += near(in, row, column, from[row][column]) ? 0 : 1;
    }
    return count;
}

} // namespace

std::vector<std::string> letterPicture(const figure::DrawList& list,
                                       int columns,
                                       int rows,
                                       float cell)
{
    std::vector<std::string> picture(static_cast<std::size_t>(rows),
                                     std::string(static_cast<std::size_t>(columns), ' '));
    for (const figure::Shape& shape : list.shapes) {
        // Layers of light: only where the muscle is brightest.
        const bool glows = shape.ink == Ink::Glow && shape.tone > 0.9F;
        if (shape.ink != Ink::Fill && !glows)
            continue;
        std::vector<Ring> rings;
        for (const figure::Outline& outline : list.outlinesOf(shape))
            rings.push_back(ringOf(list.pointsOf(outline)));
        for (std::size_t row = 0; row < picture.size(); ++row) {
            for (std::size_t column = 0; column < picture[row].size(); ++column) {
                const glm::vec2 at = (glm::vec2(column, row) + 0.5F) * cell;
                int round = 0;
                for (const Ring& ring : rings) {
                    if (glm::all(glm::lessThan(ring.low, at))
                        && glm::all(glm::lessThan(at, ring.high)))
                        round += windings(ring.line, at);
                }
                if (round != 0)
                    picture[row][column] = letterOf(shape);
            }
        }
    }
    for (std::string& line : picture)
        line.erase(line.find_last_not_of(' ') + 1);
    return picture;
}

int lettersOff(const std::vector<std::string>& picture, const std::vector<std::string>& other)
{
    return std::max(missing(picture, other), missing(other, picture));
}

} // namespace hipwise::test
