#include "ui/exercise/exercise_words.h"

#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/session_words.h"
#include "ui/widgets/words.h"

#include <QButtonGroup>

namespace hipwise::ui {

namespace {

QString numberedStep(int number, const QString& text)
{
    return QStringLiteral("%1.  %2").arg(number).arg(text);
}

} // namespace

ExerciseWords::ExerciseWords(const Look& look)
    : m_look(look)
    , m_dose(makeColumn(length::Gap / 2))
    , m_tabs(new QWidget)
    , m_tabBody(makeColumn(length::Gap + length::Gap / 2))
{
    setObjectName(QStringLiteral("exerciseWords"));
    box()->addLayout(m_dose);
    new FlowLayout(0, m_tabs);
    box()->addWidget(m_tabs);
    box()->addWidget(makeRule());
    box()->addSpacing(length::Gap / 2);
    box()->addLayout(m_tabBody);
    box()->addStretch();

    auto* group = new QButtonGroup(this);
    group->setExclusive(true);
    const QStringList names{tr("How to"), tr("Mistakes"), tr("Safety"), tr("Sources")};
    for (int i = 0; i < names.size(); ++i) {
        auto* tab = new Button(look, names[i], ButtonKind::Tab);
        tab->setObjectName(QStringLiteral("tab%1").arg(i));
        group->addButton(tab, i);
        m_tabs->layout()->addWidget(tab);
    }
    connect(group, &QButtonGroup::idClicked, this, [this](int tab) {
        m_tab = tab;
        fillTab();
    });
}

void ExerciseWords::setState(const app::ExerciseState& state)
{
    if (state.id != m_state.id) {
        m_tab = 0;
        findChild<Button*>(QStringLiteral("tab0"))->setChecked(true);
    }
    m_state = state;
    fillDose();
    fillTab();
}

void ExerciseWords::addRule()
{
    m_tabBody->addWidget(makeRule());
}

void ExerciseWords::addHeading(const QString& text, Ink ink)
{
    m_tabBody->addWidget((new TextLabel(m_look, TextRole::BodyStrong, text, ink))->wrapped());
}

void ExerciseWords::addText(const QString& text, Ink ink)
{
    m_tabBody->addWidget((new TextLabel(m_look, TextRole::Body, text, ink))->wrapped());
}

void ExerciseWords::fillDose()
{
    clearLayout(m_dose);
    const content::Sides sides
        = m_state.side ? content::Sides::OneAtATime : content::Sides::BothTogether;
    m_dose->addWidget(new TextLabel(m_look, TextRole::Meta, tr("To begin with"), Ink::Ink2));
    m_dose->addWidget(
        (new TextLabel(m_look, TextRole::Section, doseWords(m_state.dose, sides)))->wrapped());
    QStringList more;
    if (m_state.range.daysPerWeek)
        more.append(tr("%1 days a week").arg(rangeWords(*m_state.range.daysPerWeek)));
    if (m_state.range.timesPerDay && m_state.range.timesPerDay->max > 1)
        more.append(tr("%1 times a day").arg(rangeWords(*m_state.range.timesPerDay)));
    if (m_state.range.firstWeek && m_state.range.firstWeek->effort)
        more.append(tr("effort %1 out of 10").arg(rangeWords(*m_state.range.firstWeek->effort)));
    else if (m_state.range.effort)
        more.append(tr("effort %1 out of 10").arg(rangeWords(*m_state.range.effort)));
    if (!more.isEmpty())
        m_dose->addWidget(
            (new TextLabel(m_look, TextRole::Body, more.join(QStringLiteral(" · ")), Ink::Ink2))
                ->wrapped());
}

void ExerciseWords::fillTab()
{
    clearLayout(m_tabBody);
    switch (m_tab) {
    case 0:
        fillHowTo();
        break;
    case 1:
        fillMistakes();
        break;
    case 2:
        fillSafety();
        break;
    default:
        fillSources();
        break;
    }
}

void ExerciseWords::fillHowTo()
{
    addText(fromUtf8(m_state.why), Ink::Ink2);
    addText(fromUtf8(m_state.start));
    int number = 0;
    for (const QString& step : fromUtf8(m_state.steps))
        addText(numberedStep(++number, step));
    addRule();
    fillActivity();
    addHeading(tr("Breathing"), Ink::Info);
    addText(fromUtf8(m_state.breathing));
    addHeading(tr("Leave it out for now"), Ink::Caution);
    addText(fromUtf8(m_state.leaveOut));
    if (!m_state.synonyms.empty()) {
        addRule();
        addText(tr("Also called: %1.").arg(fromUtf8(m_state.synonyms).join(QStringLiteral(", "))),
                Ink::Ink2);
    }
}

/// What only walking, cycling, swimming and the like have.
void ExerciseWords::fillActivity()
{
    if (!m_state.pace.empty()) {
        addHeading(tr("How hard"));
        addText(fromUtf8(m_state.pace));
    }
    if (!m_state.adaptations.empty())
        addHeading(tr("Kinder to your hip"));
    for (const content::AdaptationText& adaptation : m_state.adaptations) {
        addText(QStringLiteral("•  %1").arg(fromUtf8(adaptation.what)));
        addText(fromUtf8(adaptation.why), Ink::Ink2);
    }
    if (!m_state.buildUp.empty()) {
        addHeading(tr("Building up"));
        addText(fromUtf8(m_state.buildUp));
    }
}

void ExerciseWords::fillMistakes()
{
    addText(tr("Easy to slip into. No harm done: just put it right."), Ink::Ink2);
    for (const QString& mistake : fromUtf8(m_state.mistakes))
        addText(QStringLiteral("•  %1").arg(mistake));
}

void ExerciseWords::fillSafety()
{
    addText(fromUtf8(m_state.leaveOut));
    addRule();
    addText(tr("If a clinician has told you that you have:"), Ink::Ink2);
    for (const app::SuitabilityNote& note : m_state.suits) {
        addHeading(fromUtf8(note.condition));
        addText(tr("%1. %2").arg(suitabilityName(note.rating), fromUtf8(note.note)));
    }
    if (!m_state.usuallySuits.empty()) {
        addRule();
        addText(tr("Usually suits people with: %1.")
                    .arg(fromUtf8(m_state.usuallySuits).join(QStringLiteral("; "))),
                Ink::Ink2);
    }
    addText(tr("After an operation your surgical team’s own limits always come first."), Ink::Ink2);
}

void ExerciseWords::fillSources()
{
    addText(m_state.review.reviewed
                ? tr("Reviewed by %1 on %2.")
                      .arg(fromUtf8(m_state.review.by), fromUtf8(m_state.review.on))
                : tr("Not yet reviewed by a physiotherapist."),
            m_state.review.reviewed ? Ink::Good : Ink::Caution);
    if (m_state.range.basis)
        addText(basisName(*m_state.range.basis));
    if (!m_state.doseNote.empty())
        addText(fromUtf8(m_state.doseNote));
    addRule();
    for (const content::Source& source : m_state.sources)
        addText(sourceWords(source), Ink::Ink2);
}

} // namespace hipwise::ui
