#include "unit/content/accepted_damages.h"
#include "unit/content/damaged_pack.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>
#include <iostream>

// Every field of every file of a small pack is dropped, given another type and pushed out of its
// bounds. Whatever it is, loading ends, and says in words what is wrong and where; only what is
// listed in accepted_damages.cpp may go unnoticed. With HIPWISE_LONG every field has every harm;
// otherwise those that are alike share them.

namespace hipwise::test {

namespace {

using Names = std::set<std::string>;

/// A figure is read whatever happens to other files, and hides nothing.
constexpr auto* Figure = "figures/table-slide.json";

/// The files that are damaged in the same load, to save time: those of a row hide nothing in each
/// other.
const std::vector<std::vector<std::string>>& filesTogether()
{
    static const std::vector<std::vector<std::string>> Rows{
        {"text/en/movements/table-slide.json",
         "text/es/movements/table-slide.json",
         "text/en/movements/wall-press.json",
         "text/es/movements/wall-press.json",
         "text/en/movements/side-lying-turn-out.json",
         "text/es/movements/side-lying-turn-out.json",
         "text/en/programs/gentle-shoulder.json",
         "text/es/programs/gentle-shoulder.json",
         "text/en/learn/when-to-see-someone.json",
         "text/es/learn/when-to-see-someone.json"},
        {"movements/table-slide.json",
         "movements/wall-press.json",
         "movements/side-lying-turn-out.json",
         "learn/when-to-see-someone.json"},
        {"programs/gentle-shoulder.json", "text/es/pack.json"},
        {"pack.json"},
        {"text/en/pack.json"},
        {Figure}};
    return Rows;
}

/// Does all that can be done to the pack.
class Campaign {
public:
    explicit Campaign(bool isLong);

    void run();

    [[nodiscard]] const Names& unnoticed() const { return m_unnoticed; }

    /// The first complaint by the name of the damage.
    [[nodiscard]] const std::map<std::string, std::string>& complaints() const
    {
        return m_complaints;
    }

    [[nodiscard]] std::size_t loads() const { return m_loads; }

private:
    void takeFrom(const std::string& file, Damages& damages);
    void look(const Damages& damages);

    DamagedPack m_pack;
    std::map<std::string, Damages> m_waiting; ///< by file
    Damages m_alone; ///< those that would have all others of their load looked at again
    Names m_unnoticed;
    std::map<std::string, std::string> m_complaints;
    std::size_t m_loads = 0;
};

/// What is dropped is always looked at: a field may be needed in one file, and not in another that
/// is like it. Other harms are done to one of the fields that are alike, in the file that has the
/// fewest.
Campaign::Campaign(bool isLong)
{
    const Names bad = badlyReportedDamages();
    std::map<std::string, Damages> alike;
    for (const auto& [file, damages] : m_pack.damages()) {
        for (const Damage& damage : damages) {
            if (bad.contains(damage.name()))
                m_alone.push_back(damage);
            else if (isLong || damage.harm == Harm::Dropped)
                m_waiting[file].push_back(damage);
            else
                alike[damage.name()].push_back(damage);
        }
    }
    for (const auto& [name, damages] : alike) {
        const auto& chosen = *std::min_element(
            damages.begin(), damages.end(), [&](const Damage& a, const Damage& b) {
                return m_waiting[a.file].size() < m_waiting[b.file].size();
            });
        m_waiting[chosen.file].push_back(chosen);
    }
}

void Campaign::run()
{
    for (const Damage& damage : m_alone)
        look({damage});
    for (const auto& files : filesTogether()) {
        for (;;) {
            Damages damages;
            for (const std::string& file : files)
                takeFrom(file, damages);
            if (damages.empty())
                break;
            if (files.size() > 1)
                takeFrom(Figure, damages);
            look(damages);
        }
    }
    for (const auto& [file, left] : m_waiting) {
        INFO(file);
        CHECK(left.empty());
    }
}

void Campaign::takeFrom(const std::string& file, Damages& damages)
{
    Damages& waiting = m_waiting[file];
    if (waiting.empty())
        return;
    damages.push_back(waiting.back());
    waiting.pop_back();
}

/// Where something is wrong, every damage is looked at alone.
void Campaign::look(const Damages& damages)
{
    const DamageReport report = m_pack.loadWith(damages);
    ++m_loads;
    if (report.complaints.empty()) {
        for (const Damage& damage : report.unnoticed)
            m_unnoticed.insert(damage.name());
    } else if (damages.size() == 1) {
        m_complaints.try_emplace(damages[0].name(), report.complaints[0]);
    } else {
        for (const Damage& damage : damages)
            look({damage});
    }
}

} // namespace

TEST_CASE("every value of a file is damaged in the ways that its type allows")
{
    const auto value = nlohmann::json::parse(R"({"steps": ["Rest."], "level": 1, "floor": true})");
    Names names;
    for (const Damage& damage : damagesOf("text/en/movements/clam.json", value))
        names.insert(damage.name());
    CHECK(names
          == Names{"dropped text/movements /floor",
                   "of another type text/movements /floor",
                   "dropped text/movements /level",
                   "of another type text/movements /level",
                   "negative text/movements /level",
                   "huge text/movements /level",
                   "dropped text/movements /steps",
                   "of another type text/movements /steps",
                   "dropped text/movements /steps/#",
                   "of another type text/movements /steps/#",
                   "empty text/movements /steps/#",
                   "endless text/movements /steps/#"});
    CHECK(Damage{Harm::Dropped, "pack.json", "/id"}.kind() == "pack");
    CHECK(Damage{Harm::Dropped, "text/es/pack.json", "/name"}.kind() == "text/pack");
    CHECK(Damage{Harm::Dropped, "learn/pacing.json", "/id"}.kind() == "learn");
}

TEST_CASE("a damage is done to one value, and the others stay")
{
    const auto value = nlohmann::json::parse(R"({"steps": ["Rest.", "Go on."], "level": 1})");
    const auto after = [&](Harm harm, const std::string& place) {
        return damaged(value, {harm, "movements/clam.json", place}).dump();
    };
    CHECK(after(Harm::Dropped, "/steps/0") == R"({"level":1,"steps":["Go on."]})");
    CHECK(after(Harm::Dropped, "/level") == R"({"steps":["Rest.","Go on."]})");
    CHECK(after(Harm::OtherType, "/steps") == R"({"level":1,"steps":{}})");
    CHECK(after(Harm::OtherType, "/steps/1") == R"({"level":1,"steps":["Rest.",7]})");
    CHECK(after(Harm::OtherType, "/level") == R"({"level":"seven","steps":["Rest.","Go on."]})");
    CHECK(after(Harm::Negative, "/level") == R"({"level":-1,"steps":["Rest.","Go on."]})");
    CHECK(after(Harm::Huge, "/level") == R"({"level":1000000,"steps":["Rest.","Go on."]})");
    CHECK(after(Harm::Empty, "/steps/0") == R"({"level":1,"steps":["","Go on."]})");
    CHECK(after(Harm::Endless, "/steps/0").size() > 5000);
}

TEST_CASE("whatever is done to a field of a pack is said in words, at its place")
{
    const bool isLong
        = std::getenv("HIPWISE_LONG") != nullptr; // NOLINT(concurrency-mt-unsafe): one thread
    Campaign campaign(isLong);
    campaign.run();
    std::cout << "packs with damages: " << campaign.loads() << '\n';

    Names expected = acceptedDamages();
    expected.merge(unnoticedDamages());
    for (const std::string& name : campaign.unnoticed()) {
        INFO("Nothing is said of this: " << name);
        CHECK(expected.contains(name));
    }
    for (const std::string& name : expected) {
        INFO("A problem is named, and should not: " << name);
        CHECK(campaign.unnoticed().contains(name));
    }
    for (const auto& [name, complaint] : campaign.complaints()) {
        INFO(name << ": " << complaint);
        CHECK(badlyReportedDamages().contains(name));
    }
    for (const std::string& name : badlyReportedDamages()) {
        INFO("This is reported well by now: " << name);
        CHECK(campaign.complaints().contains(name));
    }
}

} // namespace hipwise::test
