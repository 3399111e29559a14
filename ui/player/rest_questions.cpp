#include "ui/player/rest_questions.h"

#include "ui/widgets/layouts.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace hipwise::ui {

RestQuestions::RestQuestions(const Look& look)
    : m_look(look)
    , m_question(new TextLabel(look, TextRole::BodyStrong))
    , m_scale(new PainScale(look, tr("How was your hip, at its worst?")))
    , m_effortQuestion(new TextLabel(look, TextRole::BodyStrong, tr("How hard was it?")))
    , m_effort(new Segmented(look, tr("How hard was it?"), effortNames()))
    , m_done(new QWidget)
    , m_count(new TextLabel(look, TextRole::BodyStrong))
    , m_less(Button::iconOnly(look, QStringLiteral("minus"), tr("One less"), ButtonSize::Icon))
    , m_more(Button::iconOnly(look, QStringLiteral("plus"), tr("One more"), ButtonSize::Icon))
{
    setObjectName(QStringLiteral("restQuestions"));
    auto* column = makeColumn(length::Gap);
    setLayout(column);
    auto* row = new QHBoxLayout(m_done);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(length::Gap);
    row->addWidget(m_count);
    row->addWidget(m_less);
    row->addWidget(m_more);
    m_less->setObjectName(QStringLiteral("repsLess"));
    m_more->setObjectName(QStringLiteral("repsMore"));
    m_scale->setObjectName(QStringLiteral("movementPain"));
    m_scale->setSize(PainScale::Size::Compact);
    auto* line = new QHBoxLayout;
    line->setSpacing(length::CardGap);
    line->addWidget(m_question->wrapped(), 1);
    line->addWidget(m_done);
    column->addLayout(line);
    column->addWidget(m_scale);
    m_effort->setObjectName(QStringLiteral("movementEffort"));
    auto* effort = new QHBoxLayout;
    effort->setSpacing(length::CardGap);
    effort->addWidget(m_effortQuestion);
    effort->addWidget(m_effort);
    effort->addStretch();
    column->addLayout(effort);
    for (QAbstractButton* button : findChildren<QAbstractButton*>()) {
        if (!m_scale->isAncestorOf(button))
            button->setFocusPolicy(Qt::TabFocus);
    }
    connect(m_effort, &Segmented::chosen, this, [this](int answer) {
        if (m_item)
            Q_EMIT effortGiven(static_cast<qsizetype>(*m_item),
                               static_cast<session::EffortAnswer>(answer));
    });
    connect(m_scale, &PainScale::chosen, this, [this](PainScore score) {
        if (m_item)
            Q_EMIT rated(static_cast<qsizetype>(*m_item), score);
    });
    connect(m_less, &QAbstractButton::clicked, this, [this] { Q_EMIT repsCorrected(-1); });
    connect(m_more, &QAbstractButton::clicked, this, [this] { Q_EMIT repsCorrected(1); });
}

void RestQuestions::show(const app::SessionView& view, bool asks, bool roomy)
{
    const std::optional<std::size_t> item
        = asks && view.toRate ? std::optional(view.toRate->item) : std::nullopt;
    if (item != m_item && item) {
        m_scale->setScore(view.toRate->score);
        const auto effort = session::answerOf(view.toRate->effort);
        m_effort->setCurrent(effort ? static_cast<int>(*effort) : -1);
    }
    m_item = item;
    m_last = roomy ? view.lastSet : std::nullopt;
    m_question->setVisible(m_item.has_value());
    m_scale->setVisible(m_item.has_value());
    m_effort->setVisible(m_item.has_value());
    m_effortQuestion->setVisible(m_item && roomy);
    if (m_item)
        ask(view, roomy);
    m_done->setVisible(m_last.has_value());
    if (m_last) {
        m_count->setText(tr("Done: %1 of %2").arg(m_last->reps).arg(m_last->planned));
        m_less->setEnabled(m_last->reps > 0);
    }
}

/// Where there is room for one question only, the second one comes when the first is answered.
void RestQuestions::ask(const app::SessionView& view, bool roomy)
{
    const bool rated = view.toRate->score.has_value();
    const QString name = fromUtf8(view.toRate->name);
    m_scale->setVisible(roomy || !rated);
    m_effort->setVisible(roomy || rated);
    m_question->setText(roomy || !rated ? tr("How was your hip in “%1”, at its worst?").arg(name)
                                        : tr("How hard was “%1”?").arg(name));
}

bool RestQuestions::event(QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QWidget::event(event);
    const QWidget* focus = focusWidget();
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool answers = key == Qt::Key_Space && !m_scale->isAncestorOf(focus);
    const bool chooses
        = (key == Qt::Key_Left || key == Qt::Key_Right) && m_effort->isAncestorOf(focus);
    event->setAccepted(answers || chooses);
    return answers || chooses;
}

bool RestQuestions::type(const QKeyEvent* event)
{
    return m_item && m_scale->type(event);
}

} // namespace hipwise::ui
