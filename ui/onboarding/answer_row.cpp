#include "ui/onboarding/answer_row.h"

#include "ui/widgets/flow_layout.h"

#include <QButtonGroup>

namespace hipwise::ui {

using person::ScreeningAnswer;

namespace {

constexpr std::array Answers{ScreeningAnswer::No, ScreeningAnswer::Yes, ScreeningAnswer::NotSure};

} // namespace

AnswerRow::AnswerRow(const Look& look, const QString& id, const QString& question)
    : m_group(new QButtonGroup(this))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(length::Gap);
    m_row->addWidget((new TextLabel(look, TextRole::Body, question))->wrapped(), 1);
    auto* answers = new QWidget;
    auto* flow = new FlowLayout(length::Gap, answers);
    const std::array words{tr("No"), tr("Yes"), tr("Not sure")};
    m_group->setExclusive(true);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        auto* button = new Button(look, words.at(i), ButtonKind::Chip);
        m_buttons.at(i) = button;
        button->setObjectName(QStringLiteral("%1-%2").arg(
            id, QString::fromStdString(std::string(toString(Answers.at(i))))));
        button->setAccessibleName(tr("%1 %2").arg(question, words.at(i)));
        button->setAutoExclusive(true);
        m_group->addButton(button, static_cast<int>(i));
        flow->addWidget(button);
    }
    m_row->addWidget(answers, 0, Qt::AlignVCenter);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int index) {
        showMarks();
        Q_EMIT answered(Answers.at(static_cast<std::size_t>(index)));
    });
    connect(&look, &Look::changed, this, &AnswerRow::keepWidths);
    keepWidths();
}

/// As wide with the mark as without, so that the answers of all questions stand below each other.
void AnswerRow::keepWidths()
{
    for (Button* button : m_buttons) {
        button->setMinimumWidth(0);
        button->withIcon(QStringLiteral("check"));
        button->ensurePolished();
        button->setMinimumWidth(button->sizeHint().width());
    }
    showMarks();
}

void AnswerRow::showMarks()
{
    for (Button* button : m_buttons) {
        button->withIcon(button->isChecked() ? QStringLiteral("check") : QString());
        if (!button->isChecked())
            button->setIcon({});
    }
}

void AnswerRow::setAnswer(std::optional<ScreeningAnswer> answer)
{
    m_group->setExclusive(false);
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setChecked(answer == Answers.at(i));
    m_group->setExclusive(true);
    showMarks();
}

void AnswerRow::setStacked(bool stacked)
{
    m_row->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace hipwise::ui
