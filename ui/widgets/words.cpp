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

namespace {

/// What was done of some sets, in what they count: "6 of 12 times".
QString doneOf(const session::ItemRecord& item, const std::vector<session::SetRecord>& sets)
{
    const program::Dose& dose = item.work.dose;
    int reps = 0;
    int askedReps = 0;
    std::chrono::seconds work{0};
    std::chrono::seconds asked{0};
    bool all = true;
    for (const session::SetRecord& set : sets) {
        const program::Amount& amount = dose.amountOf(set.result.key.side);
        reps += set.result.reps;
        askedReps += amount.reps;
        work += set.result.work;
        asked += dose.setTime(amount);
        all = all && set.result.status == session::SetStatus::Done;
    }
    if (work.count() == 0 && reps == 0)
        return say(QT_TRANSLATE_NOOP("Words", "left out"));
    if (all)
        return say(QT_TRANSLATE_NOOP("Words", "all done"));
    return dose.countsRepetitions()
        ? say(QT_TRANSLATE_NOOP("Words", "%1 of %2 times")).arg(reps).arg(askedReps)
        : say(QT_TRANSLATE_NOOP("Words", "%1 of %2")).arg(lengthWords(work), lengthWords(asked));
}

/// "pain 6, right hip".
QString hurtWords(const session::Hurt& hurt)
{
    QStringList parts;
    if (hurt.answer.score)
        parts.append(say(QT_TRANSLATE_NOOP("Words", "pain %1")).arg(hurt.answer.score->value()));
    if (hurt.answer.side)
        parts.append(hipSideName(*hurt.answer.side).toLower());
    if (hurt.spot)
        parts.append(spotName(*hurt.spot).toLower());
    return parts.join(QStringLiteral(", "));
}

QString choiceWords(session::HurtChoice choice)
{
    switch (choice) {
    case session::HurtChoice::GoOn:
        return say(QT_TRANSLATE_NOOP("Words", "went on"));
    case session::HurtChoice::Easier:
        return say(QT_TRANSLATE_NOOP("Words", "changed to something easier"));
    case session::HurtChoice::Fewer:
        return say(QT_TRANSLATE_NOOP("Words", "did fewer"));
    case session::HurtChoice::RestFirst:
        return say(QT_TRANSLATE_NOOP("Words", "rested first"));
    case session::HurtChoice::Skip:
        return say(QT_TRANSLATE_NOOP("Words", "left it out"));
    case session::HurtChoice::Stop:
        return say(QT_TRANSLATE_NOOP("Words", "stopped for the day"));
    }
    return {};
}

} // namespace

QString doneWords(const session::ItemRecord& item)
{
    const auto ofSide = [&](Side side) {
        std::vector<session::SetRecord> sets;
        for (const session::SetRecord& set : item.sets) {
            if (set.result.key.side == side)
                sets.push_back(set);
        }
        return sets;
    };
    const QString right = doneOf(item, ofSide(Side::Right));
    const QString left = doneOf(item, ofSide(Side::Left));
    if (item.work.sides != content::Sides::OneAtATime || right == left)
        return doneOf(item, item.sets);
    return say(QT_TRANSLATE_NOOP("Words", "right: %1, left: %2")).arg(right, left);
}

QString itemPainWords(const session::SessionRecord& record, std::size_t item)
{
    QStringList parts;
    for (const session::Hurt& hurt : record.hurts) {
        if (hurt.item != item)
            continue;
        const QString what = hurtWords(hurt);
        parts.append(
            what.isEmpty()
                ? choiceWords(hurt.choice)
                : say(QT_TRANSLATE_NOOP("Words", "%1: %2")).arg(what, choiceWords(hurt.choice)));
    }
    const auto& asked = record.items[item].pain;
    if (asked && asked->score)
        parts.append(
            say(QT_TRANSLATE_NOOP("Words", "hip %1 at its worst")).arg(asked->score->value()));
    QString words = parts.join(QStringLiteral(" · "));
    return words.left(1).toUpper() + words.mid(1);
}

QString saveProblem(const std::optional<Error>& error)
{
    if (!error)
        return say(QT_TRANSLATE_NOOP("Words", "Nothing can be kept just now."));
    switch (error->code) {
    case ErrorCode::DiskFull:
        return say(QT_TRANSLATE_NOOP("Words", "Cannot save: the disk is full."));
    case ErrorCode::ReadOnly:
        return say(QT_TRANSLATE_NOOP("Words", "Cannot save: the folder may only be read."));
    case ErrorCode::Busy:
        return say(QT_TRANSLATE_NOOP("Words", "Cannot save: another program holds the journal."));
    case ErrorCode::Damaged:
        return say(QT_TRANSLATE_NOOP("Words", "Cannot save: the journal is damaged."));
    case ErrorCode::NotFound:
    case ErrorCode::Unreadable:
    case ErrorCode::Invalid:
    case ErrorCode::TooNew:
    case ErrorCode::WriteFailed:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Words", "Cannot save: %1.")).arg(fromUtf8(error->message));
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
        return say(QT_TRANSLATE_NOOP("Words", "no pain"));
    if (value <= Aware)
        return say(QT_TRANSLATE_NOOP("Words", "I notice it, and can easily ignore it"));
    if (value <= Annoying)
        return say(QT_TRANSLATE_NOOP("Words", "annoying, but I can do what I want"));
    if (value <= InTheWay)
        return say(QT_TRANSLATE_NOOP("Words", "in the way; I think about stopping"));
    if (value <= Strong)
        return say(QT_TRANSLATE_NOOP("Words", "strong; I change what I do"));
    if (value <= VeryStrong)
        return say(QT_TRANSLATE_NOOP("Words", "very strong; it is hard to do anything"));
    return say(QT_TRANSLATE_NOOP("Words", "the worst I can imagine"));
}

QString spotName(session::PainSpot spot)
{
    switch (spot) {
    case session::PainSpot::Groin:
        return say(QT_TRANSLATE_NOOP("Words", "Groin, front of the hip"));
    case session::PainSpot::OuterHip:
        return say(QT_TRANSLATE_NOOP("Words", "Side of the hip"));
    case session::PainSpot::Buttock:
        return say(QT_TRANSLATE_NOOP("Words", "Buttock"));
    case session::PainSpot::Thigh:
        return say(QT_TRANSLATE_NOOP("Words", "Thigh or knee"));
    case session::PainSpot::LowerBack:
        return say(QT_TRANSLATE_NOOP("Words", "Lower back"));
    case session::PainSpot::Elsewhere:
        return say(QT_TRANSLATE_NOOP("Words", "Somewhere else"));
    }
    return {};
}

QString painAdvice(PainScore score, const PainBands& bands)
{
    switch (bandOf(score, bands)) {
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
