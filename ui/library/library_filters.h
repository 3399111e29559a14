#pragma once

#include "app/library.h"
#include "ui/widgets/page.h"
#include "ui/widgets/pick_chips.h"

#include <QWidget>

#include <functional>
#include <vector>

namespace hipwise::ui {

class Card;

/// What narrows the library: kinds in a row, and below it filters that each unfold their choices.
/// In a narrow window they are behind one button.
class LibraryFilters final : public QWidget {
    Q_OBJECT

public:
    explicit LibraryFilters(const Look& look);

    /// Shows a query and the counts that go with it.
    void setState(const app::LibraryQuery& query,
                  const app::LibraryState& state,
                  const content::Circumstances& about);
    void setRoom(Room room);
    /// Folds everything up.
    void fold();

Q_SIGNALS:
    /// By the person.
    void changed(const hipwise::app::LibraryQuery& query);
    void aboutChanged(const hipwise::content::Circumstances& about);

private:
    enum class Panel { SuitsMe, Position, Equipment, Target, Level, Circumstances, Order };
    static constexpr int Panels = 7;

    void buildRow();
    void openPanel(std::optional<Panel> panel);
    void fillPanel();
    void fillSuitsMe();
    void fillPositions();
    void fillOrder();
    void fillTabs();
    void fillKinds();
    PickChips* addChips(const QString& name, PickChips::Pick pick);
    void showChoices(const QString& name,
                     const std::vector<app::FilterChoice>& choices,
                     std::set<std::string> app::LibraryQuery::*chosen,
                     const QString& lead);
    void change(const std::function<void(app::LibraryQuery&)>& how);
    [[nodiscard]] QString tabText(Panel panel) const;
    [[nodiscard]] bool isActive(Panel panel) const;
    [[nodiscard]] int activeFilters() const;

    const Look& m_look;
    app::LibraryQuery m_query;
    app::LibraryState m_state;
    content::Circumstances m_about;
    Room m_room = Room::Wide;
    bool m_unfolded = false; ///< in a narrow window
    std::optional<Panel> m_open;
    std::optional<Panel> m_filled; ///< whose chips are in the panel
    PickChips* m_kinds;
    Button* m_unfold;
    QWidget* m_row;
    QList<Button*> m_tabs;
    Card* m_panel;
    QList<PickChips*> m_chips; ///< of the open panel, in order
    qsizetype m_next = 0; ///< the one to be shown next
};

} // namespace hipwise::ui
