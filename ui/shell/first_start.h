#pragma once

#include "ui/onboarding/step_page.h"
#include "ui/shell/services.h"

#include <QStackedWidget>
#include <QWidget>

#include <memory>

namespace hipwise::ui {

class StepList;
class StepPages;

/// The first start: one page after another, from where it was left, with a list of them at the side
/// of a wide window.
class FirstStart final : public QWidget {
    Q_OBJECT

public:
    explicit FirstStart(const Services& services);
    ~FirstStart() override;
    FirstStart(const FirstStart&) = delete;
    FirstStart(FirstStart&&) = delete;
    FirstStart& operator=(const FirstStart&) = delete;
    FirstStart& operator=(FirstStart&&) = delete;

    void setRoom(Room room);
    /// To the step before; nothing happens on the first one.
    void goBack();
    /// The window closes, or help is read: what was answered is kept.
    void leave();
    void focusStart();

    [[nodiscard]] Page* currentPage() const;

Q_SIGNALS:
    /// It is over.
    void finished(const hipwise::person::Settings& settings);
    void helpRequested();
    void settingsChanged(const hipwise::person::Settings& settings);
    void failed(const QString& title, const QString& text);
    /// Another page is shown, of this title.
    void placeChanged(const QString& title);

private:
    void show(person::FirstStep step);
    void show(StepPage* page);
    void goOn(person::FirstStep step);
    void goAfter(person::FirstStep step);
    void finish();

    Services m_services;
    StepList* m_list;
    QStackedWidget* m_pages;
    std::unique_ptr<StepPages> m_steps;
    person::FirstStep m_step = person::FirstStep::Welcome;
    bool m_checking = false; ///< the page that asks to check first is shown
    Room m_room = Room::Wide;
};

} // namespace hipwise::ui
