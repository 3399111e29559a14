#pragma once

#include "app/measure_entry.h"
#include "app/measures.h"
#include "ui/shell/services.h"
#include "ui/widgets/page.h"

#include <QObject>

#include <array>
#include <functional>

namespace hipwise::ui {

class ActivitiesPage;
class RunPage;
class TestPage;

/// What a person can do: the pages of the measures and what their buttons do. The last change can
/// be taken back.
class MeasurePages final : public QObject {
    Q_OBJECT

public:
    /// `shelve` is called with every new page, and owns it.
    MeasurePages(const Services& services, std::function<void(Page*)> shelve);

    /// The state of now, for whoever shows a part of it.
    [[nodiscard]] app::MeasuresState state() const;
    /// Reads the journal anew.
    [[nodiscard]] Page* measure(person::MeasureKind kind);
    /// The test as it was left; a fresh one of another kind.
    [[nodiscard]] Page* run(person::MeasureKind kind);
    /// A fresh test waits for the person.
    void beginRun(person::MeasureKind kind);
    /// The pages are gone; make new ones when they are needed.
    void forget();

    [[nodiscard]] bool canUndo() const { return static_cast<bool>(m_undo); }

    void undo();

Q_SIGNALS:
    void runWanted(hipwise::person::MeasureKind kind);
    /// The test is over: back to what it is about.
    void measureWanted(hipwise::person::MeasureKind kind);
    /// For a screen reader.
    void announced(const QString& words);

private:
    using Change = std::function<Result<void>()>;

    [[nodiscard]] Page* activities();
    [[nodiscard]] TestPage& test(person::MeasureKind kind);
    void connectActivities();
    void setFigure(TestPage& page, const char* movement) const;
    void fill();
    void addActivity(const QString& words);
    void stopAsking(qint64 activity);
    void askAgain(qint64 activity);
    void keepRatings();
    void keepChairStand(int stands, bool adapted);
    void keepSingleLeg(const app::SingleLegResult& result);
    void endRun(const Result<app::MeasureChange>& kept);
    void remove(person::MeasureKind kind, const QList<qint64>& measures);
    /// Says what went wrong; true when nothing did.
    [[nodiscard]] bool succeeded(const Result<void>& result);
    /// The same for a change that can be taken back.
    void finish(person::MeasureKind kind,
                const Result<app::MeasureChange>& change,
                const QString& words);
    void keepUndo(person::MeasureKind kind, const QString& words, Change undo);

    Services m_services;
    std::function<void(Page*)> m_shelve;
    ActivitiesPage* m_activities = nullptr;
    std::array<TestPage*, 2> m_tests{}; ///< chair stand, single-leg stand
    RunPage* m_run = nullptr;
    QString m_problem; ///< why the last change was not made; empty when it was
    QString m_undoWords; ///< the last change that was made
    person::MeasureKind m_undoKind = person::MeasureKind::Psfs; ///< whose page tells of it
    Change m_undo;
};

} // namespace hipwise::ui
