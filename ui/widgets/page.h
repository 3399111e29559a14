#pragma once

#include "ui/style/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QTimer>

class QKeyEvent;

namespace hipwise::ui {

/// How much room a page has, in ems of the scaled text: a large font and a small window are the
/// same thing.
enum class Room {
    Narrow, ///< below 60 em: one column
    Medium, ///< rail, two columns where they fit
    Wide ///< from 78 em: side bar and two columns
};

[[nodiscard]] Room roomFor(const Look& look, int windowWidth);

/// Base of every page: a title row, and a body that scrolls. Pages never scroll sideways. A page
/// speaks the language it was made in; after a change of language the shell makes it anew.
class Page : public QScrollArea {
    Q_OBJECT

public:
    Page(const Look& look, const QString& title);

    /// Shown in front of the title; pages that are reached from another page have it.
    void enableBack();
    void setTitle(const QString& title);
    [[nodiscard]] QString title() const;

    /// Called by the shell when the window changes; arranges columns.
    virtual void setRoom(Room room);

    /// Called whenever the page comes to the front.
    virtual void enter() { }

    /// Before another page comes or the window closes: what was chosen and waits is kept.
    virtual void leave() { }

    /// Where the keyboard goes when the page comes to the front: its title, so that a screen reader
    /// says it.
    virtual void focusStart();

    /// The field "/" and Ctrl+F go to; null when the page has none.
    [[nodiscard]] virtual QWidget* searchField() { return nullptr; }

Q_SIGNALS:
    void backRequested();

protected:
    [[nodiscard]] static bool isEnter(const QKeyEvent& event);
    /// What Enter does: it presses the button that has the keyboard, which not every desktop does
    /// by itself; on an answer that can be chosen it goes on with this one.
    void pressFocusedOr(QAbstractButton& otherwise);

    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

    /// Stays at the lower edge of the page while the rest scrolls. Takes no room while hidden.
    void setFoot(QWidget* foot);

    [[nodiscard]] const Look& look() const { return m_look; }

    [[nodiscard]] Room room() const { return m_room; }

    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

    /// The row of the title, to put controls at its end.
    [[nodiscard]] QHBoxLayout* titleRow() const { return m_titleRow; }

    [[nodiscard]] TextLabel* titleLabel() const { return m_title; }

private:
    void orderAllTabs();
    void placeFoot();

    QTimer m_orderSoon;
    const Look& m_look;
    Room m_room = Room::Wide;
    QVBoxLayout* m_body = nullptr;
    QHBoxLayout* m_titleRow;
    TextLabel* m_title;
    Button* m_back;
    QWidget* m_foot = nullptr;
};

} // namespace hipwise::ui
