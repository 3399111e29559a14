#include "ui/measures/activities_page.h"

#include "ui/measures/activity_card.h"
#include "ui/measures/measure_history.h"
#include "ui/widgets/change_bar.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/measure_words.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/words.h"

#include <QApplication>
#include <QLineEdit>

#include <algorithm>

namespace hipwise::ui {

namespace {

QStringList examples()
{
    return {ActivitiesPage::tr("putting on socks"),
            ActivitiesPage::tr("climbing stairs"),
            ActivitiesPage::tr("getting out of a low chair"),
            ActivitiesPage::tr("walking to the shop"),
            ActivitiesPage::tr("getting in and out of a car"),
            ActivitiesPage::tr("sleeping on my side"),
            ActivitiesPage::tr("sitting for an hour"),
            ActivitiesPage::tr("gardening")};
}

} // namespace

ActivitiesPage::ActivitiesPage(const Look& look)
    : Page(look, measureName(person::MeasureKind::Psfs))
    , m_changed(new ChangeBar(look))
    , m_notice(new Notice(look, CardKind::Soft, QStringLiteral("info")))
    , m_now(makeColumn(length::CardGap))
    , m_save(new Button(look, tr("Save these numbers"), ButtonKind::Primary))
    , m_adding(new Card)
    , m_addTitle(new TextLabel(look, TextRole::CardTitle))
    , m_addRow(new QWidget)
    , m_words(new QLineEdit)
    , m_examples(new QWidget)
    , m_history(new MeasureHistory(look, tr("Your mean over time")))
    , m_change(new TextLabel(look, TextRole::Body))
    , m_dropped(makeColumn(length::Gap))
{
    setObjectName(QStringLiteral("activitiesPage"));
    enableBack();
    body()->addWidget(m_notice);
    body()->addLayout(m_now);
    m_save->setObjectName(QStringLiteral("saveRatings"));
    m_save->withIcon(QStringLiteral("check"));
    body()->addWidget(m_save, 0, Qt::AlignLeft);
    makeAdding();
    m_history->box()->insertWidget(1, m_change->wrapped());
    body()->addWidget(m_history);
    body()->addLayout(m_dropped);
    body()->addWidget(
        (new TextLabel(
             look,
             TextRole::Secondary,
             tr("After the Patient-Specific Functional Scale (Stratford 1995), in our own words."),
             Ink::Ink2))
            ->wrapped());
    body()->addStretch();
    setFoot(m_changed);
    connect(m_save, &QAbstractButton::clicked, this, &ActivitiesPage::ratingsGiven);
    connect(m_changed, &ChangeBar::undoRequested, this, &ActivitiesPage::undoRequested);
    connect(m_history, &MeasureHistory::removeRequested, this, &ActivitiesPage::removeRequested);
}

void ActivitiesPage::makeAdding()
{
    m_adding->box()->addWidget(m_addTitle->wrapped());
    m_words->setObjectName(QStringLiteral("activityWords"));
    m_words->setMaxLength(static_cast<int>(app::LongestActivityWords) / 2);
    m_words->setPlaceholderText(tr("In your own words"));
    m_words->setAccessibleName(tr("Something that is hard because of your hip"));
    auto* row = new QHBoxLayout(m_addRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(length::Gap);
    row->addWidget(m_words, 1);
    auto* add = new Button(look(), tr("Add"), ButtonKind::Secondary);
    add->setObjectName(QStringLiteral("addActivity"));
    add->withIcon(QStringLiteral("plus"));
    row->addWidget(add);
    m_adding->box()->addWidget(m_addRow);
    new FlowLayout(length::Gap, m_examples);
    m_adding->box()->addWidget(m_examples);
    body()->addWidget(m_adding);
    connect(add, &QAbstractButton::clicked, this, &ActivitiesPage::add);
    connect(m_words, &QLineEdit::returnPressed, this, &ActivitiesPage::add);
}

void ActivitiesPage::add()
{
    const QString words = m_words->text().trimmed();
    if (words.isEmpty()) {
        m_words->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_words->clear();
    Q_EMIT activityAdded(words);
}

void ActivitiesPage::setState(const app::MeasuresState& state)
{
    if (m_filled && state == m_state)
        return;
    m_filled = true;
    m_state = state;
    rebuild();
}

void ActivitiesPage::setChange(const QString& change, const QString& problem)
{
    m_changed->tell(change, problem);
}

std::vector<app::ActivityRating> ActivitiesPage::ratings() const
{
    std::vector<app::ActivityRating> ratings;
    for (const ActivityCard* card : m_cards) {
        if (card->newPoints())
            ratings.push_back({card->activity(), *card->newPoints()});
    }
    return ratings;
}

void ActivitiesPage::rebuild()
{
    QWidget* focus = QApplication::focusWidget();
    const bool own = focus != nullptr && widget()->isAncestorOf(focus);
    const QString name = own ? focus->objectName() : QString();
    fillNow();
    fillExamples();
    fillHistory();
    fillDropped();
    if (!own)
        return;
    // What was pressed may be gone, like the chip of an example that was added.
    auto* again = name.isEmpty() ? nullptr : findChild<QWidget*>(name);
    if (again == nullptr || again->isHidden())
        again = m_addRow->isHidden() ? static_cast<QWidget*>(titleLabel()) : m_words;
    again->setFocus(Qt::OtherFocusReason);
}

void ActivitiesPage::fillNow()
{
    const std::vector<app::ActivityRating> chosen = ratings();
    clearLayout(m_now);
    m_cards.clear();
    for (const app::ActivityLine& line : m_state.activities) {
        auto* card = new ActivityCard(look(), line, m_state.today);
        const auto before
            = std::find_if(chosen.begin(), chosen.end(), [&](const app::ActivityRating& rating) {
                  return rating.activity == line.activity.id;
              });
        if (before != chosen.end())
            card->setPoints(before->points);
        connect(card, &ActivityCard::stopRequested, this, &ActivitiesPage::stopRequested);
        m_now->addWidget(card);
        m_cards.append(card);
    }
    m_save->setVisible(!m_cards.isEmpty());
    if (m_state.journalError || !m_state.hasJournal)
        m_notice->setText(tr("Your journal cannot be read just now"),
                          tr("What you enter here cannot be kept."));
    else if (m_cards.isEmpty())
        m_notice->setText(tr("What is hard because of your hip?"),
                          tr("Name 3 things, or up to 5. Once a week you say how well they go."));
    else if (m_state.due)
        m_notice->setText(tr("Your weekly question is due"),
                          tr("How well does each of these go this week? Choose a number."));
    else
        m_notice->setText(tr("How well does it go?"),
                          tr("We ask once a week. You can change today’s numbers today."));
}

void ActivitiesPage::fillExamples()
{
    const auto asked = [this](const QString& words) {
        return std::any_of(
            m_state.activities.begin(),
            m_state.activities.end(),
            [&](const app::ActivityLine& line) {
                return fromUtf8(line.activity.words).compare(words, Qt::CaseInsensitive) == 0;
            });
    };
    const bool full = m_state.activities.size() >= static_cast<std::size_t>(person::MostActivities);
    m_addTitle->setText(full ? tr("You have 5. Stop asking about one to add another.")
                             : tr("Add something that is hard"));
    m_addRow->setVisible(!full);
    m_examples->setVisible(!full);
    clearLayout(m_examples->layout());
    const QStringList all = examples();
    for (int i = 0; i < all.size(); ++i) {
        if (asked(all[i]))
            continue;
        auto* chip = new Button(look(), all[i], ButtonKind::Chip);
        chip->setObjectName(QStringLiteral("example%1").arg(i));
        chip->setAccessibleName(tr("Add: %1").arg(all[i]));
        connect(chip, &QAbstractButton::clicked, this, [this, words = all[i]] {
            Q_EMIT activityAdded(words);
        });
        m_examples->layout()->addWidget(chip);
    }
}

void ActivitiesPage::fillHistory()
{
    m_history->setVisible(!m_state.days.empty());
    HistoryLine line;
    constexpr int Tenths = 10;
    line.highest = person::HighestRating * Tenths;
    line.write = tenthsWords;
    QList<HistoryRow> rows;
    for (const app::RatingDay& day : m_state.days) {
        if (day.complete)
            line.values.insert(line.values.begin(), {day.on, day.meanTenths});
        HistoryRow row;
        row.day = shortDayWords(day.on, m_state.today);
        row.what = day.complete
            ? tr("Mean %1 (%2)").arg(tenthsWords(day.meanTenths), ratedWords(day))
            : ratedWords(day);
        for (const std::int64_t id : day.measures)
            row.measures.append(id);
        rows.append(row);
    }
    m_history->setHistory({line}, rows, m_state.today);
    const auto& change = m_state.change;
    m_change->setVisible(change.has_value());
    if (!change)
        return;
    const QString then = tr("Mean on %1: %2. Now: %3.")
                             .arg(shortDayWords(change->since, m_state.today),
                                  tenthsWords(change->fromTenths),
                                  tenthsWords(change->toTenths));
    const QString noticed
        = tr("People usually notice a change of %1 points in the mean, or %2 in one activity.")
              .arg(person::NoticedInMean)
              .arg(person::NoticedInOne);
    m_change->setText(QStringLiteral("%1 %2").arg(then, noticed));
}

void ActivitiesPage::fillDropped()
{
    clearLayout(m_dropped);
    if (m_state.dropped.empty())
        return;
    auto* card = new Card;
    card->box()->addWidget(new TextLabel(look(), TextRole::CardTitle, tr("Not asked any more")));
    for (const app::ActivityLine& line : m_state.dropped) {
        const QString words = fromUtf8(line.activity.words);
        auto* row = new QHBoxLayout;
        row->addWidget((new TextLabel(look(), TextRole::Body, words))->wrapped(), 1);
        auto* again = new Button(look(), tr("Ask again"), ButtonKind::Secondary, ButtonSize::Small);
        again->setObjectName(QStringLiteral("askAgain%1").arg(line.activity.id));
        again->setAccessibleName(tr("Ask again about: %1").arg(words));
        again->setEnabled(m_state.activities.size()
                          < static_cast<std::size_t>(person::MostActivities));
        const qint64 id = line.activity.id;
        connect(
            again, &QAbstractButton::clicked, this, [this, id] { Q_EMIT askAgainRequested(id); });
        row->addWidget(again);
        card->box()->addLayout(row);
    }
    m_dropped->addWidget(card);
}

} // namespace hipwise::ui
