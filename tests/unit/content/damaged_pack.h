#pragma once

#include "unit/content/pack_copy.h"
#include "unit/content/pack_damage.h"

#include <nlohmann/json.hpp>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace hipwise::test {

using Damages = std::vector<Damage>;

/// What a load with some damages made of the pack.
struct DamageReport {
    Damages unnoticed;
    std::vector<std::string> complaints;
};

/// A copy of the small pack, to be damaged and loaded.
class DamagedPack {
public:
    DamagedPack();

    /// Every damage there is, by its file.
    [[nodiscard]] std::map<std::string, Damages> damages() const;

    /// Loads the pack with all the damages, and says which of them nothing was said of, and what
    /// was not said well.
    [[nodiscard]] DamageReport loadWith(const Damages& damages) const;

private:
    [[nodiscard]] std::string faultOf(const content::Problem& problem,
                                      const Damages& damages,
                                      const std::set<std::string>& leftOut) const;
    [[nodiscard]] bool isAbout(const content::Problem& problem, const Damage& damage) const;
    [[nodiscard]] bool isNoticedBy(const Damage& damage,
                                   const content::Problem& problem,
                                   bool alone) const;
    [[nodiscard]] const nlohmann::json& valueAt(const Damage& damage) const;
    [[nodiscard]] bool isConsequence(const content::Problem& problem, const Damage& damage) const;

    PackCopy m_pack;
    std::map<std::string, nlohmann::json> m_files;
};

} // namespace hipwise::test
