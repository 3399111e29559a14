#pragma once

#include "ui/style/look.h"

#include <QWidget>

namespace hipwise::ui {

class Button;
class Card;
class TextLabel;

/// The foot of a page on which things are changed: what was changed last, with the way back, and
/// what could not be changed. Hidden while there is nothing to say.
class ChangeBar final : public QWidget {
    Q_OBJECT

public:
    explicit ChangeBar(const Look& look);

    /// Stands there while nothing was changed yet, so that nothing moves at the first change.
    /// Empty: nothing.
    void setHint(const QString& hint);
    /// `change` can be taken back; `problem` is why something else was not changed. Empty texts
    /// take them away.
    void tell(const QString& change, const QString& problem);

Q_SIGNALS:
    void undoRequested();

private:
    void refresh();

    Card* m_problemCard;
    Card* m_changeCard;
    TextLabel* m_problem;
    TextLabel* m_change;
    Button* m_undo;
    QString m_hint;
    QString m_changed;
};

} // namespace hipwise::ui
