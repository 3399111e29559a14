#include "ui/tour/sample_person.h"

#include "app/own_program.h"

#include <stdexcept>

namespace hipwise::ui {

namespace {

constexpr std::chrono::weekday WeekStart = std::chrono::Monday;

/// Monday 23 November 2026, ten past nine.
Instant firstMorning()
{
    using namespace std::chrono; // NOLINT(google-build-using-namespace): calendar literals
    return sys_days(2026y / November / 23d) + hours(9) + minutes(10);
}

session::PainAnswer answer(int score)
{
    return {PainScore::from(score), HipSide::Right};
}

} // namespace

SamplePerson::SamplePerson(const content::Pack& pack)
    : m_clock(firstMorning())
    , m_zone(TimeZone::utc())
    , m_keeper(DataFolder::given(m_folder.path().toStdString()), m_clock, m_zone)
    , m_context{pack, nullptr, m_clock, m_zone, "en"}
{
    m_keeper.open();
    if (m_keeper.error())
        throw std::runtime_error(toString(*m_keeper.error()));
    useJournal();
}

void SamplePerson::useProgram()
{
    static_cast<void>(
        app::useProgram(m_context, app::todayState(m_context, {}, WeekStart).offers.front().id));
}

std::optional<app::SessionRequest> SamplePerson::todaysRequest() const
{
    const app::TodayState state = app::todayState(m_context, {}, WeekStart);
    if (state.sessions.empty())
        return std::nullopt;
    return app::requestFor(state, state.sessions.front());
}

void SamplePerson::doSession(int before, int after)
{
    const auto request = todaysRequest();
    if (!request)
        return;
    app::SessionRunner runner(m_context, *request);
    static_cast<void>(runner.start(answer(before)));
    while (runner.view().player.status == session::PlayerStatus::Playing) {
        m_clock.advance(std::chrono::seconds(4));
        static_cast<void>(runner.tick());
    }
    runner.answerAfter(answer(after));
}

void SamplePerson::breakOff()
{
    const auto request = todaysRequest();
    if (!request)
        return;
    app::SessionRunner runner(m_context, *request);
    static_cast<void>(runner.start(answer(2)));
    for (int second = 0; second < 70; ++second) {
        m_clock.advance(std::chrono::seconds(1));
        static_cast<void>(runner.tick());
    }
}

void SamplePerson::nextMorning()
{
    const auto tomorrow
        = std::chrono::floor<std::chrono::days>(m_clock.now()) + std::chrono::days(1);
    const Instant morning = tomorrow + std::chrono::hours(9) + std::chrono::minutes(10);
    m_clock.advance(morning - m_clock.now());
}

} // namespace hipwise::ui
