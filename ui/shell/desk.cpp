#include "ui/shell/desk.h"

#include "app/about_me.h"
#include "app/program_choice.h"
#include "ui/exercise/demonstration.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/data_pages.h"
#include "ui/shell/journal_pages.h"
#include "ui/shell/learn_pages.h"
#include "ui/shell/measure_pages.h"
#include "ui/shell/movement_pages.h"
#include "ui/shell/pack_pages.h"
#include "ui/shell/program_pages.h"
#include "ui/shell/snack_keeper.h"
#include "ui/shell/snack_pages.h"
#include "ui/shell/step_pages.h"
#include "ui/shell/today_pages.h"
#include "ui/widgets/words.h"

#include <QLocale>
#include <QScrollBar>

#include <algorithm>
#include <iterator>

namespace hipwise::ui {

namespace {

person::MeasureKind measureOf(const QString& name)
{
    return person::parseMeasureKind(name.toStdString()).value_or(person::MeasureKind::Psfs);
}

} // namespace

Desk::Desk(const Services& services)
    : m_services(services)
    , m_today(std::make_unique<TodayPages>(
          services, [this] { return mayExercise(); }, [this](Page* page) { addPage(page); }))
    , m_movements(std::make_unique<MovementPages>(services, [this](Page* page) { addPage(page); }))
    , m_learn(std::make_unique<LearnPages>(services, [this](Page* page) { addPage(page); }))
    , m_packs(std::make_unique<PackPages>(services, [this](Page* page) { addPage(page); }))
    , m_journal(std::make_unique<JournalPages>(services, [this](Page* page) { addPage(page); }))
    , m_data(std::make_unique<DataPages>(services, [this](Page* page) { addPage(page); }))
    , m_measures(std::make_unique<MeasurePages>(services, [this](Page* page) { addPage(page); }))
    , m_steps(std::make_unique<StepPages>(
          services, StepPlace::Alone, [this](Page* page) { addPage(page); }))
    , m_program(std::make_unique<ProgramPages>(
          services, *m_movements, [this](Page* page) { addPage(page); }))
    , m_snacks(std::make_unique<SnackPages>(services, [this](Page* page) { addPage(page); }))
{
    setObjectName(QStringLiteral("desk"));
    readAbout();
    connectToday();
    connect(m_movements.get(), &MovementPages::movementWanted, this, &Desk::openMovement);
    connect(m_movements.get(), &MovementPages::tryWanted, this, &Desk::tryMovement);
    connect(m_packs.get(), &PackPages::settingsChanged, this, &Desk::settingsChanged);
    connect(m_packs.get(), &PackPages::packChanged, this, &Desk::packChanged);
    connect(m_learn.get(), &LearnPages::articleWanted, this, &Desk::openArticle);
    connect(m_learn.get(), &LearnPages::movementWanted, this, &Desk::openMovement);
    connect(m_data.get(), &DataPages::settingsChanged, this, &Desk::settingsChanged);
    connect(m_data.get(), &DataPages::journalChanged, this, &Desk::journalChanged);
    connect(m_data.get(), &DataPages::everythingDeleted, this, &Desk::everythingDeleted);
    connect(m_journal.get(), &JournalPages::sessionWanted, this, &Desk::openSession);
    connect(m_journal.get(), &JournalPages::announced, this, &Desk::announced);
    connect(m_journal.get(), &JournalPages::handWanted, this, [this] {
        m_journal->beginHand();
        goTo({Place::Kind::Hand, Destination::Progress, {}, 0, 0});
    });
    connect(m_journal.get(), &JournalPages::progressWanted, this, [this] {
        // Neither the form nor a session that is gone is a place to go back to.
        if (!goBack() || m_places.back().destination != Destination::Progress)
            go(Destination::Progress);
    });
    connect(m_snacks.get(), &SnackPages::settingsChanged, this, &Desk::settingsChanged);
    connect(m_snacks.get(), &SnackPages::failed, this, &Desk::warn);
    connect(m_snacks.get(), &SnackPages::programWanted, this, [this] { go(Destination::Program); });
    connectMeasures();
    connect(m_learn.get(), &LearnPages::helpWanted, this, [this] { go(Destination::Help); });
    connectSteps();
    connectProgram();
    connect(&m_services.settings,
            &SettingsFile::changed,
            this,
            [this](const person::Settings& settings) {
                readAbout();
                if (m_settings != nullptr)
                    m_settings->setSettings(settings);
            });
}

Desk::~Desk() = default;

void Desk::connectToday()
{
    connect(m_today.get(), &TodayPages::changed, this, &Desk::refresh);
    connect(m_today.get(), &TodayPages::sessionRequested, this, &Desk::sessionRequested);
    connect(m_today.get(), &TodayPages::continueRequested, this, &Desk::continueRequested);
    connect(m_today.get(), &TodayPages::movementWanted, this, &Desk::openMovement);
    connect(m_today.get(), &TodayPages::sessionWanted, this, &Desk::openSession);
    connect(m_today.get(), &TodayPages::dataWanted, this, &Desk::openData);
    connect(m_today.get(), &TodayPages::questionsWanted, this, &Desk::openScreening);
    connect(m_today.get(), &TodayPages::libraryWanted, this, [this] { go(Destination::Library); });
    connect(m_today.get(), &TodayPages::helpWanted, this, [this] { go(Destination::Help); });
    connect(m_today.get(), &TodayPages::snacksWanted, this, [this] { go(Destination::Snacks); });
    connect(m_today.get(), &TodayPages::programsWanted, this, [this] {
        openStep(person::FirstStep::Program);
    });
}

void Desk::connectMeasures()
{
    const auto place = [](Place::Kind kind, person::MeasureKind measure) {
        return Place{kind, Destination::Progress, fromUtf8(std::string(toString(measure))), 0, 0};
    };
    connect(m_journal.get(), &JournalPages::measureWanted, this, &Desk::openMeasure);
    connect(m_measures.get(), &MeasurePages::announced, this, &Desk::announced);
    connect(
        m_measures.get(), &MeasurePages::runWanted, this, [this, place](person::MeasureKind kind) {
            m_measures->beginRun(kind);
            goTo(place(Place::Kind::MeasureRun, kind));
        });
    connect(m_measures.get(),
            &MeasurePages::measureWanted,
            this,
            [this, place](person::MeasureKind kind) {
                // A test that is over is no place to go back to.
                if (!goBack() || m_places.back() != place(Place::Kind::Measure, kind))
                    openMeasure(kind);
            });
}

void Desk::addPage(Page* page)
{
    addWidget(page);
    page->setRoom(m_room);
    connect(page, &Page::backRequested, this, &Desk::backRequested);
}

SettingsPage* Desk::settings()
{
    if (m_settings != nullptr)
        return m_settings;
    m_settings = new SettingsPage(m_services.studio, m_services.sounds, m_services.voice);
    addPage(m_settings);
    m_settings->setSpokenLanguage(QString::fromStdString(m_services.context.wording().locale()));
    connect(m_settings, &SettingsPage::changed, this, &Desk::settingsChanged);
    connect(m_settings, &SettingsPage::aboutRequested, this, &Desk::aboutRequested);
    connect(m_settings, &SettingsPage::keysRequested, this, &Desk::keysRequested);
    connect(m_settings, &SettingsPage::dataRequested, this, &Desk::openData);
    connect(m_settings, &SettingsPage::stepRequested, this, &Desk::openStep);
    connect(m_settings, &SettingsPage::contentRequested, this, [this] {
        goTo({Place::Kind::Content, Destination::Settings, {}, 0, 0});
    });
    return m_settings;
}

QString Desk::movement() const
{
    const bool shown = !m_places.empty() && m_places.back().kind == Place::Kind::Movement;
    return shown ? m_places.back().id : QString();
}

bool Desk::isTesting() const
{
    return !m_places.empty() && m_places.back().kind == Place::Kind::MeasureRun;
}

void Desk::setSide(Side side)
{
    m_movements->setSide(side);
}

std::optional<DemonstrationState> Desk::demonstration(const QString& movement)
{
    return m_movements->demonstration(movement);
}

void Desk::forgetPages()
{
    m_focused = focusWidget() != nullptr ? focusWidget()->objectName() : QString();
    // The page that asked for it is among them and still has to return.
    while (count() > 0) {
        QWidget* page = widget(0);
        removeWidget(page);
        page->hide();
        page->setParent(nullptr);
        page->deleteLater();
    }
    m_settings = nullptr;
    m_today->forget();
    m_movements->forget();
    m_learn->forget();
    m_packs->forget();
    m_journal->forget();
    m_data->forget();
    m_measures->forget();
    m_steps->forget();
    m_program->forget();
    m_snacks->forget();
}

void Desk::startOver()
{
    forgetPages();
    m_places.clear();
    go(Destination::Today);
}

void Desk::showAgain()
{
    if (m_places.empty())
        return;
    // What the pack no longer has cannot be gone back to.
    std::erase_if(m_places, [this](const Place& place) { return !exists(place); });
    if (m_places.empty())
        m_places.push_back({});
    show(m_places.back());
    currentPage()->focusStart();
    auto* again = currentPage()->findChild<QWidget*>(m_focused);
    if (again == nullptr || m_focused.isEmpty())
        return;
    again->setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(
        0, again, [page = currentPage(), again] { page->ensureWidgetVisible(again); });
}

bool Desk::exists(const Place& place) const
{
    const content::Pack& pack = m_services.context.pack;
    switch (place.kind) {
    case Place::Kind::Movement:
        return pack.movement(place.id.toStdString()) != nullptr;
    case Place::Kind::Article:
        return pack.article(place.id.toStdString()) != nullptr;
    case Place::Kind::SessionEdit:
        return m_program->hasSession(place.id);
    case Place::Kind::Destination:
    case Place::Kind::Session:
    case Place::Kind::Hand:
    case Place::Kind::Content:
    case Place::Kind::Data:
    case Place::Kind::Measure:
    case Place::Kind::MeasureRun:
    case Place::Kind::History:
    case Place::Kind::Parts:
    case Place::Kind::Step:
    case Place::Kind::CheckFirst:
        break;
    }
    return true;
}

Page* Desk::pageOf(Destination destination)
{
    switch (destination) {
    case Destination::Today:
        return m_today->today();
    case Destination::Library:
        return m_movements->library();
    case Destination::Program:
        return m_program->program();
    case Destination::Progress: {
        Page* progress = m_journal->progress();
        m_journal->setMeasures(m_measures->state());
        return progress;
    }
    case Destination::Snacks:
        return m_snacks->snacks();
    case Destination::Learn:
        return m_learn->articles();
    case Destination::Settings:
        settings()->setSettings(m_services.settings.settings());
        return settings();
    case Destination::Help:
        break;
    }
    return m_learn->help();
}

Page* Desk::pageAt(const Place& place)
{
    switch (place.kind) {
    case Place::Kind::Movement:
        return m_movements->movement(place.id);
    case Place::Kind::Article:
        return m_learn->article(place.id);
    case Place::Kind::Content:
        return m_packs->content();
    case Place::Kind::Data:
        return m_data->data();
    case Place::Kind::Session:
        return m_journal->session(place.session);
    case Place::Kind::Hand:
        return m_journal->hand();
    case Place::Kind::Measure:
        return m_measures->measure(measureOf(place.id));
    case Place::Kind::MeasureRun:
        return m_measures->run(measureOf(place.id));
    case Place::Kind::History:
        return m_program->history();
    case Place::Kind::Parts:
        return m_program->parts();
    case Place::Kind::SessionEdit:
        return m_program->session(place.id);
    case Place::Kind::Step:
        return m_steps->page(static_cast<person::FirstStep>(place.session));
    case Place::Kind::CheckFirst:
        return m_steps->checkFirst(static_cast<person::FirstStep>(place.session));
    case Place::Kind::Destination:
        break;
    }
    return pageOf(place.destination);
}

void Desk::leave()
{
    if (currentPage() != nullptr)
        currentPage()->leave();
}

/// What holds for the person today, for every page and every session.
void Desk::readAbout()
{
    m_services.context.about = app::aboutOn(
        m_services.context, m_services.settings.settings(), m_services.context.now().date());
}

void Desk::show(const Place& place)
{
    readAbout();
    if (place.destination != Destination::Program)
        m_program->endVisit();
    Page* page = pageAt(place);
    setCurrentWidget(page);
    page->enter();
}

void Desk::goTo(const Place& place)
{
    if (!m_places.empty() && m_places.back() == place) {
        currentPage()->focusStart();
        return;
    }
    leave();
    if (!m_places.empty())
        m_places.back().scroll = currentPage()->verticalScrollBar()->value();
    constexpr std::size_t LongestWay = 50;
    if (m_places.size() >= LongestWay)
        m_places.erase(m_places.begin());
    m_places.push_back(place);
    show(place);
    currentPage()->verticalScrollBar()->setValue(0);
    currentPage()->focusStart();
    Q_EMIT placeChanged();
}

void Desk::go(Destination destination)
{
    goTo({Place::Kind::Destination, destination, {}, 0, 0});
}

void Desk::openMovement(const QString& movement)
{
    if (m_services.context.pack.movement(movement.toStdString()) != nullptr)
        goTo({Place::Kind::Movement, Destination::Library, movement, 0, 0});
}

/// The one behind "When to get help" has a page of its own.
void Desk::openArticle(const QString& article)
{
    const content::Pack& pack = m_services.context.pack;
    if (article.toStdString() == pack.helpArticle)
        go(Destination::Help);
    else if (pack.article(article.toStdString()) != nullptr)
        goTo({Place::Kind::Article, Destination::Learn, article, 0, 0});
}

void Desk::openSession(qint64 session)
{
    goTo({Place::Kind::Session, Destination::Progress, {}, session, 0});
}

void Desk::openData()
{
    goTo({Place::Kind::Data, Destination::Settings, {}, 0, 0});
}

void Desk::openMeasure(person::MeasureKind kind)
{
    goTo(
        {Place::Kind::Measure, Destination::Progress, fromUtf8(std::string(toString(kind))), 0, 0});
}

void Desk::openScreening()
{
    openStep(person::FirstStep::Safety);
}

void Desk::openStep(person::FirstStep step)
{
    goTo({Place::Kind::Step, Destination::Settings, {}, static_cast<qint64>(step), 0});
}

void Desk::connectSteps()
{
    connect(m_steps.get(), &StepPages::settingsChanged, this, &Desk::settingsChanged);
    connect(m_steps.get(), &StepPages::failed, this, &Desk::warn);
    connect(m_steps.get(), &StepPages::stepDone, this, &Desk::stepDone);
    connect(m_steps.get(), &StepPages::helpWanted, this, [this] { go(Destination::Help); });
    connect(m_steps.get(), &StepPages::checkDone, this, [this] { go(Destination::Today); });
    connect(m_steps.get(), &StepPages::lookAroundWanted, this, [this] { go(Destination::Today); });
}

void Desk::connectProgram()
{
    connect(m_program.get(), &ProgramPages::announced, this, &Desk::announced);
    connect(m_program.get(), &ProgramPages::helpWanted, this, [this] { go(Destination::Help); });
    connect(m_program.get(), &ProgramPages::ownProgramWanted, this, &Desk::beginOwnProgram);
    connect(m_steps.get(), &StepPages::ownProgramWanted, this, &Desk::beginOwnProgram);
    connect(m_steps.get(), &StepPages::programBegun, this, [this] { go(Destination::Program); });
    connect(m_program.get(), &ProgramPages::questionsWanted, this, &Desk::openScreening);
    connect(m_program.get(), &ProgramPages::sessionWanted, this, &Desk::openProgramSession);
    connect(m_program.get(), &ProgramPages::movementWanted, this, &Desk::openMovement);
    connect(m_program.get(), &ProgramPages::sessionDone, this, [this] {
        if (!goBack()
            || (m_places.back().kind != Place::Kind::Destination
                && m_places.back().kind != Place::Kind::Parts))
            go(Destination::Program);
    });
    connect(m_program.get(), &ProgramPages::programsWanted, this, [this] {
        openStep(person::FirstStep::Program);
    });
    connect(m_program.get(), &ProgramPages::partsWanted, this, [this] {
        goTo({Place::Kind::Parts, Destination::Program, {}, 0, 0});
    });
    connect(m_program.get(), &ProgramPages::historyWanted, this, [this] {
        goTo({Place::Kind::History, Destination::Program, {}, 0, 0});
    });
}

void Desk::beginOwnProgram()
{
    if (!mayExercise())
        return;
    const auto begun = app::beginOwnProgram(
        m_services.context, m_services.settings.settings(), tr("My program").toStdString());
    if (!begun)
        warn(tr("The program could not be kept"), fromUtf8(toString(begun.error())));
    go(begun ? Destination::Program : Destination::Today);
    refresh();
}

void Desk::openProgramSession(const QString& session)
{
    goTo({Place::Kind::SessionEdit, Destination::Program, session, 0, 0});
}

void Desk::redo()
{
    if (destination() == Destination::Program)
        m_program->redo();
}

void Desk::stepDone(person::FirstStep step)
{
    if (m_steps->asksToCheck(step))
        goTo({Place::Kind::CheckFirst, Destination::Settings, {}, static_cast<qint64>(step), 0});
    else if (!goBack())
        go(Destination::Today);
}

bool Desk::mayExercise()
{
    const app::Hold hold = app::holdOn(m_services.context, m_services.settings.settings());
    if (hold == app::Hold::None)
        return true;
    const auto step
        = hold == app::Hold::Under18 ? person::FirstStep::Welcome : person::FirstStep::Safety;
    goTo({Place::Kind::CheckFirst, Destination::Settings, {}, static_cast<qint64>(step), 0});
    return false;
}

bool Desk::goBack()
{
    if (m_places.size() < 2)
        return false;
    leave();
    m_places.pop_back();
    show(m_places.back());
    const int scroll = m_places.back().scroll;
    currentPage()->focusStart();
    QMetaObject::invokeMethod(
        this,
        [this, scroll] { currentPage()->verticalScrollBar()->setValue(scroll); },
        Qt::QueuedConnection);
    Q_EMIT placeChanged();
    return true;
}

void Desk::forgetHelp()
{
    if (!m_places.empty() && m_places.back().destination == Destination::Help)
        m_places.pop_back();
}

void Desk::refresh()
{
    m_services.snacks.refresh();
    if (!m_places.empty())
        show(m_places.back());
}

void Desk::setRoom(Room room)
{
    m_room = room;
    for (int i = 0; i < count(); ++i)
        qobject_cast<Page*>(widget(i))->setRoom(room);
}

void Desk::warn(const QString& title, const QString& text)
{
    m_today->warn(title, text);
}

bool Desk::startToday()
{
    return m_today->startToday();
}

Page* Desk::currentPage() const
{
    return qobject_cast<Page*>(currentWidget());
}

Destination Desk::destination() const
{
    return m_places.empty() ? Destination::Today : m_places.back().destination;
}

void Desk::undo()
{
    const bool measures = !m_places.empty() && m_places.back().kind == Place::Kind::Measure;
    if (destination() == Destination::Program)
        m_program->undo();
    else if (measures)
        m_measures->undo();
    else
        m_journal->undo();
    refresh();
}

void Desk::tryMovement(const QString& movement)
{
    const content::Movement* entry = m_services.context.pack.movement(movement.toStdString());
    if (entry == nullptr || !mayExercise())
        return;
    app::SessionRequest request;
    request.title = m_services.context.wording().movement(entry->id).name;
    request.items.push_back({entry->id, program::startingDose(*entry, {}, true)});
    request.firstSide = m_movements->side();
    Q_EMIT sessionRequested(request);
}

} // namespace hipwise::ui
