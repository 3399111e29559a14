#include "ui/player/pain_question.h"

#include "ui/widgets/layouts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/words.h"

namespace hipwise::ui {

PainQuestion::PainQuestion(const Look& look, const QString& question)
    : m_look(look)
    , m_scale(new PainScale(look, question))
    , m_means(new TextLabel(look, TextRole::Secondary, {}, Ink::Ink2))
    , m_side(new Segmented(look, tr("Which hip?"), {tr("Left"), tr("Right"), tr("Both")}))
    , m_advice(new Notice(look, CardKind::Caution, QStringLiteral("info")))
{
    auto* column = makeColumn(length::Gap + length::Gap / 2);
    setLayout(column);
    column->addWidget((new TextLabel(look, TextRole::CardTitle, question))->wrapped());
    column->addWidget(m_scale);
    column->addWidget(m_means->wrapped());
    column->addWidget(m_side);
    column->addWidget(m_advice);
    Button* help = m_advice->addButton(tr("When to get help"), ButtonKind::Stop);
    connect(help, &QAbstractButton::clicked, this, &PainQuestion::helpRequested);
    connect(m_scale, &PainScale::chosen, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    connect(m_side, &Segmented::chosen, this, [this] { Q_EMIT changed(); });
    refresh();
}

void PainQuestion::reset(std::optional<HipSide> hip)
{
    m_scale->setScore(std::nullopt);
    m_side->setCurrent(hip ? static_cast<int>(*hip) : -1);
    refresh();
}

session::PainAnswer PainQuestion::answer() const
{
    session::PainAnswer answer{m_scale->score(), std::nullopt};
    if (answer.score && m_side->current() >= 0)
        answer.side = static_cast<HipSide>(m_side->current());
    return answer;
}

void PainQuestion::refresh()
{
    const auto score = m_scale->score();
    m_side->setVisible(score.has_value());
    m_means->setText(score ? tr("%1: %2").arg(score->value()).arg(painWords(*score))
                           : tr("0 is no pain. 10 is the worst you can imagine."));
    m_advice->setVisible(score && bandOf(*score, m_look.painBands()) == PainBand::TooMuch);
    if (score)
        m_advice->setText(painAdvice(*score, m_look.painBands()), {});
}

} // namespace hipwise::ui
