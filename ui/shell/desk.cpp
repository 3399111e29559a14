#include "ui/shell/desk.h"

#include "app/exercise.h"
#include "app/journal_view.h"
#include "app/library.h"
#include "app/today.h"
#include "ui/exercise/demonstration.h"
#include "ui/exercise/exercise_page.h"
#include "ui/learn/help_page.h"
#include "ui/library/library_page.h"
#include "ui/progress/progress_page.h"
#include "ui/progress/session_page.h"
#include "ui/settings/settings_page.h"
#include "ui/today/today_page.h"
#include "ui/widgets/words.h"

#include <QDesktopServices>
#include <QLocale>
#include <QScrollBar>
#include <QUrl>

#include <algorithm>
#include <iterator>

namespace hipwise::ui {

namespace {

std::chrono::weekday firstWeekday()
{
    // Qt counts Monday as 1 and Sunday as 7, which is 0 for the calendar.
    constexpr unsigned DaysPerWeek = 7;
    return std::chrono::weekday(static_cast<unsigned>(QLocale::system().firstDayOfWeek())
                                % DaysPerWeek);
}

} // namespace

Desk::Desk(const Services& services)
    : m_services(services)
    , m_warning(services.warningTitle, services.warningText)
{
    setObjectName(QStringLiteral("desk"));
    m_dayTimer.setSingleShot(true);
    m_dayTimer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_dayTimer, &QTimer::timeout, this, &Desk::refresh);
    connect(&m_services.settings,
            &SettingsFile::changed,
            this,
            [this](const person::Settings& settings) {
                if (m_settings != nullptr)
                    m_settings->setSettings(settings);
            });
}

Desk::~Desk() = default;

void Desk::addPage(Page* page)
{
    addWidget(page);
    page->setRoom(m_room);
    connect(page, &Page::backRequested, this, &Desk::backRequested);
}

TodayPage* Desk::today()
{
    if (m_today != nullptr)
        return m_today;
    m_today = new TodayPage(m_services.studio);
    addPage(m_today);
    m_today->setWarning(m_warning.first, m_warning.second);
    connect(m_today, &TodayPage::startRequested, this, &Desk::startSession);
    connect(m_today, &TodayPage::movementOpened, this, &Desk::openMovement);
    connect(m_today, &TodayPage::sessionOpened, this, &Desk::openSession);
    connect(m_today, &TodayPage::libraryRequested, this, [this] { go(Destination::Library); });
    connect(m_today, &TodayPage::helpRequested, this, [this] { go(Destination::Help); });
    connect(m_today, &TodayPage::programChosen, this, [this](const QString& program) {
        if (const auto used = app::useProgram(m_services.context, program.toStdString()); !used)
            warn(tr("The program could not be kept"), fromUtf8(toString(used.error())));
        refresh();
        m_today->focusStart();
    });
    connect(m_today, &TodayPage::painGiven, this, [this](const session::PainAnswer& answer) {
        if (const auto kept = app::keepPainCheck(m_services.context, answer); !kept)
            warn(tr("Your score could not be saved"), fromUtf8(toString(kept.error())));
        if (answer.side) {
            auto changed = m_services.settings.settings();
            changed.hip = answer.side;
            m_services.settings.change(changed);
        }
        refresh();
    });
    connect(m_today, &TodayPage::finishRequested, this, [this](qint64 id) {
        if (const auto ended = app::finishBroken(m_services.context, id); !ended)
            warn(tr("The session could not be closed"), fromUtf8(toString(ended.error())));
        refresh();
        m_today->focusStart();
    });
    connect(m_today, &TodayPage::continueRequested, this, [this](qint64 id) {
        if (const auto record = app::sessionOf(m_services.context, id))
            Q_EMIT continueRequested(*record);
    });
    return m_today;
}

LibraryPage* Desk::library()
{
    if (m_libraryPage != nullptr)
        return m_libraryPage;
    m_library
        = std::make_unique<app::Library>(m_services.context.pack, m_services.context.contentLocale);
    m_libraryPage = new LibraryPage(m_services.studio);
    addPage(m_libraryPage);
    m_libraryPage->setLibrary(*m_library);
    connect(m_libraryPage, &LibraryPage::movementOpened, this, &Desk::openMovement);
    return m_libraryPage;
}

ExercisePage* Desk::exercise()
{
    if (m_exercise != nullptr)
        return m_exercise;
    m_exercise = new ExercisePage(m_services.studio);
    addPage(m_exercise);
    connect(m_exercise, &ExercisePage::movementOpened, this, &Desk::openMovement);
    connect(m_exercise, &ExercisePage::tryRequested, this, &Desk::tryMovement);
    connect(m_exercise, &ExercisePage::sideChosen, this, [this](Side side) {
        m_side = side;
        fillExercise(fromUtf8(m_exercise->state().id), side);
    });
    return m_exercise;
}

ProgressPage* Desk::progress()
{
    if (m_progress != nullptr)
        return m_progress;
    constexpr int MoreSessions = 100;
    m_progress = new ProgressPage(m_services.look);
    addPage(m_progress);
    connect(m_progress, &ProgressPage::sessionOpened, this, &Desk::openSession);
    connect(m_progress, &ProgressPage::olderRequested, this, [this] {
        m_listed += MoreSessions;
        fillProgress();
    });
    return m_progress;
}

SessionPage* Desk::session()
{
    if (m_session == nullptr) {
        m_session = new SessionPage(m_services.look);
        addPage(m_session);
    }
    return m_session;
}

SettingsPage* Desk::settings()
{
    if (m_settings != nullptr)
        return m_settings;
    m_settings = new SettingsPage(m_services.studio);
    addPage(m_settings);
    m_settings->setPlaces(m_services.dataFolder, CueSounds::deviceFound());
    connect(m_settings, &SettingsPage::changed, this, &Desk::settingsChanged);
    connect(m_settings, &SettingsPage::aboutRequested, this, &Desk::aboutRequested);
    connect(m_settings, &SettingsPage::keysRequested, this, &Desk::keysRequested);
    connect(m_settings, &SettingsPage::soundTested, this, [this] {
        m_services.sounds.play(session::CueKind::Start);
    });
    connect(m_settings, &SettingsPage::folderRequested, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_services.dataFolder));
    });
    return m_settings;
}

HelpPage* Desk::help()
{
    if (m_help == nullptr) {
        m_help = new HelpPage(m_services.look);
        addPage(m_help);
        fillHelp();
    }
    return m_help;
}

void Desk::fillToday()
{
    const app::TodayState state = app::todayState(m_services.context, firstWeekday());
    today()->setState(state, m_services.settings.settings().hip);
    if (state.journalError)
        warn(tr("Your journal cannot be read just now"), fromUtf8(toString(*state.journalError)));
    waitForNextPartOfDay();
}

/// The page changes by itself at midnight and when the greeting does; one timer, no polling.
void Desk::waitForNextPartOfDay()
{
    constexpr std::array Parts{std::chrono::hours(5),
                               std::chrono::hours(12),
                               std::chrono::hours(18),
                               std::chrono::hours(24)};
    const auto time = m_services.context.now().timeOfDay();
    const auto next = std::find_if(
        Parts.begin(), Parts.end(), [&](std::chrono::hours part) { return part > time; });
    if (next != Parts.end())
        m_dayTimer.start(*next - time + std::chrono::seconds(1));
}

void Desk::fillProgress()
{
    progress()->setState(app::journalState(m_services.context, m_listed),
                         m_services.context.now().date());
}

void Desk::fillExercise(const QString& movement, Side side)
{
    const auto state = app::exerciseState(
        m_services.context.pack, m_services.context.contentLocale, movement.toStdString(), side);
    if (state)
        exercise()->setState(*state, m_services.context.pack.figure(state->id));
}

QString Desk::movement() const
{
    const bool shown = !m_places.empty() && m_places.back().kind == Place::Kind::Movement;
    return shown ? m_places.back().movement : QString();
}

void Desk::setSide(Side side)
{
    m_side = side;
    if (!movement().isEmpty())
        fillExercise(movement(), side);
}

std::optional<DemonstrationState> Desk::demonstration(const QString& movement)
{
    const app::Context& context = m_services.context;
    const auto state
        = app::exerciseState(context.pack, context.contentLocale, movement.toStdString(), m_side);
    const figure::Animation* animation = context.pack.figure(movement.toStdString());
    if (!state || animation == nullptr)
        return std::nullopt;
    DemonstrationState shown;
    shown.id = movement;
    shown.movement = {fromUtf8(state->name),
                      animation,
                      state->tempo,
                      state->phases,
                      fromUtf8(state->targets),
                      state->side};
    const auto drawn = [&](const std::vector<app::RungView>& rungs) {
        for (const app::RungView& rung : rungs) {
            if (context.pack.figure(rung.movement) != nullptr)
                return fromUtf8(rung.movement);
        }
        return QString();
    };
    shown.easier = drawn(state->easier);
    shown.harder = drawn(state->harder);
    // Before and after it: as the library has them.
    library();
    const auto cards = m_library->state({}).cards;
    const auto here = std::find_if(cards.begin(), cards.end(), [&](const app::LibraryCard& card) {
        return card.id == state->id;
    });
    const auto isDrawn = [](const app::LibraryCard& card) { return card.figure != nullptr; };
    if (here != cards.end()) {
        const auto before = std::find_if(std::make_reverse_iterator(here), cards.rend(), isDrawn);
        const auto after = std::find_if(std::next(here), cards.end(), isDrawn);
        shown.previous = before == cards.rend() ? QString() : fromUtf8(before->id);
        shown.next = after == cards.end() ? QString() : fromUtf8(after->id);
    }
    return shown;
}

void Desk::fillHelp()
{
    const auto& pack = m_services.context.pack;
    m_help->setArticle(pack.article(pack.helpArticle),
                       m_services.context.wording().article(pack.helpArticle));
}

void Desk::languageChanged()
{
    const QString focused = focusWidget() != nullptr ? focusWidget()->objectName() : QString();
    // The page that asked for it is among them and still has to return.
    while (count() > 0) {
        QWidget* page = widget(0);
        removeWidget(page);
        page->hide();
        page->setParent(nullptr);
        page->deleteLater();
    }
    m_today = nullptr;
    m_libraryPage = nullptr;
    m_exercise = nullptr;
    m_progress = nullptr;
    m_session = nullptr;
    m_settings = nullptr;
    m_help = nullptr;
    m_library.reset();
    if (m_places.empty())
        return;
    show(m_places.back());
    currentPage()->focusStart();
    if (auto* again = currentPage()->findChild<QWidget*>(focused);
        again != nullptr && !focused.isEmpty()) {
        again->setFocus(Qt::OtherFocusReason);
        QTimer::singleShot(
            0, again, [page = currentPage(), again] { page->ensureWidgetVisible(again); });
    }
}

void Desk::show(const Place& place)
{
    Page* page = nullptr;
    switch (place.kind) {
    case Place::Kind::Movement:
        fillExercise(place.movement, m_side);
        page = exercise();
        break;
    case Place::Kind::Session:
        if (const auto record = app::sessionOf(m_services.context, place.session))
            session()->setSession(*record);
        else
            session()->setError(record.error());
        page = session();
        break;
    case Place::Kind::Destination:
        switch (place.destination) {
        case Destination::Today:
            fillToday();
            page = today();
            break;
        case Destination::Library:
            page = library();
            break;
        case Destination::Progress:
            fillProgress();
            page = progress();
            break;
        case Destination::Settings:
            settings()->setSettings(m_services.settings.settings());
            page = settings();
            break;
        case Destination::Help:
            page = help();
            break;
        }
        break;
    }
    setCurrentWidget(page);
    page->enter();
}

void Desk::goTo(const Place& place)
{
    if (!m_places.empty() && m_places.back() == place) {
        currentPage()->focusStart();
        return;
    }
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

void Desk::openSession(qint64 session)
{
    goTo({Place::Kind::Session, Destination::Progress, {}, session, 0});
}

bool Desk::goBack()
{
    if (m_places.size() < 2)
        return false;
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
    m_warning = {title, text};
    today()->setWarning(title, text);
}

Page* Desk::currentPage() const
{
    return qobject_cast<Page*>(currentWidget());
}

Destination Desk::destination() const
{
    return m_places.empty() ? Destination::Today : m_places.back().destination;
}

bool Desk::startToday()
{
    const app::TodayState state = app::todayState(m_services.context, firstWeekday());
    const auto open = std::find_if(
        state.sessions.begin(), state.sessions.end(), [](const app::SessionCard& card) {
            return card.timesDone < card.timesPerDay;
        });
    if (open == state.sessions.end())
        return false;
    Q_EMIT sessionRequested(app::requestFor(state, *open));
    return true;
}

void Desk::startSession(const QString& id)
{
    const app::TodayState state = app::todayState(m_services.context, firstWeekday());
    for (const app::SessionCard& card : state.sessions) {
        if (fromUtf8(card.id) == id)
            Q_EMIT sessionRequested(app::requestFor(state, card));
    }
}

void Desk::tryMovement(const QString& movement)
{
    const content::Movement* entry = m_services.context.pack.movement(movement.toStdString());
    if (entry == nullptr)
        return;
    app::SessionRequest request;
    request.title = m_services.context.wording().movement(entry->id).name;
    request.items.push_back({entry->id, program::startingDose(*entry, {}, true)});
    request.firstSide = m_side;
    Q_EMIT sessionRequested(request);
}

} // namespace hipwise::ui
