#include "unit/snacks/desk_day.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <random>
#include <set>

using namespace hipwise;
using namespace hipwise::test;

using snacks::Event;
using snacks::EventKind;
using snacks::State;
using snacks::Status;
using snacks::Why;

namespace {

/// Sleep, locks, full screen, answers and settings as they come, by chance but always the same.
class RandomDays {
public:
    RandomDays(unsigned seed, std::string_view zone, std::string_view start)
        : m_random(seed)
        , desk(start, policy(), zone)
    {
    }

    void step()
    {
        constexpr int Things = 20;
        switch (pick(Things)) {
        case 0:
            desk.sleep(std::chrono::seconds(pick(40000)));
            break;
        case 1:
            desk.away(std::chrono::seconds(10 + pick(1200)));
            break;
        case 2:
            desk.activity.fullScreen = !desk.activity.fullScreen;
            break;
        case 3:
            desk.activity.doNotDisturb = !desk.activity.doNotDisturb;
            break;
        case 4:
            desk.activity.locked = !desk.activity.locked;
            break;
        case 5:
            typeOrNot();
            break;
        case 6:
            desk.keep(desk.schedule.start(desk.moment()));
            break;
        case 7:
            desk.keep(desk.schedule.done(desk.moment()));
            break;
        case 8:
            desk.keep(desk.schedule.notNow(desk.moment()));
            break;
        case 9:
            putOff();
            break;
        case 10:
            desk.keep(desk.schedule.pause(desk.moment(),
                                          std::chrono::minutes(1 + pick(90)),
                                          pick(2) == 0 ? Why::Call : Why::Pause));
            break;
        case 11:
            desk.keep(desk.schedule.resume(desk.moment()));
            break;
        case 12:
            desk.keep(desk.schedule.setPolicy(policy(), desk.moment()));
            break;
        case 13:
            desk.activity.inSession = !desk.activity.inSession;
            break;
        case 14:
            if (pick(10) == 0)
                desk.keep(desk.schedule.pauseUntilTomorrow(desk.moment()));
            break;
        case 15:
            desk.stand(std::chrono::seconds(pick(5000)));
            break;
        case 16:
            desk.keep(desk.schedule.setSession(desk.moment().calendar
                                               + std::chrono::seconds(pick(20000))));
            break;
        case 17:
            desk.keep(desk.schedule.showNow(desk.moment()));
            break;
        case 18:
            somethingElse();
            break;
        default:
            break;
        }
        const int before = desk.checks;
        const int length = 1 + pick(900);
        desk.pass(std::chrono::seconds(length));
        asksSeldom = asksSeldom && desk.checks - before <= length / 5 + 20;
    }

    bool asksSeldom = true; ///< the desktop, of which an answer costs something

private:
    int pick(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }

    void somethingElse()
    {
        switch (pick(4)) {
        case 0:
            (void)desk.schedule.seen(desk.moment());
            break;
        case 1:
            desk.schedule.passOverDoNotDisturb();
            break;
        case 2:
            desk.keep(desk.schedule.sleeping(desk.moment()));
            break;
        default:
            desk.keep(desk.schedule.setSession({}));
            break;
        }
    }

    void typeOrNot()
    {
        const int what = pick(3);
        desk.activity.idle = what == 0 ? std::nullopt
            : what == 1                ? std::optional<std::chrono::milliseconds>(1s)
                                       : std::optional<std::chrono::milliseconds>(30s);
    }

    void putOff()
    {
        constexpr std::array Times{5min, 15min, 30min};
        desk.keep(desk.schedule.later(desk.moment(), Times.at(static_cast<std::size_t>(pick(3)))));
    }

    snacks::Policy policy()
    {
        snacks::Policy made = DeskDay::everyFortyFive();
        made.every = std::chrono::minutes(20 + pick(101));
        if (pick(3) == 0) {
            for (auto& ranges : made.hours)
                ranges = {{22h, 5h + 30min}, {8h, 13h}};
        }
        if (pick(3) == 0)
            made.lunch.reset();
        made.mode = static_cast<snacks::Mode>(pick(2));
        made.afterSleep = static_cast<AfterSleep>(pick(3));
        return made;
    }

    std::mt19937 m_random;

public:
    DeskDay desk;
};

/// What holds of a status at any time.
bool holds(const DeskDay& desk, std::string_view zone)
{
    const Status& status = desk.status();
    const auto now = desk.moment();
    const bool isHeldByWork = status.state != State::Held || status.offer != snacks::Offer::Snack
        || hoursAt(desk.schedule.policy(), valueOf(TimeZone::named(zone)).at(now.calendar))
            == snacks::HoursState::Working;
    return (!status.next || status.next->at >= now.calendar - 1s) && status.heldFor >= 0min
        && isHeldByWork && status.snoozesLeft >= 0 && status.snoozesLeft <= 3
        && desk.schedule.nextCheck() > now.sleepless;
}

/// Two of them in a row, with what lay between.
void checkApart(const std::vector<Event>& events)
{
    std::optional<Instant> last;
    auto woke = Instant::min();
    std::set<snacks::Offer> putOff;
    for (const Event& event : events) {
        if (event.why == Why::Asleep && event.kind == EventKind::Credited)
            woke = event.at.at;
        if (event.kind == EventKind::Snoozed)
            putOff = {event.offer};
        if (event.kind != EventKind::Shown)
            continue;
        // Whoever asks for one gets it, and whoever puts one off says when it comes.
        const bool isWanted = event.why == Why::Asked;
        if (last && !isWanted && !putOff.contains(event.offer))
            CHECK(event.at.at - *last >= 10min);
        if (!isWanted)
            CHECK(event.at.at >= woke + 5min);
        last = event.at.at;
        putOff.clear();
    }
}

/// Every one that is shown was due, put off or asked for, and is answered, put off again, or taken
/// back before the next. Typing holds none for longer than a minute.
void checkOrder(const std::vector<Event>& events)
{
    bool isShown = false;
    std::set<snacks::Offer> due;
    auto typed = Instant::max();
    for (const Event& event : events) {
        switch (event.kind) {
        case EventKind::Shown:
            CHECK_FALSE(isShown);
            CHECK((event.why == Why::Asked || due.contains(event.offer)));
            CHECK((typed == Instant::max() || event.at.at <= typed + 61s));
            isShown = true;
            due.clear();
            typed = Instant::max();
            break;
        case EventKind::Done:
        case EventKind::NotNow:
        case EventKind::Unanswered:
        case EventKind::Snoozed:
            isShown = false;
            break;
        case EventKind::Started:
            CHECK(isShown);
            isShown = event.offer != snacks::Offer::Session;
            break;
        case EventKind::Held:
            isShown = false;
            due.insert(event.offer); // a pause takes back what is shown
            typed = event.why == Why::Typing ? event.at.at : Instant::max();
            break;
        case EventKind::Skipped:
            isShown = false;
            break;
        case EventKind::Due:
            due.insert(event.offer);
            typed = Instant::max();
            CHECK_FALSE(isShown);
            break;
        case EventKind::Released:
            CHECK_FALSE(isShown);
            break;
        case EventKind::Credited:
        case EventKind::Rescheduled:
            break;
        }
    }
}

void live(unsigned seed, std::string_view zone, std::string_view start, int steps)
{
    RandomDays days(seed, zone, start);
    CAPTURE(zone, start, seed);
    bool isWhole = true;
    for (int i = 0; i < steps; ++i) {
        days.step();
        isWhole = isWhole && holds(days.desk, zone);
    }
    CHECK(isWhole);
    CHECK(days.asksSeldom);
    checkApart(days.desk.all);
    checkOrder(days.desk.all);
}

constexpr std::array Zones{"Europe/Lisbon", "Australia/Sydney", "America/New_York", "Etc/GMT-5"};
constexpr std::array Starts{"2026-03-28T07:00",
                            "2026-03-07T07:00",
                            "2026-04-04T07:00",
                            "2026-10-24T07:00",
                            "2028-02-28T07:00"};

} // namespace

TEST_CASE("whatever happens, snacks keep apart, come in their order, and say what is true")
{
    constexpr unsigned Short = 200;
    constexpr unsigned Long = 10000;
    const bool isLong
        = std::getenv("HIPWISE_LONG") != nullptr; // NOLINT(concurrency-mt-unsafe): one thread
    constexpr int Steps = 40;
    for (unsigned seed = 0; seed < (isLong ? Long : Short); ++seed)
        live(seed, Zones.at(seed % Zones.size()), Starts.at(seed % Starts.size()), Steps);
}
