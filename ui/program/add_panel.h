#pragma once

#include "app/library.h"
#include "ui/figure/figure_studio.h"
#include "ui/widgets/card.h"

#include <QHash>
#include <QTimer>

#include <set>
#include <string>
#include <vector>

class QVBoxLayout;

namespace hipwise::ui {

class Button;
class PickChips;
class SearchField;
class TextLabel;

/// Finds movements and adds them to a session.
class AddPanel final : public Card {
    Q_OBJECT

public:
    explicit AddPanel(FigureStudio& studio);

    /// What was found, best first.
    void setFound(const std::vector<app::LibraryCard>& found);
    /// Movements that are in the session are not offered.
    void setInSession(const std::set<std::string>& movements);
    /// Asks for what the search and the chips say now.
    void ask();

    [[nodiscard]] SearchField* field() const { return m_field; }

Q_SIGNALS:
    void searchAsked(const QString& text, bool suitsMe);
    void addRequested(const QString& movement, const QString& name);

private:
    void showChips();
    void refresh();
    [[nodiscard]] QWidget* makeItem(const app::LibraryCard& card);
    [[nodiscard]] int focusedItem() const;

    FigureStudio& m_studio;
    SearchField* m_field;
    PickChips* m_chips;
    QVBoxLayout* m_list;
    TextLabel* m_hint;
    QList<Button*> m_buttons;
    QTimer m_askSoon;
    bool m_suitsMe = true;
    std::vector<app::LibraryCard> m_found;
    std::set<std::string> m_inSession;
    std::vector<app::LibraryCard> m_shown;
};

} // namespace hipwise::ui
