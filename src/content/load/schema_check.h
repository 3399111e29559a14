#pragma once

#include "content/load/pack_files.h"
#include "content/load/problem.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

namespace hipwise::content {

/// Checks a JSON value against a definition of data/schema/pack.schema.json, which is compiled in.
/// Adds every fault to `problems` as a problem of `file`; true when there is none.
[[nodiscard]] bool schemaAccepts(const std::string& definition,
                                 const nlohmann::json& value,
                                 const std::string& file,
                                 Problems& problems);

/// A file of the pack as JSON that its definition accepts; empty, with the reason among the
/// problems, when it is not. The file must be there.
[[nodiscard]] std::optional<nlohmann::json> acceptedFile(const PackFiles& files,
                                                         const std::string& file,
                                                         const std::string& definition,
                                                         Problems& problems);

} // namespace hipwise::content
