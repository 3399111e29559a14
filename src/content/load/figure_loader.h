#pragma once

#include "content/load/pack_files.h"
#include "content/load/problem.h"
#include "content/load/schema_check.h"
#include "content/pack.h"

#include <vector>

namespace hipwise::content {

/// The figures of a pack, sorted by movement. A figure with a problem is left out and named; its
/// movement is then shown without one.
[[nodiscard]] std::vector<Figure> loadFigures(const PackFiles& files,
                                              SchemaCheck& schema,
                                              Problems& problems);

} // namespace hipwise::content
