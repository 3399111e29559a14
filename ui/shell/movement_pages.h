#pragma once

#include "app/library.h"
#include "app/session_runner.h"
#include "ui/shell/services.h"
#include "ui/widgets/page.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace hipwise::ui {

struct DemonstrationState;
class ExercisePage;
class LibraryPage;

/// The library, the page of a movement and its demonstration: made when they are first needed,
/// filled from the pack and from what the person has told.
class MovementPages final : public QObject {
    Q_OBJECT

public:
    /// `shelve` is called with every new page, and owns it.
    MovementPages(const Services& services, std::function<void(Page*)> shelve);
    ~MovementPages() override;
    MovementPages(const MovementPages&) = delete;
    MovementPages(MovementPages&&) = delete;
    MovementPages& operator=(const MovementPages&) = delete;
    MovementPages& operator=(MovementPages&&) = delete;

    /// The library as it is now.
    [[nodiscard]] Page* library();
    /// What the library has for a query, for this person.
    [[nodiscard]] std::vector<app::LibraryCard> found(const app::LibraryQuery& query);
    /// The page of a movement that the pack has.
    [[nodiscard]] Page* movement(const QString& id);
    /// What a demonstration shows; empty for a movement that is not drawn.
    [[nodiscard]] std::optional<DemonstrationState> demonstration(const QString& id);

    [[nodiscard]] Side side() const { return m_side; }

    void setSide(Side side);
    /// Something that the person has set is different.
    void settingsChanged();
    /// The pages are gone; make new ones when they are needed.
    void forget();

Q_SIGNALS:
    void movementWanted(const QString& id);
    void tryWanted(const QString& id);

private:
    [[nodiscard]] LibraryPage* libraryPage();
    [[nodiscard]] ExercisePage* exercisePage();
    [[nodiscard]] app::Library& books();
    /// What was told; not what was used, for which the journal is read.
    [[nodiscard]] app::SelfKnowledge person() const;
    void fillExercise(const QString& id);
    void setFavourite(const QString& id, bool on);

    Services m_services;
    std::function<void(Page*)> m_shelve;
    std::unique_ptr<app::Library> m_library;
    Side m_side = Side::Right;
    LibraryPage* m_libraryPage = nullptr;
    ExercisePage* m_exercise = nullptr;
};

} // namespace hipwise::ui
