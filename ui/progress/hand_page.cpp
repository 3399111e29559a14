#include "ui/progress/hand_page.h"

#include "ui/progress/when_fields.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/note_field.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QDateEdit>
#include <QTimeEdit>

#include <algorithm>

namespace hipwise::ui {

using std::chrono::minutes;

namespace {

constexpr int OtherDay = 2;
constexpr double NoteEms = 4.5;
constexpr minutes FirstMinutes{30};

} // namespace

HandPage::HandPage(const Look& look)
    : Page(look, tr("Write something down"))
    , m_problem(new Notice(look, CardKind::Caution, QStringLiteral("warning")))
    , m_kind(new Segmented(look,
                           tr("What do you want to write down?"),
                           {tr("Activity"), tr("Session"), tr("Pain score")}))
    , m_day(new Segmented(look, tr("Which day?"), {tr("Today"), tr("Yesterday"), tr("Other day")}))
    , m_dayWords(new TextLabel(look, TextRole::Body, {}, Ink::Ink2))
    , m_date(makeDateField(QStringLiteral("handDate")))
    , m_time(makeTimeField(QStringLiteral("handTime")))
    , m_whatTitle(new TextLabel(look, TextRole::CardTitle))
    , m_what(new QComboBox)
    , m_nothing(new TextLabel(look, TextRole::Body, {}, Ink::Ink2))
    , m_lengthRow(new QWidget)
    , m_length(new Stepper(look, tr("Minutes")))
    , m_painTitle(new TextLabel(look, TextRole::CardTitle))
    , m_pain(new PainScale(look, tr("How was your hip?")))
    , m_side(new Segmented(look, tr("Which hip?"), {tr("Left"), tr("Right"), tr("Both")}))
    , m_noteTitle(new TextLabel(look, TextRole::CardTitle, tr("A note, if you like")))
    , m_note(new NoteField(look, NoteEms))
    , m_save(new Button(look, tr("Save"), ButtonKind::Primary, ButtonSize::Large))
{
    setObjectName(QStringLiteral("handPage"));
    enableBack();
    body()->addWidget(m_problem);
    body()->addWidget(m_kind, 0, Qt::AlignLeft);
    makeWhen();
    makeWhat();
    m_save->setObjectName(QStringLiteral("handSave"));
    m_save->withIcon(QStringLiteral("check"));
    body()->addWidget(m_save, 0, Qt::AlignLeft);
    body()->addStretch();
    m_problem->hide();
    connect(m_kind, &Segmented::chosen, this, [this] {
        offerTime();
        showKind();
    });
    connect(m_day, &Segmented::chosen, this, &HandPage::dayPicked);
    connect(m_date, &QDateEdit::dateChanged, this, [this] { Q_EMIT dayChanged(when()); });
    connect(m_save, &QAbstractButton::clicked, this, &HandPage::saveRequested);
}

void HandPage::makeWhen()
{
    auto* card = new Card;
    card->box()->addWidget(new TextLabel(look(), TextRole::CardTitle, tr("When?")));
    auto* row = new QWidget;
    auto* flow = new FlowLayout(length::Gap + length::Gap / 2, row);
    flow->addWidget(m_day);
    flow->addWidget(m_dayWords);
    flow->addWidget(m_date);
    auto* time = new TextLabel(look(), TextRole::Body, tr("Time"));
    time->setBuddy(m_time);
    flow->addWidget(time);
    flow->addWidget(m_time);
    card->box()->addWidget(row);
    body()->addWidget(card);
}

void HandPage::makeWhat()
{
    auto* card = new Card;
    card->box()->addWidget(m_whatTitle);
    m_what->setObjectName(QStringLiteral("handWhat"));
    constexpr int ShortestName = 12;
    m_what->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_what->setMinimumContentsLength(ShortestName);
    m_what->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_whatTitle->setBuddy(m_what);
    card->box()->addWidget(m_what);
    card->box()->addWidget(m_nothing->wrapped());
    auto* length = new FlowLayout(length::CardGap, m_lengthRow);
    length->addWidget(new TextLabel(look(), TextRole::Body, tr("How long?")));
    m_length->setObjectName(QStringLiteral("handMinutes"));
    m_length->setRange(static_cast<int>(app::ShortestActivity.count()),
                       static_cast<int>(app::LongestActivity.count()),
                       5);
    m_length->setSuffix(tr(" min"));
    length->addWidget(m_length);
    card->box()->addWidget(m_lengthRow);
    card->box()->addWidget(m_painTitle->wrapped());
    card->box()->addWidget(m_pain);
    card->box()->addWidget(new TextLabel(look(), TextRole::Body, tr("Which hip?")));
    card->box()->addWidget(m_side, 0, Qt::AlignLeft);
    card->box()->addWidget(m_noteTitle->wrapped());
    m_note->setObjectName(QStringLiteral("handNote"));
    m_note->setAccessibleName(m_noteTitle->text());
    card->box()->addWidget(m_note);
    body()->addWidget(card);
}

void HandPage::begin(const app::HandTime& now, std::optional<HipSide> hip)
{
    m_now = now;
    m_kind->setCurrent(static_cast<int>(Kind::Activity));
    m_day->setCurrent(0);
    m_date->setMaximumDate(toQDate(now.on));
    setWhen(now, *m_date, *m_time);
    m_offered = now.time;
    offerTime();
    showDay();
    m_length->setValue(static_cast<int>(FirstMinutes.count()));
    m_pain->setScore(std::nullopt);
    m_side->setCurrent(hip ? static_cast<int>(*hip) : -1);
    m_note->clear();
    setProblem({}, {});
    showKind();
}

/// Most write down what has just ended, or how the hip is now. A time that was typed stays.
void HandPage::offerTime()
{
    const app::HandTime shown = when();
    if (shown.time != m_offered)
        return;
    m_offered = kind() == Kind::Pain ? m_now.time : std::max(m_now.time - FirstMinutes, minutes(0));
    setWhen({shown.on, m_offered}, *m_date, *m_time);
}

void HandPage::setChoices(const app::HandChoices& choices)
{
    m_choices = choices;
    showKind();
}

void HandPage::setProblem(const QString& title, const QString& text)
{
    m_problem->setText(title, text);
    m_problem->setVisible(!title.isEmpty());
    if (!title.isEmpty())
        ensureWidgetVisible(m_problem);
}

HandPage::Kind HandPage::kind() const
{
    return static_cast<Kind>(std::max(m_kind->current(), 0));
}

void HandPage::dayPicked(int which)
{
    if (which != OtherDay)
        m_date->setDate(toQDate(m_now.on).addDays(-which));
    showDay();
    if (which == OtherDay)
        m_date->setFocus(Qt::OtherFocusReason);
    Q_EMIT dayChanged(when());
}

/// "Today" alone would mean another day after midnight.
void HandPage::showDay()
{
    const bool other = m_day->current() == OtherDay;
    m_date->setVisible(other);
    m_dayWords->setVisible(!other);
    m_dayWords->setText(dayWords(when().on));
}

void HandPage::showKind()
{
    const bool pain = kind() == Kind::Pain;
    const bool activity = kind() == Kind::Activity;
    const auto& choices = activity ? m_choices.activities : m_choices.sessions;
    const QString before = m_what->currentData().toString();
    m_what->clear();
    for (const app::HandChoice& choice : choices)
        m_what->addItem(fromUtf8(choice.name), fromUtf8(choice.id));
    m_what->setCurrentIndex(std::max(m_what->findData(before), 0));
    m_whatTitle->setText(activity ? tr("Which activity?") : tr("Which session?"));
    m_what->setAccessibleName(m_whatTitle->text());
    m_nothing->setText(tr("Your program has no session on that day."));
    const bool nothing = !pain && choices.empty();
    m_whatTitle->setVisible(!pain);
    m_what->setVisible(!pain && !nothing);
    m_nothing->setVisible(nothing);
    m_lengthRow->setVisible(activity);
    m_painTitle->setText(pain ? tr("How was your hip?") : tr("How was your hip afterwards?"));
    m_noteTitle->setVisible(!pain);
    m_note->setVisible(!pain);
    m_save->setEnabled(!nothing);
}

app::HandTime HandPage::when() const
{
    return whenOf(*m_date, *m_time);
}

std::string HandPage::note() const
{
    return m_note->words().toStdString();
}

session::PainAnswer HandPage::pain() const
{
    session::PainAnswer answer{m_pain->score(), std::nullopt};
    if (answer.score && m_side->current() >= 0)
        answer.side = static_cast<HipSide>(m_side->current());
    return answer;
}

app::ActivityEntry HandPage::activity() const
{
    app::ActivityEntry entry;
    entry.when = when();
    entry.movement = m_what->currentData().toString().toStdString();
    entry.length = std::chrono::minutes(m_length->value());
    if (m_pain->score())
        entry.pain = pain();
    entry.note = note();
    return entry;
}

app::SessionEntry HandPage::session() const
{
    app::SessionEntry entry;
    entry.when = when();
    entry.session = m_what->currentData().toString().toStdString();
    if (m_pain->score())
        entry.pain = pain();
    entry.note = note();
    return entry;
}

void HandPage::focusStart()
{
    titleLabel()->setFocus(Qt::OtherFocusReason);
}

} // namespace hipwise::ui
