#pragma once

#include "content/load/problem.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace hipwise::content {

/// Checks a JSON value against a definition of data/schema/pack.schema.json, which is compiled in.
/// Adds every fault to `problems` as a problem of `file`; true when there is none.
[[nodiscard]] bool schemaAccepts(const std::string& definition,
                                 const nlohmann::json& value,
                                 const std::string& file,
                                 Problems& problems);

} // namespace hipwise::content
