#pragma once

#include "app/safety_check.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QWidget>

#include <array>
#include <optional>

class QButtonGroup;

namespace hipwise::ui {

/// A question with No, Yes and Not sure. One tab stop; arrow keys choose.
class AnswerRow final : public QWidget {
    Q_OBJECT

public:
    AnswerRow(const Look& look, const QString& id, const QString& question);

    void setAnswer(std::optional<person::ScreeningAnswer> answer);
    /// The answers below the question instead of beside it.
    void setStacked(bool stacked);

Q_SIGNALS:
    /// By the person, not by setAnswer.
    void answered(hipwise::person::ScreeningAnswer answer);

private:
    void showMarks();
    void keepWidths();

    QButtonGroup* m_group;
    QBoxLayout* m_row;
    std::array<Button*, 3> m_buttons{};
};

} // namespace hipwise::ui
