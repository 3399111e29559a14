#include "ui/progress/when_fields.h"

#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QDateEdit>
#include <QSignalBlocker>
#include <QTimeEdit>

namespace hipwise::ui {

namespace {

CivilDate toCivil(const QDate& date)
{
    return std::chrono::local_days(std::chrono::year(date.year())
                                   / std::chrono::month(static_cast<unsigned>(date.month()))
                                   / std::chrono::day(static_cast<unsigned>(date.day())));
}

} // namespace

QDateEdit* makeDateField(const QString& objectName)
{
    auto* date = new QDateEdit;
    date->setAccessibleName(QCoreApplication::translate("WhenFields", "Date"));
    date->setObjectName(objectName);
    date->setButtonSymbols(QAbstractSpinBox::NoButtons);
    date->setMinimumDate(QDate(1900, 1, 1));
    return date;
}

QTimeEdit* makeTimeField(const QString& objectName)
{
    auto* time = new QTimeEdit;
    time->setAccessibleName(QCoreApplication::translate("WhenFields", "Time"));
    time->setObjectName(objectName);
    time->setButtonSymbols(QAbstractSpinBox::NoButtons);
    return time;
}

void setWhen(const app::HandTime& when, QDateEdit& date, QTimeEdit& time)
{
    const QSignalBlocker noDate(date);
    const QSignalBlocker noTime(time);
    date.setDate(toQDate(when.on));
    time.setTime(toQTime(when.time));
}

app::HandTime whenOf(const QDateEdit& date, const QTimeEdit& time)
{
    const QTime shown = time.time();
    return {toCivil(date.date()),
            std::chrono::hours(shown.hour()) + std::chrono::minutes(shown.minute())};
}

} // namespace hipwise::ui
