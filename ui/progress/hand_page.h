#pragma once

#include "app/hand_entry.h"
#include "ui/widgets/page.h"

#include <optional>

class QComboBox;
class QDateEdit;
class QTimeEdit;

namespace hipwise::ui {

class NoteField;
class Notice;
class PainScale;
class Segmented;
class Stepper;

/// Writes something down that was done without the program: an activity, a session, or a pain score
/// of any day that is over.
class HandPage final : public Page {
    Q_OBJECT

public:
    enum class Kind { Activity, Session, Pain };

    explicit HandPage(const Look& look);

    /// Empties the form. `today` and `time` are now.
    void begin(const app::HandTime& now, std::optional<HipSide> hip);
    /// What can be chosen on the day that is set.
    void setChoices(const app::HandChoices& choices);
    /// Why it could not be kept; an empty text takes it away.
    void setProblem(const QString& title, const QString& text);

    [[nodiscard]] Kind kind() const;
    [[nodiscard]] app::HandTime when() const;
    [[nodiscard]] app::ActivityEntry activity() const;
    [[nodiscard]] app::SessionEntry session() const;
    [[nodiscard]] session::PainAnswer pain() const;

    void focusStart() override;

Q_SIGNALS:
    void dayChanged(const hipwise::app::HandTime& when);
    void saveRequested();

private:
    void makeWhen();
    void makeWhat();
    void showKind();
    void dayPicked(int which);
    void showDay();
    void offerTime();
    [[nodiscard]] std::string note() const;

    app::HandTime m_now;
    std::chrono::minutes m_offered{0}; ///< the time that is set for the person
    Notice* m_problem;
    Segmented* m_kind;
    Segmented* m_day;
    TextLabel* m_dayWords; ///< which day "Today" and "Yesterday" are
    QDateEdit* m_date;
    QTimeEdit* m_time;
    TextLabel* m_whatTitle;
    QComboBox* m_what;
    TextLabel* m_nothing;
    QWidget* m_lengthRow;
    Stepper* m_length;
    TextLabel* m_painTitle;
    PainScale* m_pain;
    Segmented* m_side;
    TextLabel* m_noteTitle;
    NoteField* m_note;
    Button* m_save;
    app::HandChoices m_choices;
};

} // namespace hipwise::ui
