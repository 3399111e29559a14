#include "app/snack_reminder.h"
#include "unit/app/home.h"
#include "unit/store/filled_journal.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using app::SnackReminder;
using app::SnackState;
using snacks::EventKind;
using snacks::Offer;
using snacks::State;
using snacks::Why;

namespace {

/// Somebody at a desk with the hip pack, every 45 minutes from 9 to 17, lunch from 12 to 13.
struct ReminderHome : Home {
    explicit ReminderHome(std::string_view start = "2026-11-23T09:00")
        : Home(start)
    {
        pack = *hipPack().pack;
        settings.startedOn = "2026-11-01";
        settings.snacks.on = true;
        settings.snacks.every = 45min;
    }

    /// As the program is started, with the settings as they are.
    SnackReminder& begin()
    {
        reminder.emplace(own, settings, [this](const person::SnackSettings& kept) {
            settings.snacks = kept;
            ++keeps;
        });
        return *reminder;
    }

    /// Time passes, and somebody looks every minute.
    void live(std::chrono::minutes time)
    {
        for (auto minute = 0min; minute < time; minute += 1min) {
            pass(1min);
            events.clear();
            for (const snacks::Event& event : reminder->update(activity))
                events.push_back(event);
        }
    }

    [[nodiscard]] const SnackState& state() const { return reminder->state(); }

    [[nodiscard]] std::vector<snacks::Record> records() { return valueOf(journal.snacks().all()); }

    [[nodiscard]] std::vector<std::string> kinds()
    {
        std::vector<std::string> all;
        for (const snacks::Record& record : records())
            all.emplace_back(toString(record.event.kind));
        return all;
    }

    app::Context own = context();
    snacks::Activity activity{30s, false, false, false, false};
    std::optional<SnackReminder> reminder;
    std::vector<snacks::Event> events; ///< of the last look
    int keeps = 0;
};

} // namespace

TEST_CASE("a snack comes with a movement, and what becomes of it is kept")
{
    ReminderHome home;
    home.begin();
    REQUIRE(home.state().turn);
    const std::string first = home.state().turn->movement.movement;
    home.live(45min);
    CHECK(home.state().status.state == State::Shown);
    (void)home.reminder->start();
    home.live(1min);
    (void)home.reminder->done();
    CHECK(home.state().done == 1);
    CHECK(home.kinds() == std::vector<std::string>{"due", "shown", "started", "done"});
    for (const snacks::Record& record : home.records()) {
        CHECK(record.movement == first);
        CHECK_FALSE(record.name.empty());
    }
    CHECK(home.state().today.size() == 4);
    REQUIRE(home.state().turn);
    CHECK(home.state().turn->movement.movement != first);
}

TEST_CASE("one that is put off comes again as it was")
{
    ReminderHome home;
    home.begin();
    home.live(45min);
    const auto turn = home.state().turn;
    (void)home.reminder->later(5min);
    CHECK(home.state().turn == turn);
    home.live(5min);
    CHECK(home.state().status.state == State::Shown);
    CHECK(home.state().turn == turn);
}

TEST_CASE("the times of today stand ahead, and none where nobody works")
{
    ReminderHome home;
    home.begin();
    REQUIRE(home.state().ahead.size() == 8);
    CHECK(home.state().ahead.front() == home.state().status.next);
    home.settings.snacks.on = false;
    (void)home.reminder->refresh(home.settings);
    CHECK(home.state().ahead.empty());
    CHECK(home.state().status.state == State::Off);
}

TEST_CASE("a break that was taken anyway is counted as one")
{
    ReminderHome home;
    home.begin();
    home.live(10min);
    home.activity.idle = 8min;
    home.live(1min);
    home.activity.idle = 0s;
    home.live(1min);
    CHECK(home.state().breaks == 1);
    CHECK(home.kinds() == std::vector<std::string>{"credited"});
    CHECK(home.records()[0].movement.empty());
}

TEST_CASE("a pause is kept, so that it lasts over a restart")
{
    ReminderHome home;
    home.begin();
    home.live(10min);
    (void)home.reminder->pauseUntilTomorrow();
    REQUIRE(home.settings.snacks.pause);
    CHECK(home.settings.snacks.pause->isUntilTomorrow);
    home.begin();
    CHECK(home.state().status.state == State::Paused);
    CHECK(home.state().status.why == Why::UntilTomorrow);
    (void)home.reminder->resume();
    CHECK_FALSE(home.settings.snacks.pause);

    (void)home.reminder->pause(30min, Why::Call);
    home.begin();
    CHECK(home.state().status.why == Why::Call);
    home.pass(31min);
    home.begin();
    CHECK(home.state().status.state == State::Waiting);
}

TEST_CASE("a pause from a calendar that was wrong does not last for years")
{
    ReminderHome home;
    home.settings.snacks.pause
        = person::SnackPause{home.now().at + std::chrono::hours(24 * 365), false, false};
    home.begin();
    CHECK(home.state().status.state == State::Waiting);
}

TEST_CASE("nothing moves while a safety question is open")
{
    ReminderHome home;
    home.settings.ageGroup = person::AgeGroup::Under18;
    home.begin();
    CHECK(home.state().hold == app::Hold::Under18);
    CHECK(home.state().noneNow == app::NoSnack::Held);
    home.live(60min);
    CHECK(home.reminder->showNow().empty());
    CHECK(home.records().empty());
}

TEST_CASE("where no movement fits, none is offered")
{
    ReminderHome home;
    home.settings.snacks.chosen = std::set<std::string>{};
    home.begin();
    CHECK_FALSE(home.state().turn);
    home.live(60min);
    CHECK(home.records().empty());
    CHECK(home.state().noneNow == app::NoSnack::NoneLeft);
    CHECK(home.reminder->showNow().empty());
}

TEST_CASE("nobody gets a snack before the first start was gone through, or in a session")
{
    ReminderHome home;
    SECTION("first start")
    {
        home.settings.startedOn.clear();
        home.begin();
        CHECK(home.state().noneNow == app::NoSnack::FirstStart);
        CHECK(home.reminder->showNow().empty());
    }
    SECTION("session")
    {
        home.begin();
        CHECK_FALSE(home.state().noneNow);
        home.activity.inSession = true;
        home.live(1min);
        CHECK(home.state().noneNow == app::NoSnack::InSession);
        CHECK(home.reminder->showNow().empty());
        home.activity.inSession = false;
        home.live(1min);
        CHECK_FALSE(home.reminder->showNow().empty());
    }
}

TEST_CASE("one that is put off keeps its movement, whatever is changed meanwhile")
{
    ReminderHome home;
    home.begin();
    home.live(45min);
    const auto turn = home.state().turn;
    (void)home.reminder->later(15min);
    home.settings.snacks.volume = 10;
    (void)home.reminder->refresh(home.settings);
    CHECK(home.state().turn == turn);
    // Unless that cannot be done any more.
    home.settings.snacks.chosen = std::set<std::string>{"seated-march"};
    home.settings.atHand.clear();
    (void)home.reminder->refresh(home.settings);
    CHECK(home.state().turn);
}

TEST_CASE("a pause that is taken back with the reminders brings nothing any more")
{
    ReminderHome home;
    home.begin();
    home.live(40min);
    (void)home.reminder->pauseUntilTomorrow();
    home.live(20min);
    home.settings.snacks.on = false;
    home.settings.snacks.pause.reset();
    (void)home.reminder->refresh(home.settings);
    CHECK(home.state().status.state == State::Off);
    home.live(30min);
    CHECK(home.state().status.state == State::Off);
    const auto kinds = home.kinds();
    CHECK(std::count(kinds.begin(), kinds.end(), "shown") == 0);
}

TEST_CASE("what was open when the program was closed is over, and the next keeps its distance")
{
    ReminderHome home;
    home.begin();
    home.live(45min);
    REQUIRE(home.state().status.state == State::Shown);
    home.begin();
    CHECK(home.kinds() == std::vector<std::string>{"due", "shown", "unanswered"});
    CHECK(home.records().back().event.why == Why::Closed);
    CHECK_FALSE(home.records().back().movement.empty());
    home.begin();
    CHECK(home.kinds().size() == 3);
}

TEST_CASE("times are ahead also while one is shown, waits, or reminders are paused")
{
    ReminderHome home;
    home.begin();
    home.live(45min);
    REQUIRE(home.state().status.state == State::Shown);
    CHECK(home.state().ahead.size() == 7);
    CHECK(home.state().ahead.front().at > home.state().now.at);
    (void)home.reminder->pause(60min, Why::Pause);
    CHECK(home.state().ahead.size() == 6);
}

TEST_CASE("a movement that came as often as it may comes on the next day again")
{
    ReminderHome home;
    home.settings.snacks.chosen = std::set<std::string>{"sit-to-stand-snack"}; // six times a day
    home.begin();
    for (int i = 0; i < 6; ++i) {
        (void)home.reminder->showNow();
        (void)home.reminder->start();
        (void)home.reminder->done();
    }
    CHECK_FALSE(home.state().turn);
    CHECK(home.state().status.state == State::Off);
    home.passUntil("2026-11-24T09:00");
    (void)home.reminder->update(home.activity);
    CHECK(home.state().turn);
    CHECK(home.state().done == 0);
    for (const snacks::Record& record : home.state().today)
        CHECK(record.event.kind != EventKind::Shown);
}

TEST_CASE("a full disk is told, and the reminder goes on")
{
    ReminderHome home;
    home.begin();
    execute(home.place.file,
            "CREATE TRIGGER full BEFORE INSERT ON snack_events BEGIN"
            " SELECT RAISE(ABORT, 'no room'); END");
    home.live(45min);
    CHECK_FALSE(home.state().trouble.empty());
    home.live(1min);
    CHECK_FALSE(home.state().trouble.empty()); // until one was kept
    CHECK(home.state().status.state == State::Shown);
    CHECK(home.state().today.size() == 2);
}

TEST_CASE("without a journal reminders come all the same")
{
    ReminderHome home;
    home.own.journal = nullptr;
    home.begin();
    home.live(45min);
    CHECK(home.state().status.state == State::Shown);
}

namespace {

/// With a session of the program at six in the evening.
struct SessionHome : ReminderHome {
    SessionHome()
        : ReminderHome("2026-11-23T17:30")
    {
        (void)valueOf(app::useProgram(own, "hip-oa-12-weeks"));
        settings.snacks.on = false;
        settings.snacks.session = true;
        settings.sessionTime = 18h;
    }

    [[nodiscard]] int timesShown()
    {
        const auto all = records();
        return static_cast<int>(
            std::count_if(all.begin(), all.end(), [](const snacks::Record& record) {
                return record.event.kind == EventKind::Shown;
            }));
    }
};

} // namespace

TEST_CASE("the session of the day is told of at its time, by its name, once")
{
    SessionHome home;
    home.begin();
    REQUIRE_FALSE(home.state().session.empty());
    home.live(29min);
    CHECK(home.timesShown() == 0);
    home.live(1min);
    CHECK(home.state().status.offer == Offer::Session);
    CHECK(home.records().back().name == home.state().session);
    home.live(60min);
    CHECK(home.timesShown() == 1);
    // Nor after a restart.
    home.begin();
    home.live(60min);
    CHECK(home.timesShown() == 1);
}

TEST_CASE("a session that is not wanted today comes tomorrow")
{
    SessionHome home;
    home.begin();
    home.live(30min);
    (void)home.reminder->notNow();
    CHECK(home.settings.snacks.sessionOffOn == "2026-11-23");
    home.begin();
    home.live(60min);
    CHECK(home.timesShown() == 1);
}

TEST_CASE("a session that is done is not told of, and nothing is on a free day")
{
    SessionHome home;
    home.begin();
    const std::size_t sessions = home.today().sessions.size();
    for (std::size_t session = 0; session < sessions; ++session)
        home.playSession(session);
    (void)home.reminder->refresh(home.settings);
    CHECK(home.state().session.empty());
    home.live(60min);
    CHECK(home.timesShown() == 0);
}

TEST_CASE("without a time there is nothing to tell of")
{
    SessionHome home;
    home.settings.sessionTime.reset();
    home.begin();
    home.live(120min);
    CHECK(home.timesShown() == 0);
}

TEST_CASE("a session that was put off before the program was closed comes when it was said")
{
    SessionHome home;
    home.begin();
    home.live(30min);
    REQUIRE(home.timesShown() == 1);
    (void)home.reminder->later(30min);
    home.live(5min);
    home.begin();
    home.live(20min);
    CHECK(home.timesShown() == 1);
    home.live(10min);
    CHECK(home.timesShown() == 2);
}

TEST_CASE("of a session with two times each is told of, once")
{
    SessionHome home;
    home.settings.sessionTime.reset();
    program::Program program = valueOf(app::ownProgram(home.own))->program;
    for (program::Session& session : program.phases.front().sessions) {
        session.schedule = {};
        session.schedule.everyDays = 1;
        session.schedule.timesPerDay = 2;
        session.schedule.at = {17h + 45min, 19h};
    }
    valueOf(keepProgram(home.own, program, program::MadeBy::Person));
    home.begin();
    CHECK(home.state().isSessionTimeOfProgram);
    CHECK(home.state().sessionTime == 17h + 45min);
    home.live(20min);
    CHECK(home.timesShown() == 1);
    CHECK(home.state().sessionTime == 19h);
    home.live(71min);
    CHECK(home.timesShown() == 2);
    home.live(120min);
    CHECK(home.timesShown() == 2);
}
