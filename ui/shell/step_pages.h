#pragma once

#include "app/safety_check.h"
#include "ui/onboarding/step_page.h"
#include "ui/shell/services.h"

#include <QObject>

#include <functional>

namespace hipwise::ui {

class CheckFirstPage;
class HipPage;
class HomePage;
class ProgramsPage;
class SafetyPage;
class WelcomePage;

/// The pages that ask somebody about themselves: shows what is known, and keeps at once what is
/// answered. Answers to the safety questions are kept together, when their page is left.
class StepPages final : public QObject {
    Q_OBJECT

public:
    /// `shelve` is called with every new page, and owns it.
    StepPages(const Services& services, StepPlace place, std::function<void(Page*)> shelve);

    /// With what is known now.
    [[nodiscard]] StepPage* page(person::FirstStep step);
    /// What has to be checked before sessions begin, after the answers of that step.
    [[nodiscard]] StepPage* checkFirst(person::FirstStep step);
    /// Whether there is something to check after the answers of that step.
    [[nodiscard]] bool asksToCheck(person::FirstStep step) const;
    /// The pages are gone; make new ones when they are needed.
    void forget();

Q_SIGNALS:
    /// A step is done, or left out; everything is kept.
    void stepDone(hipwise::person::FirstStep step);
    /// What has to be checked was read, or a clinician has said yes to it.
    void checkDone();
    void programBegun();
    /// A program without sessions.
    void ownProgramWanted();
    void lookAroundWanted();
    void helpWanted();
    void settingsChanged(const hipwise::person::Settings& settings);
    /// Something could not be kept.
    void failed(const QString& title, const QString& text);

private:
    void change(const std::function<void(person::Settings&)>& edit);
    void add(StepPage* page);
    void makeWelcome();
    void makeSafety();
    void makeHip();
    void connectHip();
    void makePrograms();
    void fill();
    void fillPrograms();
    void keepSafety(bool confirmed);
    void keepHome();

    [[nodiscard]] CivilDate today() const { return m_services.context.now().date(); }

    Services m_services;
    StepPlace m_place;
    std::function<void(Page*)> m_shelve;
    app::SafetyAnswers m_answers; ///< as they are on their page
    WelcomePage* m_welcome = nullptr;
    SafetyPage* m_safety = nullptr;
    HipPage* m_hip = nullptr;
    HomePage* m_home = nullptr;
    ProgramsPage* m_programs = nullptr;
    CheckFirstPage* m_check = nullptr;
    CheckFirstPage* m_under18 = nullptr;
};

} // namespace hipwise::ui
