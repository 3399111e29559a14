#pragma once

#include "app/session_edit.h"
#include "ui/style/look.h"

#include <QWidget>

class QVBoxLayout;

namespace hipwise::ui {

class Card;

/// What a session comes to: how long, with what, what for; and what speaks gently against it.
class SessionFacts final : public QWidget {
    Q_OBJECT

public:
    explicit SessionFacts(const Look& look);

    void setState(const app::SessionEditState& state);

private:
    void addFact(QLayout* facts, const QString& icon, const QString& text);
    void fillNotes(const app::SessionEditState& state);

    const Look& m_look;
    QVBoxLayout* m_notes;
    Card* m_card;
    QWidget* m_facts;
    std::vector<app::SessionNote> m_shownNotes;
};

} // namespace hipwise::ui
