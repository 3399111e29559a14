#include "ui/snacks/times_card.h"

#include "ui/snacks/hours_editor.h"
#include "ui/snacks/snack_strip.h"
#include "ui/widgets/segmented.h"

#include <algorithm>
#include <array>

namespace hipwise::ui {

namespace {

/// In minutes; guidance e offers these.
constexpr std::array Intervals{30, 45, 60, 90};

QStringList intervalNames()
{
    QStringList names;
    for (const int interval : Intervals)
        names.append(TimesCard::tr("%1 min").arg(interval));
    return names;
}

} // namespace

TimesCard::TimesCard(const Look& look)
    : SettingsCard(look)
    , m_every(new Segmented(look, tr("Remind me every"), intervalNames()))
    , m_hours(new HoursEditor(look))
    , m_strip(new SnackStrip(look))
{
    m_every->setObjectName(QStringLiteral("every"));
    addHeading(tr("Remind me every"));
    box()->addWidget(m_every, 0, Qt::AlignLeft);
    addHeading(tr("Between"));
    box()->addWidget(m_hours);
    addHeading(tr("So today looks like this"));
    box()->addWidget(m_strip);
    connect(m_every, &Segmented::chosen, this, [this](int index) {
        change([index](person::SnackSettings& settings) {
            settings.every = std::chrono::minutes(Intervals.at(static_cast<std::size_t>(index)));
        });
    });
    connect(m_hours,
            &HoursEditor::changed,
            this,
            [this](const WeekHours& hours, const std::optional<HourRange>& lunch) {
                change([&](person::SnackSettings& settings) {
                    settings.hours = hours;
                    settings.lunch = lunch;
                });
            });
}

void TimesCard::setState(const app::SnackState& state)
{
    m_state = state;
    showStrip();
}

void TimesCard::showSettings()
{
    const auto interval = std::find(Intervals.begin(), Intervals.end(), settings().every.count());
    m_every->setCurrent(interval == Intervals.end()
                            ? -1
                            : static_cast<int>(std::distance(Intervals.begin(), interval)));
    m_hours->setHours(settings().hours, settings().lunch);
    showStrip();
}

void TimesCard::showStrip()
{
    const std::size_t today = std::chrono::weekday(m_state.now.date()).iso_encoding() - 1;
    m_strip->setDay(m_state, settings().hours.at(today), settings().lunch);
}

} // namespace hipwise::ui
