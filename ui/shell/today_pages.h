#pragma once

#include "app/session_setup.h"
#include "app/today.h"
#include "ui/shell/services.h"
#include "ui/widgets/page.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <utility>

namespace hipwise::ui {

class TodayPage;

/// Today: its page and what its buttons do. It changes by itself when the day does.
class TodayPages final : public QObject {
    Q_OBJECT

public:
    /// `mayExercise`: whether sessions may begin; it shows what has to be checked first where they
    /// may not. `shelve` is called with every new page, and owns it.
    TodayPages(const Services& services,
               std::function<bool()> mayExercise,
               std::function<void(Page*)> shelve);

    /// Reads the journal anew.
    [[nodiscard]] Page* today();
    /// A sentence above everything else.
    void warn(const QString& title, const QString& text);
    /// Starts the first session of today that is still to do; false when there is none.
    bool startToday();

    /// The page is gone; make a new one when it is needed.
    void forget() { m_page = nullptr; }

Q_SIGNALS:
    void sessionRequested(const hipwise::app::SessionRequest& request);
    void continueRequested(const hipwise::session::SessionRecord& record);
    void movementWanted(const QString& movement);
    void sessionWanted(qint64 session);
    void libraryWanted();
    void dataWanted();
    void helpWanted();
    void questionsWanted();
    void programsWanted();
    void snacksWanted();
    /// Something was kept, or a new part of the day begins: what is shown is to be read again.
    void changed();

private:
    TodayPage& page();
    void connectPlaces();
    void connectProgram();
    void connectAnswers();
    void closeForgotten();
    void waitForNextPartOfDay();
    /// Says what could not be kept, and shows what is so now.
    void report(const Result<void>& kept, const QString& title);
    void beginProgram(const QString& program);
    void keepPain(const session::PainAnswer& answer);
    void startGentle();
    void startSession(const QString& id, bool shortVersion);
    [[nodiscard]] app::TodayState state() const;
    void request(const app::TodayState& state, const app::SessionCard& card, bool shortVersion);

    Services m_services;
    std::function<bool()> m_mayExercise;
    std::function<void(Page*)> m_shelve;
    std::pair<QString, QString> m_warning; ///< title and sentence; empty when all is well
    QTimer m_dayTimer; ///< for the next midnight, noon or evening, whichever comes first
    TodayPage* m_page = nullptr;
};

} // namespace hipwise::ui
