#include "ui/measures/typical_values.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/switch_row.h"
#include "ui/widgets/text_label.h"

#include <QIntValidator>
#include <QLineEdit>

namespace hipwise::ui {

using person::RangeGroup;

TypicalValues::TypicalValues(const Look& look)
    : m_switch(new SwitchRow(look,
                             QStringLiteral("typicalSwitch"),
                             tr("Show typical values of healthy people my age"),
                             tr("Only for ages 60 to 94. They are no goal.")))
    , m_questions(new QWidget)
    , m_group(new Segmented(look, tr("For"), {tr("Woman"), tr("Man")}))
    , m_year(new QLineEdit)
    , m_words(new TextLabel(look, TextRole::BodyStrong))
    , m_source(new TextLabel(
          look,
          TextRole::Body,
          tr("The middle half of 7,183 people without joint pain (Rikli and Jones 1999)."),
          Ink::Ink2))
{
    constexpr int FirstYear = 1900;
    constexpr int LastYear = 2100;
    constexpr double YearEms = 7.0;
    box()->addWidget(m_switch);
    auto* flow = new FlowLayout(length::CardGap, m_questions);
    flow->addWidget(m_group);
    auto* year = new TextLabel(look, TextRole::Body, tr("Year of birth"));
    year->setBuddy(m_year);
    m_year->setObjectName(QStringLiteral("birthYear"));
    m_year->setAccessibleName(year->text());
    m_year->setValidator(new QIntValidator(FirstYear, LastYear, m_year));
    m_year->setFixedWidth(look.em(YearEms));
    connect(
        &look, &Look::changed, m_year, [this, &look] { m_year->setFixedWidth(look.em(YearEms)); });
    flow->addWidget(year);
    flow->addWidget(m_year);
    box()->addWidget(m_questions);
    m_words->setObjectName(QStringLiteral("typicalWords"));
    box()->addWidget(m_words->wrapped());
    box()->addWidget(m_source->wrapped());
    connect(m_switch, &SwitchRow::switched, this, [this](bool on) {
        m_wish.on = on;
        tell();
    });
    connect(m_group, &Segmented::chosen, this, [this](int which) {
        m_wish.group = static_cast<RangeGroup>(which);
        tell();
    });
    connect(m_year, &QLineEdit::editingFinished, this, &TypicalValues::keepYear);
}

void TypicalValues::keepYear()
{
    const int year = m_year->text().toInt();
    if (year == m_wish.birthYear)
        return;
    m_wish.birthYear = year;
    tell();
}

void TypicalValues::tell()
{
    setWish(m_wish, m_today);
    Q_EMIT wished(m_wish);
}

void TypicalValues::setWish(const TypicalWish& wish, CivilDate today)
{
    m_wish = wish;
    m_today = today;
    m_switch->setOn(wish.on);
    m_questions->setVisible(wish.on);
    m_group->setCurrent(wish.group ? static_cast<int>(*wish.group) : -1);
    if (!m_year->hasFocus())
        m_year->setText(wish.birthYear > 0 ? QString::number(wish.birthYear) : QString());
    m_words->setText(words());
    m_words->setVisible(wish.on);
    m_source->setVisible(wish.on);
}

QString TypicalValues::words() const
{
    const auto age = person::ageIn(m_today, m_wish.birthYear);
    if (!age)
        return tr("Enter your year of birth.");
    if (*age < person::YoungestInRange)
        return tr("For people under 60 we know no sound values. Your own line counts.");
    if (!m_wish.group)
        return tr("Choose woman or man.");
    const auto range = person::chairStandRange(*age, *m_wish.group);
    if (!range)
        return tr("For this age we know no sound values. Your own line counts.");
    const QString words = m_wish.group == RangeGroup::Women
        ? tr("Healthy women of %1 usually stand up %2 to %3 times.")
        : tr("Healthy men of %1 usually stand up %2 to %3 times.");
    return words.arg(*age).arg(range->lowest).arg(range->highest);
}

} // namespace hipwise::ui
