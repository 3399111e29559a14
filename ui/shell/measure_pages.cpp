#include "ui/shell/measure_pages.h"

#include "app/figure_time.h"
#include "program/dose.h"
#include "ui/measures/activities_page.h"
#include "ui/measures/run_page.h"
#include "ui/measures/test_page.h"
#include "ui/widgets/words.h"

#include <utility>

namespace hipwise::ui {

using person::MeasureKind;

namespace {

/// Movements of the hip pack that look like the tests. Without them there is no figure.
constexpr const char* ChairStandMovement = "sit-to-stand";
constexpr const char* SingleLegMovement = "single-leg-balance";

} // namespace

MeasurePages::MeasurePages(const Services& services, std::function<void(Page*)> shelve)
    : m_services(services)
    , m_shelve(std::move(shelve))
{
}

void MeasurePages::forget()
{
    m_activities = nullptr;
    m_tests = {};
    m_run = nullptr;
}

app::MeasuresState MeasurePages::state() const
{
    return app::measuresState(m_services.context);
}

Page* MeasurePages::measure(MeasureKind kind)
{
    m_problem.clear();
    Page* page = kind == MeasureKind::Psfs ? activities() : &test(kind);
    fill();
    return page;
}

Page* MeasurePages::activities()
{
    if (m_activities == nullptr) {
        m_activities = new ActivitiesPage(m_services.look);
        m_shelve(m_activities);
        connectActivities();
    }
    return m_activities;
}

void MeasurePages::connectActivities()
{
    connect(m_activities, &ActivitiesPage::activityAdded, this, &MeasurePages::addActivity);
    connect(m_activities, &ActivitiesPage::stopRequested, this, &MeasurePages::stopAsking);
    connect(m_activities, &ActivitiesPage::askAgainRequested, this, &MeasurePages::askAgain);
    connect(m_activities, &ActivitiesPage::ratingsGiven, this, &MeasurePages::keepRatings);
    connect(m_activities,
            &ActivitiesPage::removeRequested,
            this,
            [this](const QList<qint64>& measures) { remove(MeasureKind::Psfs, measures); });
    connect(m_activities, &ActivitiesPage::undoRequested, this, &MeasurePages::undo);
}

TestPage& MeasurePages::test(MeasureKind kind)
{
    TestPage*& page = m_tests.at(kind == MeasureKind::ChairStand ? 0 : 1);
    if (page != nullptr)
        return *page;
    page = new TestPage(m_services.studio, kind);
    m_shelve(page);
    setFigure(*page, kind == MeasureKind::ChairStand ? ChairStandMovement : SingleLegMovement);
    connect(page, &TestPage::startRequested, this, [this, kind] { Q_EMIT runWanted(kind); });
    connect(page, &TestPage::removeRequested, this, [this, kind](const QList<qint64>& measures) {
        remove(kind, measures);
    });
    connect(page, &TestPage::undoRequested, this, &MeasurePages::undo);
    connect(page, &TestPage::typicalWished, this, [this](const TypicalWish& wish) {
        auto settings = m_services.settings.settings();
        settings.ageRanges = wish.on;
        settings.rangeFor = wish.group;
        settings.birthYear = wish.birthYear;
        m_services.settings.change(settings);
    });
    return *page;
}

void MeasurePages::setFigure(TestPage& page, const char* movement) const
{
    TestFigure figure;
    const content::Movement* shown = m_services.context.pack.movement(movement);
    figure.animation = m_services.context.pack.figure(movement);
    if (shown != nullptr && figure.animation != nullptr) {
        figure.tempo = app::shownTempo(program::startingDose(*shown, {}, true));
        figure.name = fromUtf8(m_services.context.wording().movement(movement).name);
    }
    page.setFigure(figure);
}

void MeasurePages::fill()
{
    const app::MeasuresState now = state();
    const person::Settings& settings = m_services.settings.settings();
    const auto change
        = [this](MeasureKind kind) { return kind == m_undoKind ? m_undoWords : QString(); };
    if (m_activities != nullptr) {
        m_activities->setState(now);
        m_activities->setChange(change(MeasureKind::Psfs), m_problem);
    }
    for (TestPage* page : m_tests) {
        if (page == nullptr)
            continue;
        const app::TestState& test = page == m_tests[0] ? now.chairStand : now.singleLeg;
        page->setState(test, now.today);
        page->setTypical({settings.ageRanges, settings.rangeFor, settings.birthYear}, now.today);
        page->setChange(change(test.kind), m_problem);
    }
}

Page* MeasurePages::run(MeasureKind kind)
{
    if (m_run == nullptr) {
        m_run = new RunPage(m_services.studio, m_services.sounds, m_services.voice);
        m_shelve(m_run);
        connect(m_run, &RunPage::chairStandDone, this, &MeasurePages::keepChairStand);
        connect(m_run, &RunPage::singleLegDone, this, &MeasurePages::keepSingleLeg);
        connect(m_run, &RunPage::announced, this, &MeasurePages::announced);
        connect(m_run, &RunPage::dropped, this, [this] { Q_EMIT measureWanted(m_run->kind()); });
        beginRun(kind);
    }
    if (m_run->kind() != kind)
        beginRun(kind);
    return m_run;
}

void MeasurePages::beginRun(MeasureKind kind)
{
    constexpr double Full = 100.0;
    if (m_run == nullptr)
        return;
    const person::Settings& settings = m_services.settings.settings();
    m_run->setVoice(settings.voice && settings.sound,
                    settings.volume / Full,
                    fromUtf8(m_services.context.wording().locale()));
    m_run->begin(kind);
}

bool MeasurePages::succeeded(const Result<void>& result)
{
    m_problem = result ? QString() : saveProblem(result.error());
    if (!result)
        Q_EMIT announced(m_problem);
    return result.has_value();
}

void MeasurePages::keepUndo(MeasureKind kind, const QString& words, Change undo)
{
    m_undoKind = kind;
    m_undoWords = words;
    m_undo = std::move(undo);
    Q_EMIT announced(words);
}

void MeasurePages::finish(MeasureKind kind,
                          const Result<app::MeasureChange>& change,
                          const QString& words)
{
    if (succeeded(asVoid(change)))
        keepUndo(kind, words, [this, made = *change] {
            return app::takeBack(m_services.context, made);
        });
    fill();
}

void MeasurePages::undo()
{
    if (!m_undo)
        return;
    if (succeeded(m_undo())) {
        m_undo = {};
        m_undoWords.clear();
        Q_EMIT announced(tr("Taken back"));
    }
    fill();
}

void MeasurePages::addActivity(const QString& words)
{
    const auto id = app::addOwnActivity(m_services.context, words.toStdString());
    if (!id && id.error().code == ErrorCode::Invalid) {
        m_problem = tr("That one is asked already");
        Q_EMIT announced(m_problem);
    } else if (!id) {
        static_cast<void>(succeeded(tl::unexpected(id.error())));
    } else {
        m_problem.clear();
        keepUndo(MeasureKind::Psfs, tr("Added: %1").arg(words), [this, added = *id] {
            return app::stopAsking(m_services.context, added);
        });
    }
    fill();
}

void MeasurePages::stopAsking(qint64 activity)
{
    if (succeeded(app::stopAsking(m_services.context, activity)))
        keepUndo(MeasureKind::Psfs,
                 tr("We stop asking about it. Its numbers stay."),
                 [this, activity] { return app::askAgain(m_services.context, activity); });
    fill();
}

void MeasurePages::askAgain(qint64 activity)
{
    if (succeeded(app::askAgain(m_services.context, activity)))
        keepUndo(MeasureKind::Psfs, tr("We ask about it again."), [this, activity] {
            return app::stopAsking(m_services.context, activity);
        });
    fill();
}

void MeasurePages::keepRatings()
{
    const auto ratings = m_activities->ratings();
    if (ratings.empty()) {
        m_problem = tr("Choose a new number first.");
        Q_EMIT announced(m_problem);
        fill();
        return;
    }
    const auto kept = app::keepRatings(m_services.context, ratings);
    finish(MeasureKind::Psfs, kept, tr("Your numbers are kept."));
}

void MeasurePages::keepChairStand(int stands, bool adapted)
{
    endRun(app::keepChairStand(m_services.context, stands, adapted));
}

void MeasurePages::keepSingleLeg(const app::SingleLegResult& result)
{
    endRun(app::keepSingleLeg(m_services.context, result));
}

/// What could not be kept stays where it can be tried again.
void MeasurePages::endRun(const Result<app::MeasureChange>& kept)
{
    if (!kept) {
        m_run->setProblem(saveProblem(kept.error()), tr("Your result stays here. Try again."));
        return;
    }
    finish(m_run->kind(), kept, tr("Your result is kept."));
    Q_EMIT measureWanted(m_run->kind());
}

void MeasurePages::remove(MeasureKind kind, const QList<qint64>& measures)
{
    finish(kind,
           app::removeMeasures(m_services.context, {measures.begin(), measures.end()}),
           tr("Deleted."));
}

} // namespace hipwise::ui
