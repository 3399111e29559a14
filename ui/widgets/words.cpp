#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QTime>

namespace hipwise::ui {

QString commonWords(const char* text, int n)
{
    return QCoreApplication::translate("Words", text, nullptr, n);
}

QString fromUtf8(const std::string& text)
{
    return QString::fromStdString(text);
}

QStringList fromUtf8(const std::vector<std::string>& texts)
{
    QStringList list;
    for (const std::string& text : texts)
        list.append(fromUtf8(text));
    return list;
}

QDate toQDate(CivilDate date)
{
    const std::chrono::year_month_day day(date);
    return {static_cast<int>(day.year()),
            static_cast<int>(static_cast<unsigned>(day.month())),
            static_cast<int>(static_cast<unsigned>(day.day()))};
}

QTime toQTime(std::chrono::minutes sinceMidnight)
{
    return QTime(0, 0).addSecs(static_cast<int>(std::chrono::seconds(sinceMidnight).count()));
}

std::chrono::weekday firstWeekday()
{
    // Qt counts Monday as 1 and Sunday as 7, which is 0 for the calendar.
    constexpr unsigned DaysPerWeek = 7;
    return std::chrono::weekday(static_cast<unsigned>(QLocale::system().firstDayOfWeek())
                                % DaysPerWeek);
}

QString dayWords(CivilDate date)
{
    // The locale's long form without its year: "Monday 23 November" says enough near today.
    QString format = QLocale().dateFormat(QLocale::LongFormat);
    for (const char* year : {", yyyy", " 'de' yyyy", " yyyy", "yyyy"})
        format.remove(QLatin1String(year));
    return QLocale().toString(toQDate(date), format.trimmed());
}

QString shortDayWords(CivilDate date, CivilDate today)
{
    const QDate day = toQDate(date);
    const QString pattern = day.year() == toQDate(today).year() ? QStringLiteral("ddd d MMM")
                                                                : QStringLiteral("d MMM yyyy");
    return QLocale().toString(day, pattern);
}

QString timeWords(const ZonedInstant& instant)
{
    const auto time
        = QTime::fromMSecsSinceStartOfDay(static_cast<int>(instant.timeOfDay().count()));
    return timeWords(time);
}

QString timeWords(const QTime& time)
{
    // A locale without a country writes seconds as well.
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    format.remove(QStringLiteral(":ss"));
    return QLocale().toString(time, format);
}

QString kindName(content::MovementKind kind)
{
    switch (kind) {
    case content::MovementKind::Stretch:
        return commonWords(QT_TRANSLATE_NOOP("Words", "Stretch"));
    case content::MovementKind::Mobility:
        return commonWords(QT_TRANSLATE_NOOP("Words", "Mobility"));
    case content::MovementKind::Strength:
        return commonWords(QT_TRANSLATE_NOOP("Words", "Strength"));
    case content::MovementKind::Aerobic:
        return commonWords(QT_TRANSLATE_NOOP("Words", "Aerobic"));
    case content::MovementKind::Snack:
        return commonWords(QT_TRANSLATE_NOOP("Words", "Movement snack"));
    case content::MovementKind::SelfMassage:
        return commonWords(QT_TRANSLATE_NOOP("Words", "Self-massage"));
    }
    return {};
}

QString levelName(int level)
{
    switch (level) {
    case 1:
        return commonWords(QT_TRANSLATE_NOOP("Words", "Very easy"));
    case 2:
        return commonWords(QT_TRANSLATE_NOOP("Words", "Easy"));
    case 3:
        return commonWords(QT_TRANSLATE_NOOP("Words", "Medium"));
    case 4:
        return commonWords(QT_TRANSLATE_NOOP("Words", "Hard"));
    default:
        return commonWords(QT_TRANSLATE_NOOP("Words", "Very hard"));
    }
}

QString hipName(Side side)
{
    return side == Side::Left ? commonWords(QT_TRANSLATE_NOOP("Words", "Left hip"))
                              : commonWords(QT_TRANSLATE_NOOP("Words", "Right hip"));
}

QString hipSideName(HipSide side)
{
    switch (side) {
    case HipSide::Left:
        return commonWords(QT_TRANSLATE_NOOP("Words", "Left hip"));
    case HipSide::Right:
        return commonWords(QT_TRANSLATE_NOOP("Words", "Right hip"));
    case HipSide::Both:
        return commonWords(QT_TRANSLATE_NOOP("Words", "Both hips"));
    }
    return {};
}

QString suitabilityName(content::Suitability rating)
{
    switch (rating) {
    case content::Suitability::UsuallySuits:
        return commonWords(QT_TRANSLATE_NOOP("Words", "Usually suits"));
    case content::Suitability::Modify:
        return commonWords(QT_TRANSLATE_NOOP("Words", "Change it a little"));
    case content::Suitability::AvoidForNow:
        return commonWords(QT_TRANSLATE_NOOP("Words", "Leave out for now"));
    case content::Suitability::AskClinicianFirst:
        return commonWords(QT_TRANSLATE_NOOP("Words", "Ask your clinician first"));
    }
    return {};
}

QString ruleName(const app::RuleView& rule)
{
    return rule.rule.kind == content::SuitabilityRule::Kind::FreshStrain
        ? commonWords(QT_TRANSLATE_NOOP("Words", "fresh strain"))
        : fromUtf8(rule.label);
}

QString ruleWords(const app::RuleView& rule)
{
    const QString label = fromUtf8(rule.label);
    if (rule.rule.kind == content::SuitabilityRule::Kind::FreshStrain)
        return commonWords(
            QT_TRANSLATE_NOOP("Words", "A fresh strain: nothing is stretched in the first days."));
    if (rule.rule.kind == content::SuitabilityRule::Kind::Limit)
        return commonWords(QT_TRANSLATE_NOOP("Words", "It goes against your limit: %1."))
            .arg(label);
    return rule.note.empty()
        ? QStringLiteral("%1: %2.").arg(label, suitabilityName(rule.rule.rating))
        : QStringLiteral("%1: %2").arg(label, fromUtf8(rule.note));
}

QString sourceWords(const content::Source& source)
{
    const QString citation = fromUtf8(source.citation);
    return source.doi.empty() ? citation
                              : QStringLiteral("%1 doi:%2").arg(citation, fromUtf8(source.doi));
}

QString ownNameOf(const QString& language)
{
    // Qt names some with the country where most speak them.
    QString name = QLocale(language).nativeLanguageName();
    if (language.startsWith(QLatin1String("en")))
        name = QStringLiteral("English");
    name = name.section(QStringLiteral(" de "), 0, 0);
    return name.left(1).toUpper() + name.mid(1);
}

QString onlyInWords(const std::string& locale)
{
    QString language = ownNameOf(fromUtf8(locale));
    if (locale.starts_with("en"))
        language = commonWords(QT_TRANSLATE_NOOP("Words", "English"));
    else if (locale.starts_with("es"))
        language = commonWords(QT_TRANSLATE_NOOP("Words", "Spanish"));
    return commonWords(QT_TRANSLATE_NOOP("Words", "Only in %1 so far")).arg(language);
}

QString basisName(content::DoseBasis basis)
{
    switch (basis) {
    case content::DoseBasis::Trial:
        return commonWords(QT_TRANSLATE_NOOP("Words", "The amount comes from a trial."));
    case content::DoseBasis::Guideline:
        return commonWords(QT_TRANSLATE_NOOP("Words", "The amount follows a guideline."));
    case content::DoseBasis::Derived:
        return commonWords(
            QT_TRANSLATE_NOOP("Words", "The amount is adapted from studies of something close."));
    case content::DoseBasis::Convention:
        return commonWords(
            QT_TRANSLATE_NOOP("Words", "The amount is usual practice. No trial tested it."));
    }
    return {};
}

QString lengthWords(std::chrono::seconds length)
{
    constexpr std::chrono::seconds ShortestInMinutes{90};
    if (length < ShortestInMinutes && length != std::chrono::minutes(1))
        return commonWords(QT_TRANSLATE_NOOP("Words", "%1 s")).arg(length.count());
    return commonWords(QT_TRANSLATE_NOOP("Words", "%1 min"))
        .arg(std::chrono::round<std::chrono::minutes>(length).count());
}

QString rangeWords(const content::Range<int>& range)
{
    if (range.min == range.max)
        return QString::number(range.min);
    return commonWords(QT_TRANSLATE_NOOP("Words", "%1 to %2")).arg(range.min).arg(range.max);
}

QString saveProblem(const std::optional<Error>& error)
{
    if (!error)
        return commonWords(QT_TRANSLATE_NOOP("Words", "Nothing can be kept just now."));
    switch (error->code) {
    case ErrorCode::DiskFull:
        return commonWords(QT_TRANSLATE_NOOP("Words", "Cannot save: the disk is full."));
    case ErrorCode::ReadOnly:
        return commonWords(
            QT_TRANSLATE_NOOP("Words", "Cannot save: the journal can only be read."));
    case ErrorCode::Busy:
        return commonWords(
            QT_TRANSLATE_NOOP("Words", "Cannot save: another program holds the journal."));
    case ErrorCode::Damaged:
        return commonWords(QT_TRANSLATE_NOOP("Words", "Cannot save: the journal is damaged."));
    case ErrorCode::NotFound:
    case ErrorCode::Unreadable:
    case ErrorCode::Invalid:
    case ErrorCode::TooNew:
    case ErrorCode::WriteFailed:
        break;
    }
    return commonWords(QT_TRANSLATE_NOOP("Words", "Cannot save: %1."))
        .arg(fromUtf8(error->message));
}

QString painWords(PainScore score)
{
    constexpr int Aware = 2;
    constexpr int Annoying = 4;
    constexpr int InTheWay = 5;
    constexpr int Strong = 7;
    constexpr int VeryStrong = 9;
    const int value = score.value();
    if (value == PainScore::Lowest)
        return commonWords(QT_TRANSLATE_NOOP("Words", "no pain"));
    if (value <= Aware)
        return commonWords(QT_TRANSLATE_NOOP("Words", "I notice it, and can easily ignore it"));
    if (value <= Annoying)
        return commonWords(QT_TRANSLATE_NOOP("Words", "annoying, but I can do what I want"));
    if (value <= InTheWay)
        return commonWords(QT_TRANSLATE_NOOP("Words", "in the way; I think about stopping"));
    if (value <= Strong)
        return commonWords(QT_TRANSLATE_NOOP("Words", "strong; I change what I do"));
    if (value <= VeryStrong)
        return commonWords(QT_TRANSLATE_NOOP("Words", "very strong; it is hard to do anything"));
    return commonWords(QT_TRANSLATE_NOOP("Words", "the worst I can imagine"));
}

QString paceName(program::Pace pace)
{
    switch (pace) {
    case program::Pace::Slower:
        return commonWords(QT_TRANSLATE_NOOP("Words", "slower pace"));
    case program::Pace::Easy:
        return commonWords(QT_TRANSLATE_NOOP("Words", "easy pace"));
    case program::Pace::Brisk:
        return commonWords(QT_TRANSLATE_NOOP("Words", "brisk pace"));
    case program::Pace::Usual:
        break;
    }
    return {};
}

QString loadWords(int steps)
{
    return commonWords(QT_TRANSLATE_N_NOOP("Words", "a little more weight, %n time(s)"), steps);
}

QStringList effortNames()
{
    return {commonWords(QT_TRANSLATE_NOOP("Words", "Easy")),
            commonWords(QT_TRANSLATE_NOOP("Words", "1 or 2 more were possible")),
            commonWords(QT_TRANSLATE_NOOP("Words", "All I had"))};
}

QString spotName(session::PainSpot spot)
{
    switch (spot) {
    case session::PainSpot::Groin:
        return commonWords(QT_TRANSLATE_NOOP("Words", "Groin, front of the hip"));
    case session::PainSpot::OuterHip:
        return commonWords(QT_TRANSLATE_NOOP("Words", "Side of the hip"));
    case session::PainSpot::Buttock:
        return commonWords(QT_TRANSLATE_NOOP("Words", "Buttock"));
    case session::PainSpot::Thigh:
        return commonWords(QT_TRANSLATE_NOOP("Words", "Thigh or knee"));
    case session::PainSpot::LowerBack:
        return commonWords(QT_TRANSLATE_NOOP("Words", "Lower back"));
    case session::PainSpot::Elsewhere:
        return commonWords(QT_TRANSLATE_NOOP("Words", "Somewhere else"));
    }
    return {};
}

QString painAdvice(PainScore score, const PainBands& bands)
{
    switch (bandOf(score, bands)) {
    case PainBand::Fine:
        return commonWords(QT_TRANSLATE_NOOP("Words", "Fine. Carry on."));
    case PainBand::Acceptable:
        return commonWords(
                   QT_TRANSLATE_NOOP("Words", "%1 is OK if it settles by tomorrow morning."))
            .arg(score.value());
    case PainBand::TooMuch:
        return commonWords(
                   QT_TRANSLATE_NOOP(
                       "Words", "%1 is a lot today. Rest, or do less. You can always get help."))
            .arg(score.value());
    }
    return {};
}

} // namespace hipwise::ui
