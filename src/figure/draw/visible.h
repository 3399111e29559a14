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

    /// Reads a drawn buffer. The facets are those it was drawn from; light is told apart in `tones`
    /// steps. With `water` it also reads how deep things are below its surface.
    void read(const DepthBuffer& buffer,
              std::span<const Facet> facets,
              int tones,
              bool water = false);

    /// The part of the picture that was read; pixels have their numbers in it.
    [[nodiscard]] const PixelBox& box() const { return m_box; }

    /// By pixel: whether something ends or changes between it, the one to the right, and the two
    /// below.
    [[nodiscard]] std::span<const std::uint8_t> changes() const { return m_changes; }

    [[nodiscard]] std::uint8_t material(std::size_t pixel) const
    {
        return static_cast<std::uint8_t>(m_kind[pixel] & MaterialMask);
    }

    [[nodiscard]] float tone(std::size_t pixel) const { return m_tone[pixel]; }

    [[nodiscard]] float glow(std::size_t pixel) const { return m_glow[pixel]; }

    /// Between a pixel and the next one to the right (0) or below (1).
    [[nodiscard]] Border border(std::size_t pixel, int direction) const
    {
        return static_cast<Border>(m_border[pixel * 2 + static_cast<std::size_t>(direction)]
                                   & BorderMask);
    }

    /// Where the border crosses the way from one to the other, 0 to 1.
    [[nodiscard]] float crossing(std::size_t pixel, int direction) const
    {
        return static_cast<float>(m_crossing[pixel * 2 + static_cast<std::size_t>(direction)])
            / FullWay;
    }

    /// Whether the pixel itself lies before the other one.
    [[nodiscard]] bool isFront(std::size_t pixel, int direction) const
    {
        return (m_border[pixel * 2 + static_cast<std::size_t>(direction)] & FrontBit) != 0;
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
    static constexpr std::uint32_t MaterialMask = 0x1F;
    static constexpr std::uint8_t BorderMask = 0x03;
    static constexpr std::uint8_t FrontBit = 0x04;
    static constexpr float FullWay = 255.0F;

    void readPixels(const DepthBuffer& buffer, std::span<const Facet> facets, int tones);
    [[nodiscard]] std::uint32_t readGlow(std::size_t pixel, const Facet& facet, float x, float y);
    void readBorders(const DepthBuffer& buffer, std::span<const Facet> facets);
    [[nodiscard]] bool readBorder(const DepthBuffer& buffer,
                                  std::span<const Facet> facets,
                                  std::array<int, 2> place,
                                  int direction);

    PixelBox m_box;
    bool m_glows = false;
    bool m_water = false;
    std::vector<std::uint32_t> m_kind; ///< material, step of light, layer of glow, under water
    std::vector<std::uint8_t> m_changes;
    std::vector<float> m_tone;
    std::vector<float> m_glow;
    std::vector<float> m_under;
    std::vector<std::uint8_t> m_border; ///< two for each pixel, with FrontBit
    std::vector<std::uint8_t> m_crossing; ///< two for each pixel, in parts of FullWay
    std::array<std::array<std::uint32_t, ToneSteps>, MaterialCount + 1> m_tones{};
};

} // namespace hipwise::figure
