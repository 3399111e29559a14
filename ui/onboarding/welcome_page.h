#pragma once

#include "app/first_start.h"
#include "ui/onboarding/step_page.h"

namespace hipwise::ui {

class AboutYouCard;
class Card;
class LanguageBox;

/// The very first page: what Hipwise is and is not, for whom, when to get help; with language and
/// text size at hand. Alone it only asks about the person.
class WelcomePage final : public StepPage {
    Q_OBJECT

public:
    WelcomePage(const Look& look, StepPlace place);

    void setState(const app::WelcomeState& state);
    void setRoom(Room room) override;

Q_SIGNALS:
    void helpRequested();
    void languageChosen(const QString& language);
    void textPercentChosen(int percent);
    void regionChosen(const QString& region);
    void ageChosen(hipwise::person::AgeGroup age);
    void nameGiven(const QString& name);

private:
    void makeTools();
    [[nodiscard]] Card* makeWords(const QString& icon,
                                  const QString& title,
                                  const QStringList& lines);
    [[nodiscard]] Card* makeSigns();
    void showSize();

    LanguageBox* m_language = nullptr; ///< with what follows only in the first start
    Button* m_smaller = nullptr;
    Button* m_larger = nullptr;
    TextLabel* m_size = nullptr;
    QBoxLayout* m_columns;
    AboutYouCard* m_you;
};

} // namespace hipwise::ui
