#include "ui/snacks/time_box.h"

#include "support/week_hours.h"
#include "ui/widgets/words.h"

#include <QSignalBlocker>

namespace hipwise::ui {

using std::chrono::minutes;

namespace {

constexpr minutes Step{15};
constexpr minutes Day{24 * 60};

QString valueOf(minutes time)
{
    return QString::fromStdString(toTimeText(time));
}

} // namespace

TimeBox::TimeBox(const Look& look)
    : ChoiceBox(look)
{
    for (minutes time{0}; time < Day; time += Step)
        addItem(timeWords(toQTime(time)), valueOf(time));
    connect(this, &ChoiceBox::chosen, this, [this](const QString& value) {
        if (const auto time = parseTimeOfDay(value.toStdString()))
            Q_EMIT timeChosen(*time);
    });
}

void TimeBox::setTime(minutes time)
{
    const QSignalBlocker quiet(this);
    if (findData(valueOf(time)) < 0)
        insertItem(0, timeWords(toQTime(time)), valueOf(time));
    setValue(valueOf(time));
}

} // namespace hipwise::ui
