#include "ui/onboarding/step_page.h"

#include "app/first_start.h"
#include "ui/onboarding/step_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"

namespace hipwise::ui {

StepPage::StepPage(const Look& look, person::FirstStep step, StepPlace place)
    : Page(look, stepName(step))
    , m_step(step)
    , m_place(place)
    , m_where(new TextLabel(look, TextRole::Secondary, {}, Ink::Ink2))
    , m_lead(new TextLabel(look, TextRole::Body, {}, Ink::Ink2))
    , m_foot(new QWidget)
    , m_ways(new QHBoxLayout)
    , m_backButton(new Button(look, tr("Back"), ButtonKind::Secondary))
    , m_skip(new Button(look, tr("Skip this"), ButtonKind::Quiet))
    , m_next(new Button(look, isAlone() ? tr("Done") : tr("Next"), ButtonKind::Primary))
{
    m_where->setText(tr("Step %1 of %2: %3")
                         .arg(app::numberOf(step))
                         .arg(app::FirstSteps.size())
                         .arg(stepName(step)));
    body()->insertWidget(0, m_where->wrapped());
    body()->addWidget(m_lead->wrapped());
    m_lead->hide();
    if (isAlone())
        enableBack();
    makeFoot();
    StepPage::setRoom(Room::Wide);
}

void StepPage::makeFoot()
{
    m_foot->setAutoFillBackground(true);
    auto* column = makeColumn(length::Gap + length::Gap / 2);
    m_foot->setLayout(column);
    column->addWidget(makeRule());
    m_ways->setSpacing(length::Gap + length::Gap / 2);
    m_ways->addWidget(m_backButton);
    m_ways->addStretch(1);
    m_ways->addWidget(m_skip);
    m_ways->addWidget(m_next);
    column->addLayout(m_ways);
    column->addSpacing(0);
    m_backButton->withIcon(QStringLiteral("back"))->setObjectName(QStringLiteral("stepBack"));
    m_skip->breaking()->setObjectName(QStringLiteral("stepSkip"));
    m_next->breaking()->setObjectName(QStringLiteral("stepNext"));
    m_backButton->setVisible(!isAlone() && m_step != person::FirstStep::Welcome);
    m_skip->setVisible(!isAlone());
    setFoot(m_foot);
    connect(m_backButton, &QAbstractButton::clicked, this, &Page::backRequested);
    connect(m_skip, &QAbstractButton::clicked, this, &StepPage::skipRequested);
    connect(m_next, &QAbstractButton::clicked, this, &StepPage::nextRequested);
}

void StepPage::setLead(const QString& words)
{
    m_lead->setText(words);
    m_lead->setVisible(!words.isEmpty());
}

void StepPage::setRoom(Room room)
{
    Page::setRoom(room);
    m_where->setVisible(!isAlone() && room != Room::Wide);
    m_backButton->setWords(tr("Back"), room == Room::Narrow);
    titleLabel()->setRole(room == Room::Wide ? TextRole::Summary : TextRole::PageTitle);
    placeBody();
}

void StepPage::leave()
{
    Q_EMIT left();
}

void StepPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    placeBody();
}

/// Everything stands in one column that is not too wide to be looked over, the ways on below it.
void StepPage::placeBody()
{
    constexpr double WidestEms = 66.0;
    const int least = room() == Room::Narrow ? length::PageMarginNarrow : length::PageMargin;
    const int side = std::max(least, (viewport()->width() - look().em(WidestEms)) / 2);
    body()->setContentsMargins(side, length::PageMarginNarrow, side, length::PageMarginNarrow);
    if (m_foot->layout() != nullptr)
        m_foot->layout()->setContentsMargins(side, 0, side, length::Gap + length::Gap / 2);
}

} // namespace hipwise::ui
