#pragma once

#include "figure/draw/trace_pieces.h"
#include "figure/draw/visible.h"

namespace hipwise::figure {

/// Walks over all places where four pixels touch, and collects the pieces of borders and lines that
/// pass between them. `pieces` has its areas and common tones already; `scale` is the number of
/// pixels for one of the picture.
void collectPieces(const Visible& visible, float scale, TracePieces& pieces);

} // namespace hipwise::figure
