#pragma once

#include "app/program_outline.h"
#include "ui/program/program_edits.h"
#include "ui/widgets/card.h"

namespace hipwise::ui {

class Button;
class NameField;
class SessionRows;
class Stepper;
class TextLabel;

/// One part of a program, to change: its name, how long it is meant to last, its sessions.
class PartCard final : public Card {
    Q_OBJECT

public:
    explicit PartCard(const Look& look);

    /// `number` counts from 1, of so many.
    void setPart(const app::PartOutline& part, int number, int count);

Q_SIGNALS:
    /// `words` say what is changed.
    void edited(const hipwise::ui::ProgramEdit& edit, const QString& words);
    void beginRequested(const QString& phase);
    void sessionOpened(const QString& session);
    void sessionAdded(const QString& phase);

private:
    void makeFields();
    void makeButtons();
    void rename(const QString& name);
    void setWeeks(int weeks);

    const Look& m_look;
    app::PartOutline m_part;
    TextLabel* m_title;
    TextLabel* m_state;
    NameField* m_name;
    Stepper* m_weeks;
    SessionRows* m_sessions;
    Button* m_begin;
    Button* m_earlier;
    Button* m_remove;
};

} // namespace hipwise::ui
