#include "ui/progress/measures_card.h"

#include "ui/widgets/button.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/measure_words.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>

namespace hipwise::ui {

using person::MeasureKind;

MeasuresCard::MeasuresCard(const Look& look)
    : m_look(look)
    , m_lines(makeColumn(length::Gap))
{
    setObjectName(QStringLiteral("measuresCard"));
    box()->addWidget(new TextLabel(look, TextRole::CardTitle, tr("What you can do")));
    box()->addSpacing(length::Gap / 2);
    box()->addLayout(m_lines);
}

void MeasuresCard::setState(const app::MeasuresState& state)
{
    if (m_filled && state == m_state)
        return;
    m_filled = true;
    m_state = state;
    clearLayout(m_lines);
    addLine(MeasureKind::Psfs, ratingWords(state), state.due);
    m_lines->addWidget(makeRule());
    addLine(MeasureKind::ChairStand, testWords(state.chairStand, state.today));
    m_lines->addWidget(makeRule());
    addLine(MeasureKind::SingleLegStand, testWords(state.singleLeg, state.today));
}

QString MeasuresCard::ratingWords(const app::MeasuresState& state) const
{
    if (state.due)
        return tr("Your weekly question is due");
    if (state.days.empty())
        return tr("Name what is hard, and see how it goes.");
    const app::RatingDay& last = state.days.front();
    const QString day = shortDayWords(last.on, state.today);
    return last.complete ? tr("Mean %1 of 10, %2").arg(tenthsWords(last.meanTenths), day)
                         : QStringLiteral("%1 · %2").arg(ratedWords(last), day);
}

QString MeasuresCard::testWords(const app::TestState& test, CivilDate today) const
{
    if (!test.isOpen())
        return tr("Left out for now");
    if (test.entries.empty())
        return test.kind == MeasureKind::ChairStand ? tr("How many times in 30 seconds?")
                                                    : tr("How long on each leg?");
    const person::Measure& last = test.entries.front();
    QStringList words;
    for (auto entry = test.entries.rbegin(); entry != test.entries.rend(); ++entry) {
        if (entry->measuredAt == last.measuredAt)
            words.append(entryWords(*entry));
    }
    words.append(shortDayWords(last.measuredAt.date(), today));
    return words.join(QStringLiteral(" · "));
}

void MeasuresCard::addLine(MeasureKind kind, const QString& last, bool marked)
{
    constexpr double IconEms = 1.2;
    auto* row = new QHBoxLayout;
    row->setSpacing(length::Gap);
    auto* words = makeColumn(2);
    words->addWidget((new TextLabel(m_look, TextRole::BodyStrong, measureName(kind)))->wrapped());
    auto* second = new QHBoxLayout;
    second->setSpacing(length::Gap);
    if (marked)
        second->addWidget(new IconLabel(m_look, QStringLiteral("calendar"), Ink::Primary, IconEms));
    second->addWidget(
        (new TextLabel(m_look, TextRole::Body, last, marked ? Ink::Soft : Ink::Ink2))->wrapped(),
        1);
    words->addLayout(second);
    row->addLayout(words, 1);
    auto* open = new Button(m_look, tr("Open"), ButtonKind::Secondary, ButtonSize::Small);
    open->setObjectName(QStringLiteral("open-%1").arg(fromUtf8(std::string(toString(kind)))));
    open->setAccessibleName(tr("Open: %1. %2").arg(measureName(kind), last));
    connect(open, &QAbstractButton::clicked, this, [this, kind] { Q_EMIT opened(kind); });
    row->addWidget(open);
    m_lines->addLayout(row);
}

} // namespace hipwise::ui
