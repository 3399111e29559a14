#include "unit/content/pack_copy.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace hipwise;

using content::Movement;
using content::Rung;

namespace {

const content::Pack& pack()
{
    return test::hipPack().pack.value();
}

bool leadsTo(const std::vector<Rung>& rungs, const std::string& movement)
{
    return std::any_of(
        rungs.begin(), rungs.end(), [&](const Rung& rung) { return rung.movement == movement; });
}

} // namespace

TEST_CASE("every way to an easier or harder movement of the hip pack leads back")
{
    int ways = 0;
    for (const Movement& movement : pack().movements) {
        for (const Rung& rung : movement.easier) {
            if (rung.movement.empty())
                continue;
            INFO(movement.id << " to " << rung.movement);
            CHECK(leadsTo(pack().movement(rung.movement)->harder, movement.id));
            ++ways;
        }
        for (const Rung& rung : movement.harder) {
            if (rung.movement.empty())
                continue;
            INFO(movement.id << " to " << rung.movement);
            CHECK(leadsTo(pack().movement(rung.movement)->easier, movement.id));
            ++ways;
        }
    }
    CHECK(ways > 60);
}

TEST_CASE("every source of the hip pack is used, and every entry names one")
{
    std::set<std::string> used;
    const auto use = [&](const std::string& entry, const std::vector<std::string>& keys) {
        INFO(entry);
        CHECK_FALSE(keys.empty());
        used.insert(keys.begin(), keys.end());
    };
    for (const Movement& movement : pack().movements) {
        use(movement.id, movement.sources);
        use(movement.id, movement.dose.sources);
    }
    for (const content::ProgramTemplate& program : pack().programs)
        use(program.id, program.sources);
    for (const content::Article& article : pack().articles)
        use(article.id, article.sources);
    // Two of the measures, which are no part of a pack: src/person/measures.h, typical_range.h.
    used.insert({"rikli1999", "springer2007"});
    for (const content::Source& source : pack().sources) {
        INFO(source.key);
        CHECK(used.contains(source.key));
    }
}
