#pragma once

#include "figure/draw/depth_buffer.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace hipwise::figure {

/// How two neighbouring pixels are parted.
enum class Border : std::uint8_t {
    None, ///< one surface goes on
    Seam, ///< one surface, another material
    Overlap, ///< one thing before another, or before another part of itself
    Contour ///< the edge of everything
};

/// What is seen at every pixel, and where in between it changes.
class Visible {
public:
    static constexpr std::uint8_t Nothing = 0; ///< no material; others are Material + 1

    /// Reads a drawn buffer. The facets are those it was drawn from.
    /// With `water` it also reads how deep things are below its surface.
    void read(const DepthBuffer& buffer, std::span<const Facet> facets, bool water = false);

    [[nodiscard]] int width() const { return m_width; }

    [[nodiscard]] const DepthBuffer::Box& used() const { return m_used; }

    [[nodiscard]] std::size_t at(int x, int y) const
    {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(m_width)
            + static_cast<std::size_t>(x);
    }

    [[nodiscard]] std::uint8_t material(std::size_t pixel) const { return m_material[pixel]; }

    [[nodiscard]] float tone(std::size_t pixel) const { return m_tone[pixel]; }

    [[nodiscard]] float glow(std::size_t pixel) const { return m_glow[pixel]; }

    /// Between a pixel and the next one to the right (0) or below (1).
    [[nodiscard]] Border border(std::size_t pixel, int direction) const
    {
        return m_border[pixel * 2 + static_cast<std::size_t>(direction)];
    }

    /// Where the border crosses the way from one to the other, 0 to 1.
    [[nodiscard]] float crossing(std::size_t pixel, int direction) const
    {
        return m_crossing[pixel * 2 + static_cast<std::size_t>(direction)];
    }

    /// Whether the pixel itself lies before the other one.
    [[nodiscard]] bool isFront(std::size_t pixel, int direction) const
    {
        return m_front[pixel * 2 + static_cast<std::size_t>(direction)] != 0;
    }

    /// Pixels of each material by tone, in 32 steps.
    static constexpr int ToneSteps = 32;

    [[nodiscard]] const std::array<std::uint32_t, ToneSteps>& tones(std::uint8_t material) const
    {
        return m_tones[material];
    }

    [[nodiscard]] bool glows() const { return m_glows; }

    /// Depth below the surface of water, in metres; negative above it.
    [[nodiscard]] float under(std::size_t pixel) const { return m_under[pixel]; }

    [[nodiscard]] bool hasWater() const { return m_water; }

private:
    void readPixels(const DepthBuffer& buffer, std::span<const Facet> facets);
    void readBorder(const DepthBuffer& buffer,
                    std::span<const Facet> facets,
                    std::size_t pixel,
                    std::size_t other,
                    int direction);

    int m_width = 0;
    DepthBuffer::Box m_used;
    bool m_glows = false;
    bool m_water = false;
    std::vector<std::uint8_t> m_material;
    std::vector<float> m_tone;
    std::vector<float> m_glow;
    std::vector<float> m_under;
    std::vector<Border> m_border;
    std::vector<float> m_crossing;
    std::vector<std::uint8_t> m_front;
    std::array<std::array<std::uint32_t, ToneSteps>, MaterialCount + 1> m_tones{};
};

} // namespace hipwise::figure
