#pragma once

#include "person/settings.h"
#include "ui/widgets/page.h"

namespace hipwise::ui {

/// Where a step is shown.
enum class StepPlace {
    FirstStart, ///< one after another, with a way on and a way back
    Alone ///< opened by itself later, and done with one button
};

/// Base of the pages that ask somebody about themselves, with the ways on at the lower edge. They
/// show what they are told and say what was answered.
class StepPage : public Page {
    Q_OBJECT

public:
    StepPage(const Look& look, person::FirstStep step, StepPlace place);

    [[nodiscard]] person::FirstStep step() const { return m_step; }

    void setRoom(Room room) override;
    void leave() override;

Q_SIGNALS:
    /// What was answered is kept; in a first start the next step comes.
    void nextRequested();
    void skipRequested();
    /// Another page comes, or the window closes.
    void left();

protected:
    void resizeEvent(QResizeEvent* event) override;

    /// One or two sentences below the title.
    void setLead(const QString& words);

    [[nodiscard]] bool isAlone() const { return m_place == StepPlace::Alone; }

    [[nodiscard]] Button& back() const { return *m_backButton; }

    [[nodiscard]] Button& skip() const { return *m_skip; }

    [[nodiscard]] Button& next() const { return *m_next; }

private:
    void makeFoot();
    void placeBody();

    person::FirstStep m_step;
    StepPlace m_place;
    TextLabel* m_where;
    TextLabel* m_lead;
    QWidget* m_foot;
    QHBoxLayout* m_ways;
    Button* m_backButton;
    Button* m_skip;
    Button* m_next;
};

} // namespace hipwise::ui
