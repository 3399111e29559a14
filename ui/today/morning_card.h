#pragma once

#include "app/morning.h"
#include "session/record.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page.h"

#include <optional>

namespace hipwise::ui {

/// The morning after a session: one tap says how the hip is, and is kept at once; then a number, if
/// one likes. It can be closed without an answer, and is not asked again.
class MorningCard final : public Card {
    Q_OBJECT

public:
    MorningCard(const Look& look, const app::MorningQuestion& question);

    [[nodiscard]] qint64 session() const { return m_session; }

    /// Whether the tap was given and only the number is open.
    [[nodiscard]] bool isAnswered() const { return m_answer.has_value(); }

Q_SIGNALS:
    void answered(qint64 session, const hipwise::session::Morning& morning);
    void closed();
    void helpRequested();

private:
    [[nodiscard]] QWidget* makeFirst();
    void answer(session::MorningAnswer answer);
    void showSecond();

    const Look& m_look;
    qint64 m_session;
    std::optional<session::MorningAnswer> m_answer;
    QWidget* m_first;
    QWidget* m_second = nullptr;
};

} // namespace hipwise::ui
