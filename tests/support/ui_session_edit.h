#pragma once

#include "app/session_edit.h"
#include "program/program_build.h"
#include "program/program_edit.h"
#include "program/program_flaws.h"
#include "support/ui_desk.h"
#include "ui/figure/figure_studio.h"
#include "ui/program/session_edit_page.h"
#include "ui/tour/sample_person.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/stepper.h"

#include <QApplication>
#include <QSpinBox>
#include <QVBoxLayout>

#include <initializer_list>
#include <string>
#include <vector>

namespace hipwise::test {

/// The page on which a session is changed, in a window of its own, and a program that keeps every
/// change.
class SessionDesk {
public:
    explicit SessionDesk(std::initializer_list<const char*> movements,
                         QSize size = {1154, 734},
                         int percent = 100,
                         ui::ThemeId theme = ui::ThemeId::Light)
    {
        m_look.set(theme, percent);
        m_look.applyToApplication();
        program = program::emptyProgram(hipPack(), today());
        const std::string phase = program.phases.front().id;
        program = program::withSession(std::move(program), phase, "Hips, gently", m_session);
        for (const char* id : movements)
            program = program::withItem(
                std::move(program), m_session, *hipPack().movement(id), today());
        m_page = new ui::SessionEditPage(m_studio);
        auto* column = new QVBoxLayout(&m_window);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_page);
        new ui::FocusRing(m_look, &m_window);
        connectPage();
        m_page->setToday(today());
        m_window.resize(size);
        constexpr int SideBar = 212;
        m_page->setRoom(ui::roomFor(m_look, size.width() + SideBar));
        show();
        m_window.show();
        REQUIRE(QTest::qWaitForWindowActive(&m_window));
        m_page->enter();
        m_page->focusStart();
        settle();
    }

    [[nodiscard]] QWidget& window() { return m_window; }

    [[nodiscard]] ui::SessionEditPage& page() { return *m_page; }

    [[nodiscard]] CivilDate today() { return m_sample.context().now().date(); }

    [[nodiscard]] app::Context& context() { return m_sample.context(); }

    /// Gives the page what the program is now.
    void show()
    {
        if (const auto state = app::editState(context(), program, m_session))
            m_page->setState(*state);
        settle();
    }

    [[nodiscard]] const program::Session& session() const
    {
        const program::Session* found = program::findSession(program, m_session);
        if (found == nullptr)
            throw std::logic_error("the session is gone");
        return *found;
    }

    [[nodiscard]] bool isGone() const
    {
        return program::findSession(program, m_session) == nullptr;
    }

    /// The planned movements in their order.
    [[nodiscard]] std::vector<std::string> movements() const
    {
        std::vector<std::string> ids;
        for (const program::Item& item : session().items) {
            if (item.included)
                ids.push_back(item.movement);
        }
        return ids;
    }

    [[nodiscard]] const program::Item& item(const std::string& movement) const
    {
        for (const program::Item& each : session().items) {
            if (each.movement == movement)
                return each;
        }
        throw std::logic_error("not in the session: " + movement);
    }

    /// Changes a movement behind the page's back, and shows it.
    template <class Change>
    void change(const std::string& movement, const Change& change)
    {
        for (program::Item& each : program::findSession(program, m_session)->items) {
            if (each.movement == movement)
                change(each);
        }
        show();
    }

    [[nodiscard]] QWidget& row(const std::string& movement)
    {
        return seen(m_window, "row-" + movement);
    }

    /// Opens what is changed less often about a movement.
    QWidget& more(const std::string& movement)
    {
        click(row(movement), "more");
        return seen(row(movement), "details");
    }

    program::Program program;
    bool refuses = false; ///< nothing can be kept
    std::string said; ///< the last change in words
    int changes = 0;
    int undos = 0;
    int redos = 0;
    int dones = 0;
    std::string opened; ///< movement
    std::string searched;
    bool suitsMe = false; ///< of the last search

private:
    void connectPage()
    {
        using Page = ui::SessionEditPage;
        QObject::connect(m_page, &Page::edited, [this](const auto& edit, const QString& words) {
            if (refuses) {
                m_page->tell({}, QStringLiteral("It could not be kept."));
                show();
                return;
            }
            program = edit(std::move(program));
            said = words.toStdString();
            ++changes;
            CHECK(program::flawOf(program) == "");
            m_page->tell(words, {});
            m_page->setUndo(true, false);
            show();
        });
        QObject::connect(m_page, &Page::undoRequested, [this] { ++undos; });
        QObject::connect(m_page, &Page::redoRequested, [this] { ++redos; });
        QObject::connect(m_page, &Page::doneRequested, [this] { ++dones; });
        QObject::connect(m_page, &Page::movementOpened, [this](const QString& movement) {
            opened = movement.toStdString();
        });
        QObject::connect(m_page, &Page::swapAsked, [this](const QString& movement) {
            m_page->setSwaps(movement,
                             app::swapViews(context(), program, m_session, movement.toStdString()));
        });
        QObject::connect(m_page, &Page::searchAsked, [this](const QString& text, bool fitting) {
            searched = text.toStdString();
            suitsMe = fitting;
            app::Library library(hipPack(), "en");
            app::LibraryQuery query;
            query.text = searched;
            query.suitsMe = fitting;
            library.setPerson({context().about, {}, {}});
            m_page->setAddable(library.state(query).cards);
        });
    }

    ui::Look m_look;
    ui::SamplePerson m_sample{hipPack()};
    ui::FigureStudio m_studio{m_look, m_sample.clock()};
    std::string m_session;
    QWidget m_window;
    ui::SessionEditPage* m_page = nullptr; ///< owned by the window
};

/// The number of a stepper, and its two buttons.
[[nodiscard]] inline QSpinBox& numberIn(QWidget& root, std::string_view name)
{
    return *seen<ui::Stepper>(root, name).findChild<QSpinBox*>();
}

inline void stepDown(QWidget& root, std::string_view name)
{
    click(*seen<ui::Stepper>(root, name).findChildren<QAbstractButton*>().at(0));
}

inline void stepUp(QWidget& root, std::string_view name)
{
    click(*seen<ui::Stepper>(root, name).findChildren<QAbstractButton*>().at(1));
}

} // namespace hipwise::test
