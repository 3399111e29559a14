#pragma once

#include "app/measures.h"
#include "ui/widgets/card.h"

#include <QString>

class QVBoxLayout;

namespace hipwise::ui {

/// What a person can do, a line each, with the way to more.
class MeasuresCard final : public Card {
    Q_OBJECT

public:
    explicit MeasuresCard(const Look& look);

    void setState(const app::MeasuresState& state);

Q_SIGNALS:
    void opened(hipwise::person::MeasureKind kind);

private:
    void addLine(person::MeasureKind kind, const QString& last, bool marked = false);
    [[nodiscard]] QString testWords(const app::TestState& test, CivilDate today) const;
    [[nodiscard]] QString ratingWords(const app::MeasuresState& state) const;

    const Look& m_look;
    app::MeasuresState m_state;
    bool m_filled = false;
    QVBoxLayout* m_lines;
};

} // namespace hipwise::ui
