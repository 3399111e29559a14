#include "support/ui_person.h"
#include "ui/platform/desktop/own_input.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTouchEvent>
#include <QWheelEvent>
#include <QWindow>

namespace hipwise::test {

namespace {

using namespace std::chrono_literals;

/// A program that is used from time to time.
struct UsedProgram {
    SimulatedClock clock{Instant(24h)};
    ui::OwnInput input{clock};
    QWindow window; // where all of it arrives first

    /// Whether it is noted, a minute later.
    bool notes(QEvent& event, bool fromOutside = true)
    {
        clock.advance(1min);
        if (fromOutside)
            QSpontaneKeyEvent::setSpontaneous(&event);
        QCoreApplication::instance()->notify(&window, &event);
        return input.last() == clock.steadyNow();
    }

    bool notesPointerAt(QPointF place, QEvent::Type type = QEvent::MouseMove)
    {
        QMouseEvent event(type,
                          place,
                          place,
                          Qt::NoButton,
                          Qt::NoButton,
                          Qt::NoModifier,
                          QPointingDevice::primaryPointingDevice());
        return notes(event);
    }

    bool notesKey(bool fromOutside = true)
    {
        QKeyEvent event(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
        return notes(event, fromOutside);
    }
};

} // namespace

TEST_CASE("keys, buttons, wheels and fingers are noted as use of the program")
{
    UsedProgram program;
    CHECK_FALSE(program.input.last());
    CHECK(program.notesKey());
    CHECK(program.notesPointerAt({5, 5}, QEvent::MouseButtonPress));
    QWheelEvent wheel(
        {5, 5}, {5, 5}, {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    CHECK(program.notes(wheel));
    QTouchEvent touch(QEvent::TouchBegin);
    CHECK(program.notes(touch));
}

TEST_CASE("a pointer that moves is noted, a window that comes up below it is not")
{
    UsedProgram program;
    CHECK(program.notesPointerAt({10, 10}));
    CHECK_FALSE(program.notesPointerAt({10, 10}));
    CHECK(program.notesPointerAt({11, 10}));
}

TEST_CASE("what the program does by itself is not noted as use")
{
    UsedProgram program;
    CHECK_FALSE(program.notesKey(false));
    QEvent painted(QEvent::UpdateRequest);
    CHECK_FALSE(program.notes(painted));
    CHECK_FALSE(program.input.last());
}

} // namespace hipwise::test
