#include "app/self_knowledge.h"
#include "unit/app/home.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

namespace {

using Ids = std::vector<std::string>;

/// A session of some movements, each with one set that was done or not.
void keepSession(Home& home, const std::vector<std::pair<std::string, bool>>& movements)
{
    session::SessionRecord record;
    record.startedAt = home.now();
    record.title = "Some movements";
    for (const auto& [id, done] : movements) {
        session::ItemRecord item;
        item.work.movement = id;
        item.name = id;
        session::SetRecord set;
        set.result.key.item = record.items.size();
        set.result.status = done ? session::SetStatus::Done : session::SetStatus::Skipped;
        if (done)
            set.finishedAt = home.now();
        item.sets.push_back(set);
        record.items.push_back(item);
    }
    const auto id = valueOf(home.journal.sessions().begin(record));
    valueOf(home.journal.sessions().end(id, session::SessionStatus::Finished, home.now()));
    home.pass(24h);
}

} // namespace

TEST_CASE("movements that were done last come first, each once")
{
    Home home;
    CHECK(app::lastUsedMovements(home.context()).empty());
    keepSession(home, {{"wall-press", true}, {"table-slide", true}});
    keepSession(home, {{"wall-press", true}, {"side-lying-turn-out", false}});
    CHECK(app::lastUsedMovements(home.context()) == Ids{"wall-press", "table-slide"});
}

TEST_CASE("without a journal nothing was used")
{
    const Home home;
    CHECK(app::lastUsedMovements(home.contextWithoutJournal()).empty());
}

TEST_CASE("rules are said in the words of the pack")
{
    const content::Pack& pack = shoulderPack();
    const content::Wording wording(pack, "en");
    const content::Movement& press = *pack.movement("wall-press");
    const auto verdict
        = content::verdictOf(press, {{"tendon-pain", "frozen-shoulder"}, {"arm-overhead"}});
    const auto views = app::ruleViews(wording, press, verdict, Side::Right);
    REQUIRE(views.size() == 2);
    CHECK(views[0].label == "Arm above the head");
    CHECK(views[0].note.empty());
    CHECK(views[1].label == "Tendon pain");
    CHECK(views[1].note == "Press with half of your strength.");
}
