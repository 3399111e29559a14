#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QTime>

namespace hipwise::ui {

namespace {

/// Translations of this file stand under one context.
QString say(const char* text, int n = -1)
{
    return QCoreApplication::translate("Words", text, nullptr, n);
}

} // namespace

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
    return QLocale().toString(time, QLocale::ShortFormat);
}

QString kindName(content::MovementKind kind)
{
    switch (kind) {
    case content::MovementKind::Stretch:
        return say(QT_TRANSLATE_NOOP("Words", "Stretch"));
    case content::MovementKind::Mobility:
        return say(QT_TRANSLATE_NOOP("Words", "Mobility"));
    case content::MovementKind::Strength:
        return say(QT_TRANSLATE_NOOP("Words", "Strength"));
    case content::MovementKind::Aerobic:
        return say(QT_TRANSLATE_NOOP("Words", "Aerobic"));
    case content::MovementKind::Snack:
        return say(QT_TRANSLATE_NOOP("Words", "Movement snack"));
    case content::MovementKind::SelfMassage:
        return say(QT_TRANSLATE_NOOP("Words", "Self-massage"));
    }
    return {};
}

QString levelName(int level)
{
    switch (level) {
    case 1:
        return say(QT_TRANSLATE_NOOP("Words", "Very easy"));
    case 2:
        return say(QT_TRANSLATE_NOOP("Words", "Easy"));
    case 3:
        return say(QT_TRANSLATE_NOOP("Words", "Medium"));
    case 4:
        return say(QT_TRANSLATE_NOOP("Words", "Hard"));
    default:
        return say(QT_TRANSLATE_NOOP("Words", "Very hard"));
    }
}

QString hipName(Side side)
{
    return side == Side::Left ? say(QT_TRANSLATE_NOOP("Words", "Left hip"))
                              : say(QT_TRANSLATE_NOOP("Words", "Right hip"));
}

QString hipSideName(HipSide side)
{
    switch (side) {
    case HipSide::Left:
        return say(QT_TRANSLATE_NOOP("Words", "Left hip"));
    case HipSide::Right:
        return say(QT_TRANSLATE_NOOP("Words", "Right hip"));
    case HipSide::Both:
        return say(QT_TRANSLATE_NOOP("Words", "Both hips"));
    }
    return {};
}

QString suitabilityName(content::Suitability rating)
{
    switch (rating) {
    case content::Suitability::UsuallySuits:
        return say(QT_TRANSLATE_NOOP("Words", "Usually suits"));
    case content::Suitability::Modify:
        return say(QT_TRANSLATE_NOOP("Words", "Change it a little"));
    case content::Suitability::AvoidForNow:
        return say(QT_TRANSLATE_NOOP("Words", "Leave out for now"));
    case content::Suitability::AskClinicianFirst:
        return say(QT_TRANSLATE_NOOP("Words", "Ask your clinician first"));
    }
    return {};
}

QString ruleWords(const app::RuleView& rule)
{
    const QString label = fromUtf8(rule.label);
    if (rule.rule.kind == content::SuitabilityRule::Kind::Limit)
        return say(QT_TRANSLATE_NOOP("Words", "It goes against your limit: %1.")).arg(label);
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
        language = say(QT_TRANSLATE_NOOP("Words", "English"));
    else if (locale.starts_with("es"))
        language = say(QT_TRANSLATE_NOOP("Words", "Spanish"));
    return say(QT_TRANSLATE_NOOP("Words", "Only in %1 so far")).arg(language);
}

QString basisName(content::DoseBasis basis)
{
    switch (basis) {
    case content::DoseBasis::Trial:
        return say(QT_TRANSLATE_NOOP("Words", "The amount comes from a trial."));
    case content::DoseBasis::Guideline:
        return say(QT_TRANSLATE_NOOP("Words", "The amount follows a guideline."));
    case content::DoseBasis::Derived:
        return say(
            QT_TRANSLATE_NOOP("Words", "The amount is adapted from studies of something close."));
    case content::DoseBasis::Convention:
        return say(QT_TRANSLATE_NOOP("Words", "The amount is usual practice. No trial tested it."));
    }
    return {};
}

QString doseWords(const program::Dose& dose, content::Sides sides)
{
    QString words;
    const auto hold = static_cast<int>(dose.hold.count());
    switch (dose.type) {
    case content::DoseType::Repetitions:
        words = dose.sets == 1
            ? say(QT_TRANSLATE_N_NOOP("Words", "%n times"), dose.reps)
            : say(QT_TRANSLATE_NOOP("Words", "%1 × %2")).arg(dose.sets).arg(dose.reps);
        break;
    case content::DoseType::Hold:
        words = dose.sets == 1
            ? say(QT_TRANSLATE_NOOP("Words", "hold %1 s")).arg(hold)
            : say(QT_TRANSLATE_NOOP("Words", "%1 × hold %2 s")).arg(dose.sets).arg(hold);
        break;
    case content::DoseType::RepetitionsWithHold:
        words = dose.sets == 1
            ? say(QT_TRANSLATE_NOOP("Words", "%1 × hold %2 s")).arg(dose.reps).arg(hold)
            : say(QT_TRANSLATE_NOOP("Words", "%1 × %2, hold %3 s"))
                  .arg(dose.sets)
                  .arg(dose.reps)
                  .arg(hold);
        break;
    case content::DoseType::Duration:
        words = lengthWords(dose.duration);
        break;
    }
    return sides == content::Sides::OneAtATime
        ? say(QT_TRANSLATE_NOOP("Words", "%1 each side")).arg(words)
        : words;
}

QString lengthWords(std::chrono::seconds length)
{
    constexpr std::chrono::seconds ShortestInMinutes{90};
    if (length < ShortestInMinutes && length != std::chrono::minutes(1))
        return say(QT_TRANSLATE_NOOP("Words", "%1 s")).arg(length.count());
    return say(QT_TRANSLATE_NOOP("Words", "%1 min"))
        .arg(std::chrono::round<std::chrono::minutes>(length).count());
}

QString rangeWords(const content::Range<int>& range)
{
    if (range.min == range.max)
        return QString::number(range.min);
    return say(QT_TRANSLATE_NOOP("Words", "%1 to %2")).arg(range.min).arg(range.max);
}

QString painAdvice(PainScore score)
{
    switch (bandOf(score)) {
    case PainBand::Fine:
        return say(QT_TRANSLATE_NOOP("Words", "Fine. Carry on."));
    case PainBand::Acceptable:
        return say(QT_TRANSLATE_NOOP("Words", "%1 is OK if it settles by tomorrow morning."))
            .arg(score.value());
    case PainBand::TooMuch:
        return say(QT_TRANSLATE_NOOP(
                       "Words", "%1 is a lot today. Rest, or do less. You can always get help."))
            .arg(score.value());
    }
    return {};
}

} // namespace hipwise::ui
