#include "ui/program/part_card.h"

#include "program/program_phases.h"
#include "ui/program/name_field.h"
#include "ui/program/program_words.h"
#include "ui/program/session_rows.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words.h"

namespace hipwise::ui {

using State = app::PhaseTile::State;

namespace {

constexpr int DaysPerWeek = 7;

QString stateWords(const app::PhaseTile& phase)
{
    switch (phase.state) {
    case State::Done:
        return PartCard::tr("Done.");
    case State::Now:
        return PartCard::tr("You are here.");
    case State::Ahead:
        break;
    }
    return PartCard::tr("It begins when you say so.");
}

} // namespace

PartCard::PartCard(const Look& look)
    : m_look(look)
    , m_title(new TextLabel(look, TextRole::CardTitle))
    , m_state(new TextLabel(look, TextRole::Body, {}, Ink::Ink2))
    , m_name(new NameField(look, tr("Name of this part")))
    , m_weeks(new Stepper(look, tr("Weeks of this part; 0 is as long as you like")))
    , m_sessions(new SessionRows(look))
    , m_begin(new Button(look, tr("Begin it today"), ButtonKind::Secondary))
    , m_earlier(new Button(look, tr("One place earlier"), ButtonKind::Secondary))
    , m_remove(new Button(look, tr("Take this part out"), ButtonKind::Secondary))
{
    box()->setSpacing(length::Gap);
    box()->addWidget(m_title->wrapped());
    box()->addWidget(m_state->wrapped());
    makeFields();
    box()->addWidget(new TextLabel(look, TextRole::BodyStrong, tr("Sessions of this part")));
    box()->addWidget(m_sessions);
    makeButtons();
    connect(m_sessions, &SessionRows::sessionOpened, this, &PartCard::sessionOpened);
}

void PartCard::makeFields()
{
    const auto add = [&](const QString& words, QWidget* field, Qt::Alignment alignment) {
        box()->addWidget((new TextLabel(m_look, TextRole::Secondary, words, Ink::Ink2))->wrapped());
        box()->addWidget(field, 0, alignment);
    };
    constexpr double NameEms = 30.0;
    const auto fit = [this] { m_name->setMaximumWidth(m_look.em(NameEms)); };
    connect(&m_look, &Look::changed, this, fit);
    fit();
    m_weeks->setRange(0, program::MostPhaseWeeks);
    add(tr("Name"), m_name, {});
    add(tr("Weeks; 0 is as long as you like"), m_weeks->joined(), Qt::AlignLeft);
    connect(m_name, &NameField::named, this, &PartCard::rename);
    connect(m_weeks, &Stepper::changed, this, &PartCard::setWeeks);
}

void PartCard::makeButtons()
{
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(length::Gap, buttons);
    auto* add = (new Button(m_look, tr("Add a session"), ButtonKind::Secondary))
                    ->withIcon(QStringLiteral("plus"));
    add->setObjectName(QStringLiteral("addSession"));
    for (Button* button : {add, m_begin, m_earlier, m_remove})
        flow->addWidget(button);
    box()->addWidget(buttons);
    connect(add, &QAbstractButton::clicked, this, [this] {
        Q_EMIT sessionAdded(fromUtf8(m_part.phase.id));
    });
    connect(m_begin, &QAbstractButton::clicked, this, [this] {
        Q_EMIT beginRequested(fromUtf8(m_part.phase.id));
    });
    connect(m_earlier, &QAbstractButton::clicked, this, [this] {
        Q_EMIT edited(
            [id = m_part.phase.id](program::Program program) {
                return withPhaseEarlier(std::move(program), id);
            },
            tr("One place earlier"));
    });
    connect(m_remove, &QAbstractButton::clicked, this, [this] {
        Q_EMIT edited(
            [id = m_part.phase.id](program::Program program) {
                return withoutPhase(std::move(program), id);
            },
            tr("Taken out: %1").arg(fromUtf8(m_part.phase.name)));
    });
}

void PartCard::rename(const QString& name)
{
    Q_EMIT edited(
        [id = m_part.phase.id, words = name.toStdString()](program::Program program) {
            return withPhaseName(std::move(program), id, words);
        },
        name.isEmpty() ? tr("The usual name again") : tr("New name: %1").arg(name));
}

void PartCard::setWeeks(int weeks)
{
    Q_EMIT edited(
        [id = m_part.phase.id, weeks](program::Program program) {
            return withPhaseDays(std::move(program), id, weeks * DaysPerWeek);
        },
        tr("Meant to last: %1").arg(phaseLengthWords(weeks * DaysPerWeek)));
}

void PartCard::setPart(const app::PartOutline& part, int number, int count)
{
    m_part = part;
    const QString id = fromUtf8(part.phase.id);
    setObjectName(QStringLiteral("part-%1").arg(id));
    m_name->setObjectName(QStringLiteral("partName-%1").arg(id));
    m_weeks->setObjectName(QStringLiteral("partWeeks-%1").arg(id));
    m_begin->setObjectName(QStringLiteral("beginPart-%1").arg(id));
    m_earlier->setObjectName(QStringLiteral("earlierPart-%1").arg(id));
    m_remove->setObjectName(QStringLiteral("removePart-%1").arg(id));
    const QString place = tr("Part %1 of %2").arg(QString::number(number), QString::number(count));
    const QString name = fromUtf8(part.phase.name);
    m_title->setText(name.isEmpty() ? place : tr("%1: %2").arg(place, name));
    m_state->setText(
        tr("%1 Meant to last: %2.").arg(stateWords(part.phase), phaseLengthWords(part.phase.days)));
    m_name->setName(fromUtf8(part.ownName));
    m_weeks->setValue((part.phase.days + DaysPerWeek - 1) / DaysPerWeek);
    m_sessions->setSessions(part.sessions);
    m_begin->setVisible(part.phase.state == State::Ahead);
    m_earlier->setVisible(part.canBeEarlier);
    m_remove->setVisible(part.canBeRemoved);
}

} // namespace hipwise::ui
