#include "journeys/data_place.h"
#include "journeys/traveller.h"

#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <algorithm>
#include <iostream>
#include <random>
#include <regex>
#include <set>

namespace hipwise::test {

namespace {

constexpr int NormalKills = 25;
constexpr int LongKills = 500;
constexpr int SetsOfMovement = 10;
constexpr int Movements = 4;

/// Many short sets, so that there is always one that ends soon.
QList<OwnMovement> manySets()
{
    QList<OwnMovement> movements;
    for (const char* name : {"First", "Second", "Third", "Fourth"})
        movements.append({QString::fromLatin1(name).toLower() + QStringLiteral("-march"),
                          QString::fromLatin1(name) + QStringLiteral(" march"),
                          repetitions(SetsOfMovement, 3)});
    return movements;
}

/// What a journal holds: its sessions, and every set that was done with the time it ended.
struct Kept {
    int sessions = 0;
    std::set<std::string> sets; ///< "session item set side ended"
    int twice = 0; ///< sets of a session that stand there more than once
    int running = 0; ///< sessions that are under way
    int ofLast = 0; ///< sets of the session that began last
};

/// Looks without changing anything; the program may run meanwhile.
Kept keptIn(const DataPlace& place)
{
    constexpr int PatienceMs = 5000;
    SQLite::Database database(place.journal().string(), SQLite::OPEN_READONLY, PatienceMs);
    Kept kept;
    SQLite::Statement sessions(database,
                               "SELECT count(*), count(*) FILTER (WHERE status = 'running')"
                               " FROM sessions");
    sessions.executeStep();
    kept.sessions = sessions.getColumn(0).getInt();
    kept.running = sessions.getColumn(1).getInt();
    SQLite::Statement sets(database,
                           "SELECT session_id || ' ' || item || ' ' || set_number || ' ' || side,"
                           " finished_at FROM session_sets WHERE status IN ('done', 'partial')");
    std::set<std::string> seen;
    while (sets.executeStep()) {
        const std::string key = sets.getColumn(0).getString();
        kept.twice += seen.insert(key).second ? 0 : 1;
        kept.sets.insert(key + ' ' + sets.getColumn(1).getString());
    }
    kept.ofLast = database
                      .execAndGet("SELECT count(*) FROM session_sets WHERE status <> 'planned'"
                                  " AND session_id = (SELECT max(id) FROM sessions)")
                      .getInt();
    return kept;
}

/// Sets that are over, by what the screen says: "Movement 2 of 4 · set 3 of 10".
int setsSeen(const Traveller& person)
{
    static const std::regex place("Movement (\\d+) of \\d+ · set (\\d+) of \\d+");
    for (const DesktopNode& node : person.look()) {
        std::smatch parts;
        if (std::regex_search(node.name, parts, place))
            return (std::stoi(parts[1]) - 1) * SetsOfMovement + std::stoi(parts[2]) - 1;
    }
    return 0;
}

/// Somebody who trains through one power cut after the other on the same day.
class Unlucky {
public:
    Unlucky(Desktop& desktop, unsigned seed)
        : m_desktop(desktop)
        , m_person(desktop)
        , m_random(seed)
    {
        m_place.makePack(manySets());
    }

    void useProgram()
    {
        m_person.start(options(0, 1));
        m_person.activate("Use this program");
        m_person.waitFor("Today’s session");
        m_person.program().kill();
    }

    /// Starts and looks at what is left of the session before.
    void startAgain(int round, int rounds)
    {
        m_person.start(options(round, rounds));
        m_person.waitFor("This week");
        lookAtWhatIsLeft();
    }

    /// Begins a session or goes on with one, and loses power at some moment of it.
    void loseSession()
    {
        train();
        constexpr int LongestMs = 2000;
        QTest::qWait(anyNumber(LongestMs));
        m_seen = anyNumber(2) == 0 ? 0 : setsSeen(m_person);
        m_known = keptIn(m_place);
        m_person.program().kill();
        REQUIRE(m_person.program().crashed());
    }

    [[nodiscard]] int setsKept() const { return static_cast<int>(m_known.sets.size()); }

private:
    [[nodiscard]] QStringList options(int round, int rounds) const;
    void lookAtWhatIsLeft();
    void train();

    [[nodiscard]] int anyNumber(int highest)
    {
        return std::uniform_int_distribution<int>(0, highest)(m_random);
    }

    Desktop& m_desktop;
    DataPlace m_place;
    Traveller m_person;
    std::mt19937 m_random;
    Kept m_known; ///< what lay in the journal when the power went
    int m_seen = 0; ///< sets of the session that were over on the screen
    int m_sessions = 0; ///< begun so far
    bool m_interrupted = false; ///< there is a session to go on with
};

/// The clock of every start is later than the one before.
QStringList Unlucky::options(int round, int rounds) const
{
    constexpr int Morning = 6 * 60;
    constexpr int DayMinutes = 16 * 60;
    const int minute = Morning + DayMinutes * round / rounds;
    return m_place.options(
        {QStringLiteral("--clock-rate"),
         QStringLiteral("40"),
         QStringLiteral("--clock-start"),
         QString::fromStdString(fmt::format("2026-11-23T{:02}:{:02}", minute / 60, minute % 60))});
}

/// Everything that was done is there, once, and the person is told in one sentence.
void Unlucky::lookAtWhatIsLeft()
{
    Guest check(QStringLiteral(HIPWISE_CLI),
                QStringList{QStringLiteral("journal"), QStringLiteral("check")}
                    + m_place.folderOption(),
                m_desktop.environment());
    REQUIRE(check.ends());
    INFO(check.output());
    CHECK(check.exitCode() == 0);
    const Kept now = keptIn(m_place);
    CHECK(now.sessions == m_sessions);
    CHECK(now.twice == 0);
    CHECK(
        std::includes(now.sets.begin(), now.sets.end(), m_known.sets.begin(), m_known.sets.end()));
    CHECK(now.ofLast >= m_seen);
    // The session may have ended in the moment before the power went.
    if (m_known.running > 0 && now.ofLast < SetsOfMovement * Movements)
        CHECK(now.running == 1);
    m_interrupted = now.running > 0;
    const auto nodes = m_person.look();
    const auto told = std::count_if(nodes.begin(), nodes.end(), [](const DesktopNode& node) {
        return node.name.find("was interrupted") != std::string::npos;
    });
    CHECK(told == (m_interrupted ? 1 : 0));
}

/// Mostly on with the session; sometimes it is finished and another one begun.
void Unlucky::train()
{
    constexpr int Seldom = 4;
    if (m_interrupted && anyNumber(Seldom) > 0) {
        m_person.activate("Go on");
    } else {
        if (m_interrupted) {
            m_person.activate("Finish here");
            REQUIRE(QTest::qWaitFor([&] { return !m_person.sees("was interrupted"); }));
        }
        if (m_person.sees("Do it again")) // as often as the program asks for
            m_person.activate("Do it again");
        else
            m_person.press("ctrl+Return");
        m_person.waitFor("Before you start: how is your hip?");
        m_person.activate("Start");
        ++m_sessions;
    }
    m_person.waitFor("Movement ");
}

} // namespace

TEST_CASE("a power cut at any moment of a session loses no set that was done", "[kill][long]")
{
    if (noDesktop())
        return;
    Desktop desktop;
    const unsigned seed = std::random_device{}();
    std::cout << "seed of the kills: " << seed << std::endl;
    INFO("seed: " << seed);
    Unlucky person(desktop, seed);
    person.useProgram();
    const int kills = hasTime() ? LongKills : NormalKills;
    for (int round = 0; round < kills; ++round) {
        INFO("kill " << round + 1);
        person.startAgain(round, kills);
        person.loseSession();
    }
    person.startAgain(kills, kills);
    std::cout << "kills survived: " << kills << ", sets kept: " << person.setsKept() << '\n';
}

} // namespace hipwise::test
