#pragma once

#include "content/load/problem.h"

#include <nlohmann/json_fwd.hpp>

#include <memory>
#include <string>

namespace hipwise::content {

/// Checks JSON values against the definitions of data/schema/pack.schema.json, which is compiled
/// in.
class SchemaCheck {
public:
    SchemaCheck();
    ~SchemaCheck();
    SchemaCheck(const SchemaCheck&) = delete;
    SchemaCheck(SchemaCheck&&) = delete;
    SchemaCheck& operator=(const SchemaCheck&) = delete;
    SchemaCheck& operator=(SchemaCheck&&) = delete;

    /// Adds every fault to `problems` as a problem of `file`; true when there is none.
    [[nodiscard]] bool accepts(const std::string& definition,
                               const nlohmann::json& value,
                               const std::string& file,
                               Problems& problems);

private:
    struct Compiled;
    std::unique_ptr<Compiled> m_compiled;
};

} // namespace hipwise::content
