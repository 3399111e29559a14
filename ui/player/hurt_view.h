#pragma once

#include "app/session_view.h"
#include "session/record.h"
#include "ui/player/choice_list.h"
#include "ui/widgets/page.h"

#include <optional>

namespace hipwise::ui {

class ChipChoices;
class Notice;
class PainQuestion;

/// "It hurts": first how much, which hip and where, then what would help. Nothing of it has to be
/// answered, and nothing waits for it but the session.
class HurtView final : public Page {
    Q_OBJECT

public:
    explicit HurtView(const Look& look);

    /// Begins with the question. `hip` is the side to suggest.
    void ask(const app::HurtOptions& options, std::optional<HipSide> hip);
    /// Begins with what would help, because the score is known.
    void offer(const app::HurtOptions& options, const session::PainAnswer& answer);

    [[nodiscard]] session::PainAnswer answer() const { return m_answer; }

    [[nodiscard]] std::optional<session::PainSpot> spot() const;

    void setRoom(Room room) override;
    void focusStart() override;

Q_SIGNALS:
    void chosen(hipwise::session::HurtChoice choice);
    void helpRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* makeQuestion();
    [[nodiscard]] QWidget* makeChoices();
    void showChoices();
    [[nodiscard]] bool isHelping() const; ///< the second step shows
    void showStep(const QWidget* step);
    void fitAbout();

    app::HurtOptions m_options;
    session::PainAnswer m_answer;
    int m_spot = -1;
    QList<session::HurtChoice> m_offered;
    TextLabel* m_about;
    QWidget* m_question;
    PainQuestion* m_pain;
    ChipChoices* m_spots;
    Button* m_next;
    QWidget* m_help;
    QBoxLayout* m_columns; ///< what would help, and what to look out for
    Notice* m_advice;
    ChoiceList* m_choices;
};

} // namespace hipwise::ui
