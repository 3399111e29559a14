#pragma once

#include "figure/draw/draw_list.h"
#include "figure/draw/trace_pieces.h"
#include "figure/draw/visible.h"

#include <glm/vec2.hpp>

#include <cstdint>
#include <vector>

namespace hipwise::figure {

/// How finely a drawing is made.
struct TraceOptions {
    int tones = 7; ///< steps of light of each material
    float tolerance = 0.16F; ///< how far a line may be off, in pixels of the picture
    float scale = 1.0F; ///< pixels of the buffer for one of the picture
    float shortest = 3.0F; ///< lines with a loose end that are shorter are left out, in pixels
};

/// Draws around what is visible: closed areas for every material and tone, layers of glow, and the
/// lines between. Areas of one material are nested, from its commonest tone to both ends, so that
/// no gap shows between them.
class Tracer {
public:
    /// Adds shapes to a list.
    void trace(const Visible& visible, const TraceOptions& options, DrawList& list);

private:
    void prepare(const Visible& visible);
    void countTones(const Visible& visible, std::size_t material);
    void addArea(Area& area, DrawList& list);
    void addLines(std::size_t kind, std::size_t material, DrawList& list);
    void add(std::vector<glm::vec2>& line, bool closed, DrawList& list) const;

    TraceOptions m_options;
    TracePieces m_pieces;
    std::vector<std::int32_t> m_next; ///< by pair of pixels: the piece that begins there
    std::vector<glm::vec2> m_loop;
};

} // namespace hipwise::figure
