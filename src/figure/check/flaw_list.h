#pragma once

#include "figure/check/flaw.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace hipwise::figure {

/// Collects flaws, of each kind and place only the worst one.
class FlawList {
public:
    /// Counts only where `found` is more than `allowed`.
    void add(Flaw::Kind kind,
             const std::string& where,
             const Moment& moment,
             float found,
             float allowed);

    [[nodiscard]] std::vector<Flaw> all() const;

private:
    std::map<std::pair<Flaw::Kind, std::string>, Flaw> m_worst;
};

} // namespace hipwise::figure
