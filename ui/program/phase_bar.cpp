#include "ui/program/phase_bar.h"

#include "ui/program/program_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words.h"

#include <QPainter>

#include <algorithm>

namespace hipwise::ui {

using app::PhaseTile;
using State = PhaseTile::State;

namespace {

constexpr double StepsHeightEms = 0.5;
constexpr double StepGap = 4.0;

/// A step for every part, as wide as it is long; the words beside it say the same.
class PhaseSteps final : public QWidget {
public:
    PhaseSteps(const Look& look, const std::vector<PhaseTile>& phases)
        : m_look(look)
        , m_phases(phases)
    {
        setFixedHeight(look.em(StepsHeightEms));
        QObject::connect(&look, &Look::changed, this, [this] {
            setFixedHeight(m_look.em(StepsHeightEms));
            update();
        });
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& t = m_look.theme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto weight = [](const PhaseTile& phase) { return std::max(phase.days, 1); };
        double all = 0;
        for (const PhaseTile& phase : m_phases)
            all += weight(phase);
        const double room = width() - StepGap * static_cast<double>(m_phases.size() - 1);
        double x = 0;
        for (const PhaseTile& phase : m_phases) {
            const QRectF step(x, 0, room * weight(phase) / all, height());
            painter.setPen(t.contrast ? QPen(t.edge, 1) : QPen(Qt::NoPen));
            painter.setBrush(phase.state == State::Done      ? t.good
                                 : phase.state == State::Now ? t.primary
                                                             : t.track);
            painter.drawRoundedRect(
                step.adjusted(0.5, 0.5, -0.5, -0.5), height() / 2.0, height() / 2.0);
            x += step.width() + StepGap;
        }
    }

private:
    const Look& m_look;
    const std::vector<PhaseTile>& m_phases;
};

QString dayWordsOf(const PhaseTile& phase)
{
    // In a pause from its first day on there is no first day yet.
    if (phase.day < 1)
        return {};
    if (phase.days > 0 && phase.day <= phase.days)
        return PhaseBar::tr("Day %1 of %2.")
            .arg(QString::number(phase.day), QString::number(phase.days));
    return PhaseBar::tr("Day %1.").arg(phase.day);
}

} // namespace

PhaseBar::PhaseBar(const Look& look)
    : m_look(look)
    , m_steps(new PhaseSteps(look, m_phases))
    , m_title(new TextLabel(look, TextRole::CardTitle))
    , m_words(new TextLabel(look, TextRole::Body, {}, Ink::Ink2))
    , m_all(new Button(look, {}, ButtonKind::Quiet))
    , m_begin(new Button(look, tr("Begin the next part"), ButtonKind::Secondary))
    , m_list(new QWidget)
{
    setObjectName(QStringLiteral("phaseBar"));
    m_title->wrapped();
    m_words->wrapped();
    box()->setSpacing(length::Gap);
    box()->addWidget(m_steps);
    box()->addWidget(m_title);
    box()->addWidget(m_words);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(length::Gap, buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    m_begin->setObjectName(QStringLiteral("nextPhase"));
    m_all->setObjectName(QStringLiteral("allPhases"));
    m_all->setCheckable(true);
    flow->addWidget(m_begin);
    flow->addWidget(m_all);
    box()->addWidget(buttons);
    auto* list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(length::Gap);
    box()->addWidget(m_list);
    m_list->hide();
    connect(m_begin, &QAbstractButton::clicked, this, [this] { Q_EMIT nextRequested(m_next); });
    connect(m_all, &QAbstractButton::toggled, this, [this](bool on) {
        m_list->setVisible(on);
        fillWords();
    });
}

void PhaseBar::setPhases(const std::vector<PhaseTile>& phases, const QString& next)
{
    // One part alone says nothing that the title does not.
    setVisible(phases.size() > 1);
    if (phases == m_phases && next == m_next)
        return;
    m_phases = phases;
    m_next = next;
    m_steps->update();
    fillWords();
    fillList();
}

void PhaseBar::fillWords()
{
    m_all->setText(m_all->isChecked() ? tr("Hide the parts") : tr("All parts"));
    m_begin->setVisible(!m_next.isEmpty());
    const auto now = std::find_if(m_phases.begin(), m_phases.end(), [](const PhaseTile& phase) {
        return phase.state == State::Now;
    });
    if (now == m_phases.end()) {
        m_title->setText(tr("It has not begun yet"));
        m_words->clear();
        return;
    }
    m_title->setText(tr("Part %1 of %2: %3")
                         .arg(QString::number(now - m_phases.begin() + 1),
                              QString::number(m_phases.size()),
                              fromUtf8(now->name)));
    QStringList words{dayWordsOf(*now)};
    words.removeAll(QString());
    if (now + 1 != m_phases.end()) {
        words.append(tr("After it comes: %1.").arg(fromUtf8((now + 1)->name)));
        words.append(tr("It begins when you say so; what you do already keeps its numbers."));
    }
    m_words->setText(words.join(QLatin1Char(' ')));
}

void PhaseBar::fillList()
{
    clearLayout(m_list->layout());
    for (const PhaseTile& phase : m_phases)
        addLine(phase);
}

void PhaseBar::addLine(const PhaseTile& phase)
{
    QString words = tr("%1: %2").arg(fromUtf8(phase.name), phaseLengthWords(phase.days));
    if (phase.state == State::Done)
        words = tr("%1, done").arg(words);
    else if (phase.state == State::Now)
        words = tr("%1. You are here.").arg(words);
    auto* row = new QHBoxLayout;
    row->setSpacing(length::Gap);
    const bool now = phase.state == State::Now;
    row->addWidget(new IconLabel(m_look,
                                 phase.state == State::Done ? QStringLiteral("check")
                                     : now                  ? QStringLiteral("forward")
                                                            : QStringLiteral("clock"),
                                 phase.state == State::Done ? Ink::Good
                                     : now                  ? Ink::Primary
                                                            : Ink::Ink3,
                                 1.0),
                   0,
                   Qt::AlignTop);
    row->addWidget(
        (new TextLabel(m_look, now ? TextRole::BodyStrong : TextRole::Body, words))->wrapped(), 1);
    static_cast<QVBoxLayout*>(m_list->layout())->addLayout(row);
}

} // namespace hipwise::ui
