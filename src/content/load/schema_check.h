#pragma once

#include "content/load/problem.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace hipwise::content {

/// Checks JSON values against the definitions of data/schema/pack.schema.json, which is compiled
/// in.
class SchemaCheck {
public:
    /// Adds every fault to `problems` as a problem of `file`; true when there is none.
    [[nodiscard]] static bool accepts(const std::string& definition,
                                      const nlohmann::json& value,
                                      const std::string& file,
                                      Problems& problems);

private:
    struct Compiled;
    [[nodiscard]] static Compiled& compiled();
};

} // namespace hipwise::content
