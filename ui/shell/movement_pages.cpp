#include "ui/shell/movement_pages.h"

#include "app/about_me.h"
#include "app/exercise.h"
#include "app/library.h"
#include "ui/exercise/demonstration.h"
#include "ui/exercise/exercise_page.h"
#include "ui/library/library_page.h"
#include "ui/widgets/words.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace hipwise::ui {

MovementPages::MovementPages(const Services& services, std::function<void(Page*)> shelve)
    : m_services(services)
    , m_shelve(std::move(shelve))
{
}

MovementPages::~MovementPages() = default;

app::SelfKnowledge MovementPages::person() const
{
    const person::Settings& settings = m_services.settings.settings();
    return {m_services.context.about, settings.favourites, {}};
}

app::Library& MovementPages::books()
{
    if (m_library == nullptr)
        m_library = std::make_unique<app::Library>(m_services.context.pack,
                                                   m_services.context.contentLocale);
    return *m_library;
}

LibraryPage* MovementPages::libraryPage()
{
    if (m_libraryPage != nullptr)
        return m_libraryPage;
    m_libraryPage = new LibraryPage(m_services.studio);
    m_shelve(m_libraryPage);
    m_libraryPage->setAsList(m_services.settings.settings().libraryAsList);
    connect(m_libraryPage, &LibraryPage::movementOpened, this, &MovementPages::movementWanted);
    connect(m_libraryPage, &LibraryPage::favouriteChosen, this, &MovementPages::setFavourite);
    connect(m_libraryPage,
            &LibraryPage::aboutChosen,
            this,
            [this](const content::Circumstances& about) {
                auto settings = m_services.settings.settings();
                app::changeAbout(settings, person().about, about);
                m_services.settings.change(settings);
                settingsChanged();
            });
    connect(m_libraryPage, &LibraryPage::listChosen, this, [this](bool list) {
        auto settings = m_services.settings.settings();
        settings.libraryAsList = list;
        m_services.settings.change(settings);
    });
    return m_libraryPage;
}

Page* MovementPages::library()
{
    LibraryPage* page = libraryPage();
    app::SelfKnowledge known = person();
    known.lastUsed = app::lastUsedMovements(m_services.context);
    books().setPerson(known);
    page->setLibrary(books());
    return page;
}

std::vector<app::LibraryCard> MovementPages::found(const app::LibraryQuery& query)
{
    books().setPerson(person());
    return books().state(query).cards;
}

ExercisePage* MovementPages::exercisePage()
{
    if (m_exercise != nullptr)
        return m_exercise;
    m_exercise = new ExercisePage(m_services.studio);
    m_shelve(m_exercise);
    connect(m_exercise, &ExercisePage::movementOpened, this, &MovementPages::movementWanted);
    connect(m_exercise, &ExercisePage::tryRequested, this, &MovementPages::tryWanted);
    connect(m_exercise, &ExercisePage::favouriteChosen, this, &MovementPages::setFavourite);
    connect(m_exercise, &ExercisePage::sideChosen, this, &MovementPages::setSide);
    return m_exercise;
}

void MovementPages::fillExercise(const QString& id)
{
    const app::Context& context = m_services.context;
    const auto state = app::exerciseState(
        context.pack, context.contentLocale, id.toStdString(), m_side, person());
    if (state)
        exercisePage()->setState(*state, context.pack.figure(state->id));
}

Page* MovementPages::movement(const QString& id)
{
    fillExercise(id);
    return exercisePage();
}

void MovementPages::setSide(Side side)
{
    m_side = side;
    if (m_exercise != nullptr && !m_exercise->state().id.empty())
        fillExercise(fromUtf8(m_exercise->state().id));
}

void MovementPages::setFavourite(const QString& id, bool on)
{
    auto settings = m_services.settings.settings();
    if (on)
        settings.favourites.insert(id.toStdString());
    else
        settings.favourites.erase(id.toStdString());
    m_services.settings.change(settings);
    settingsChanged();
}

void MovementPages::settingsChanged()
{
    if (m_libraryPage != nullptr)
        static_cast<void>(library());
    if (m_exercise != nullptr && !m_exercise->state().id.empty())
        fillExercise(fromUtf8(m_exercise->state().id));
}

void MovementPages::forget()
{
    m_library.reset();
    m_libraryPage = nullptr;
    m_exercise = nullptr;
}

std::optional<DemonstrationState> MovementPages::demonstration(const QString& id)
{
    const app::Context& context = m_services.context;
    const auto state
        = app::exerciseState(context.pack, context.contentLocale, id.toStdString(), m_side);
    const figure::Animation* animation = context.pack.figure(id.toStdString());
    if (!state || animation == nullptr)
        return std::nullopt;
    DemonstrationState shown;
    shown.id = id;
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
    const auto cards = books().state({}).cards;
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

} // namespace hipwise::ui
