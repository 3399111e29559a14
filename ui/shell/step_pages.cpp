#include "ui/shell/step_pages.h"

#include "app/at_home.h"
#include "app/first_start.h"
#include "app/own_hip.h"
#include "app/program_choice.h"
#include "ui/onboarding/check_first_page.h"
#include "ui/onboarding/hip_page.h"
#include "ui/onboarding/home_page.h"
#include "ui/onboarding/programs_page.h"
#include "ui/onboarding/safety_page.h"
#include "ui/onboarding/welcome_page.h"
#include "ui/widgets/words.h"

#include <algorithm>
#include <utility>

namespace hipwise::ui {

using person::FirstStep;
using person::Settings;

StepPages::StepPages(const Services& services, StepPlace place, std::function<void(Page*)> shelve)
    : m_services(services)
    , m_place(place)
    , m_shelve(std::move(shelve))
{
    connect(&m_services.settings, &SettingsFile::changed, this, &StepPages::fill);
}

void StepPages::forget()
{
    m_welcome = nullptr;
    m_safety = nullptr;
    m_hip = nullptr;
    m_home = nullptr;
    m_programs = nullptr;
    m_check = nullptr;
    m_under18 = nullptr;
}

void StepPages::change(const std::function<void(Settings&)>& edit)
{
    Settings settings = m_services.settings.settings();
    edit(settings);
    if (settings != m_services.settings.settings())
        Q_EMIT settingsChanged(settings);
    else
        fill();
}

void StepPages::add(StepPage* page)
{
    m_shelve(page);
    const FirstStep step = page->step();
    const auto done = [this, step] {
        if (step == FirstStep::Safety)
            keepSafety(true);
        if (step == FirstStep::Home)
            keepHome();
        Q_EMIT stepDone(step);
    };
    connect(page, &StepPage::nextRequested, this, done);
    connect(page, &StepPage::skipRequested, this, [this, step] {
        if (step == FirstStep::Safety)
            keepSafety(false);
        Q_EMIT stepDone(step);
    });
}

StepPage* StepPages::page(FirstStep step)
{
    StepPage* page = nullptr;
    switch (step) {
    case FirstStep::Welcome:
        makeWelcome();
        page = m_welcome;
        break;
    case FirstStep::Safety:
        makeSafety();
        m_answers = app::lastAnswers(m_services.context);
        page = m_safety;
        break;
    case FirstStep::Hip:
        makeHip();
        page = m_hip;
        break;
    case FirstStep::Home:
        if (m_home == nullptr) {
            m_home = new HomePage(m_services.look, m_place);
            add(m_home);
            connect(m_home, &HomePage::homeChosen, this, [this](const app::HomeState& home) {
                change([&](Settings& settings) { app::setHome(settings, home); });
            });
        }
        page = m_home;
        break;
    case FirstStep::Program:
        makePrograms();
        fillPrograms();
        page = m_programs;
        break;
    }
    fill();
    return page;
}

void StepPages::makeWelcome()
{
    if (m_welcome != nullptr)
        return;
    m_welcome = new WelcomePage(m_services.look, m_place);
    add(m_welcome);
    connect(m_welcome, &WelcomePage::helpRequested, this, &StepPages::helpWanted);
    connect(m_welcome, &WelcomePage::languageChosen, this, [this](const QString& language) {
        change([&](Settings& settings) { settings.language = language.toStdString(); });
    });
    connect(m_welcome, &WelcomePage::textPercentChosen, this, [this](int percent) {
        change([&](Settings& settings) {
            settings.textPercent
                = std::clamp(percent, person::SmallestTextPercent, person::LargestTextPercent);
        });
    });
    connect(m_welcome, &WelcomePage::regionChosen, this, [this](const QString& region) {
        change([&](Settings& settings) { settings.region = region.toStdString(); });
    });
    connect(m_welcome, &WelcomePage::ageChosen, this, [this](person::AgeGroup age) {
        change([&](Settings& settings) { settings.ageGroup = age; });
    });
    connect(m_welcome, &WelcomePage::nameGiven, this, [this](const QString& name) {
        change([&](Settings& settings) { app::setName(settings, name.toStdString()); });
    });
}

void StepPages::makeSafety()
{
    if (m_safety != nullptr)
        return;
    m_safety = new SafetyPage(m_services.look, m_place);
    add(m_safety);
    connect(m_safety,
            &SafetyPage::answered,
            this,
            [this](const QString& question, person::ScreeningAnswer answer) {
                m_answers[question.toStdString()] = answer;
                fill();
            });
    connect(m_safety, &StepPage::left, this, [this] { keepSafety(false); });
}

void StepPages::makeHip()
{
    if (m_hip != nullptr)
        return;
    m_hip = new HipPage(m_services.studio, m_place);
    add(m_hip);
    connect(m_hip, &HipPage::sideChosen, this, [this](HipSide side) {
        change([&](Settings& settings) { settings.hip = side; });
    });
    connect(m_hip, &HipPage::spotChosen, this, [this](const person::HipSpot& spot, bool on) {
        change([&](Settings& settings) { app::setSpot(settings, spot, on); });
    });
    connect(m_hip, &HipPage::unsureChosen, this, [this](bool on) {
        change([&](Settings& settings) { app::setUnsure(settings, on); });
    });
    connectHip();
}

void StepPages::connectHip()
{
    connect(m_hip, &HipPage::conditionChosen, this, [this](const QString& condition, bool on) {
        change(
            [&](Settings& settings) { app::setCondition(settings, condition.toStdString(), on); });
    });
    connect(m_hip, &HipPage::injuredChosen, this, [this](std::optional<int> daysAgo) {
        change([&](Settings& settings) { app::setInjured(settings, daysAgo, today()); });
    });
    connect(m_hip, &HipPage::limitChosen, this, [this](const QString& limit, bool on) {
        change([&](Settings& settings) { app::setLimit(settings, limit.toStdString(), on); });
    });
    connect(m_hip, &HipPage::untilChosen, this, [this](std::optional<CivilDate> day) {
        change([&](Settings& settings) { app::setLimitsUntil(settings, day); });
    });
}

void StepPages::makePrograms()
{
    if (m_programs != nullptr)
        return;
    m_programs = new ProgramsPage(m_services.studio, m_place);
    add(m_programs);
    connect(m_programs, &ProgramsPage::snacksChosen, this, [this](bool on) {
        change([&](Settings& settings) { settings.snacks.on = on; });
    });
    connect(m_programs, &ProgramsPage::ownRequested, this, &StepPages::ownProgramWanted);
    connect(m_programs, &ProgramsPage::programChosen, this, [this](const QString& program) {
        const auto begun = app::beginProgram(
            m_services.context, m_services.settings.settings(), program.toStdString());
        if (begun)
            Q_EMIT programBegun();
        else
            Q_EMIT failed(tr("The program could not be kept"), fromUtf8(toString(begun.error())));
    });
}

/// What is shown is what is known.
void StepPages::fill()
{
    const app::Context& context = m_services.context;
    const Settings& settings = m_services.settings.settings();
    if (m_welcome != nullptr)
        m_welcome->setState(app::welcomeState(settings));
    if (m_safety != nullptr)
        m_safety->setState(app::safetyState(context, m_answers), today());
    if (m_hip != nullptr)
        m_hip->setState(app::hipState(context, settings));
    if (m_home != nullptr)
        m_home->setState(app::homeState(context, settings));
    // Programs take a moment to be measured.
    if (m_programs != nullptr && m_programs->isVisible())
        fillPrograms();
}

void StepPages::fillPrograms()
{
    m_programs->setState(app::programsState(m_services.context, m_services.settings.settings()));
}

/// Who goes on has seen what counts as there, and agrees.
void StepPages::keepHome()
{
    const app::HomeState home = app::homeState(m_services.context, m_services.settings.settings());
    change([&](Settings& settings) { app::setHome(settings, home); });
}

void StepPages::keepSafety(bool confirmed)
{
    if (!confirmed && m_answers == app::lastAnswers(m_services.context))
        return;
    if (const auto kept = app::keepAnswers(m_services.context, m_answers); !kept)
        Q_EMIT failed(tr("Your answers could not be saved"), fromUtf8(toString(kept.error())));
}

bool StepPages::asksToCheck(FirstStep step) const
{
    if (step == FirstStep::Welcome)
        return m_services.settings.settings().ageGroup == person::AgeGroup::Under18;
    return step == FirstStep::Safety
        && !app::checkFirstState(m_services.context, m_answers, {}).stops.empty();
}

StepPage* StepPages::checkFirst(FirstStep step)
{
    const bool under18 = step == FirstStep::Welcome;
    CheckFirstPage*& page = under18 ? m_under18 : m_check;
    if (page == nullptr) {
        page = new CheckFirstPage(m_services.look, step, m_place);
        m_shelve(page);
        connect(page, &CheckFirstPage::helpRequested, this, &StepPages::helpWanted);
        connect(page, &CheckFirstPage::lookAroundRequested, this, &StepPages::lookAroundWanted);
        connect(page, &StepPage::nextRequested, this, &StepPages::checkDone);
        connect(page, &CheckFirstPage::clearedRequested, this, [this] {
            if (const auto kept = app::keepCleared(m_services.context); !kept)
                Q_EMIT failed(tr("Your answers could not be saved"),
                              fromUtf8(toString(kept.error())));
            Q_EMIT checkDone();
        });
    }
    if (under18) {
        page->setUnder18();
        return page;
    }
    if (m_safety == nullptr)
        m_answers = app::lastAnswers(m_services.context);
    page->setState(
        app::checkFirstState(m_services.context, m_answers, m_services.settings.settings().region));
    return page;
}

} // namespace hipwise::ui
