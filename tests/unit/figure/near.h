#pragma once

#include <catch2/catch.hpp>
#include <glm/geometric.hpp>
#include <glm/vec3.hpp>

#include <string>

template <>
struct Catch::StringMaker<glm::vec3> {
    static std::string convert(const glm::vec3& place)
    {
        return "(" + std::to_string(place.x) + ", " + std::to_string(place.y) + ", "
            + std::to_string(place.z) + ")";
    }
};

namespace hipwise::test {

/// Places in metres that are as good as the same: within a tenth of a millimetre, or as told.
class Near final : public Catch::MatcherBase<glm::vec3> {
public:
    explicit Near(const glm::vec3& expected, float within = 1e-4F)
        : m_expected(expected)
        , m_within(within)
    {
    }

    [[nodiscard]] bool match(const glm::vec3& place) const override
    {
        return glm::distance(place, m_expected) <= m_within;
    }

    [[nodiscard]] std::string describe() const override
    {
        return "is near " + Catch::StringMaker<glm::vec3>::convert(m_expected);
    }

private:
    glm::vec3 m_expected;
    float m_within;
};

} // namespace hipwise::test
