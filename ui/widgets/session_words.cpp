#include "ui/widgets/session_words.h"

#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <vector>

namespace hipwise::ui {

namespace {

/// What one set is, and how many there are.
QString amountWords(const program::Amount& amount, content::DoseType type)
{
    const auto hold = static_cast<int>(amount.hold.count());
    const bool one = amount.sets == 1;
    switch (type) {
    case content::DoseType::Repetitions:
        return one
            ? commonWords(QT_TRANSLATE_N_NOOP("Words", "%n times"), amount.reps)
            : commonWords(QT_TRANSLATE_NOOP("Words", "%1 × %2")).arg(amount.sets).arg(amount.reps);
    case content::DoseType::Hold:
        return one
            ? commonWords(QT_TRANSLATE_NOOP("Words", "hold %1 s")).arg(hold)
            : commonWords(QT_TRANSLATE_NOOP("Words", "%1 × hold %2 s")).arg(amount.sets).arg(hold);
    case content::DoseType::RepetitionsWithHold:
        return one
            ? commonWords(QT_TRANSLATE_NOOP("Words", "%1 × hold %2 s")).arg(amount.reps).arg(hold)
            : commonWords(QT_TRANSLATE_NOOP("Words", "%1 × %2, hold %3 s"))
                  .arg(amount.sets)
                  .arg(amount.reps)
                  .arg(hold);
    case content::DoseType::Duration:
        return one ? lengthWords(amount.duration)
                   : commonWords(QT_TRANSLATE_NOOP("Words", "%1 × %2"))
                         .arg(amount.sets)
                         .arg(lengthWords(amount.duration));
    }
    return {};
}

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
        return commonWords(QT_TRANSLATE_NOOP("Words", "left out"));
    if (all)
        return commonWords(QT_TRANSLATE_NOOP("Words", "all done"));
    return dose.countsRepetitions()
        ? commonWords(QT_TRANSLATE_NOOP("Words", "%1 of %2 times")).arg(reps).arg(askedReps)
        : commonWords(QT_TRANSLATE_NOOP("Words", "%1 of %2"))
              .arg(lengthWords(work), lengthWords(asked));
}

/// "pain 6, right hip".
QString hurtWords(const session::Hurt& hurt)
{
    QStringList parts;
    if (hurt.answer.score)
        parts.append(
            commonWords(QT_TRANSLATE_NOOP("Words", "pain %1")).arg(hurt.answer.score->value()));
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
        return commonWords(QT_TRANSLATE_NOOP("Words", "went on"));
    case session::HurtChoice::Easier:
        return commonWords(QT_TRANSLATE_NOOP("Words", "changed to something easier"));
    case session::HurtChoice::Fewer:
        return commonWords(QT_TRANSLATE_NOOP("Words", "did fewer"));
    case session::HurtChoice::RestFirst:
        return commonWords(QT_TRANSLATE_NOOP("Words", "rested first"));
    case session::HurtChoice::Skip:
        return commonWords(QT_TRANSLATE_NOOP("Words", "left it out"));
    case session::HurtChoice::Stop:
        return commonWords(QT_TRANSLATE_NOOP("Words", "stopped for the day"));
    }
    return {};
}

} // namespace

QString doseWords(const program::Dose& dose, content::Sides sides)
{
    const auto of = [&](const program::Amount& amount) { return amountWords(amount, dose.type); };
    if (sides == content::Sides::OneAtATime) {
        const program::Amount& right = dose.amountOf(Side::Right);
        const program::Amount& left = dose.amountOf(Side::Left);
        return right == left
            ? commonWords(QT_TRANSLATE_NOOP("Words", "%1 each side")).arg(of(right))
            : commonWords(QT_TRANSLATE_NOOP("Words", "right: %1, left: %2"))
                  .arg(of(right), of(left));
    }
    if (dose.intervals)
        return commonWords(QT_TRANSLATE_NOOP("Words", "%1 × (run %2, walk %3)"))
            .arg(QString::number(dose.intervals->rounds),
                 lengthWords(dose.intervals->run),
                 lengthWords(dose.intervals->walk));
    return of(dose);
}

QString setName(const session::SetKey& set)
{
    const QString name = commonWords(QT_TRANSLATE_NOOP("Words", "Set %1")).arg(set.set);
    return set.side
        ? commonWords(QT_TRANSLATE_NOOP("Words", "%1, %2")).arg(name, hipName(*set.side).toLower())
        : name;
}

QString setWords(const session::ItemRecord& item, const session::SetRecord& set)
{
    const session::SetResult& result = set.result;
    const program::Dose& dose = item.work.dose;
    const QString name = setName(result.key);
    switch (result.status) {
    case session::SetStatus::Planned:
        return commonWords(QT_TRANSLATE_NOOP("Words", "%1: not reached")).arg(name);
    case session::SetStatus::Skipped:
        return commonWords(QT_TRANSLATE_NOOP("Words", "%1: left out")).arg(name);
    case session::SetStatus::Done:
    case session::SetStatus::Partial:
        break;
    }
    const program::Amount& asked = dose.amountOf(result.key.side);
    const QString words = commonWords(QT_TRANSLATE_NOOP("Words", "%1: %2 of %3"));
    if (dose.countsRepetitions())
        return words.arg(name).arg(result.reps).arg(asked.reps);
    return words.arg(name, lengthWords(result.work), lengthWords(dose.setTime(asked)));
}

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
    const QString all = doneOf(item, item.sets);
    const QString right = doneOf(item, ofSide(Side::Right));
    const QString left = doneOf(item, ofSide(Side::Left));
    if (item.work.sides != content::Sides::OneAtATime || (right == all && left == all))
        return all;
    return commonWords(QT_TRANSLATE_NOOP("Words", "right: %1, left: %2")).arg(right, left);
}

QString itemPainWords(const session::SessionRecord& record, std::size_t item)
{
    QStringList parts;
    for (const session::Hurt& hurt : record.hurts) {
        if (hurt.item != item)
            continue;
        const QString what = hurtWords(hurt);
        parts.append(what.isEmpty() ? choiceWords(hurt.choice)
                                    : commonWords(QT_TRANSLATE_NOOP("Words", "%1: %2"))
                                          .arg(what, choiceWords(hurt.choice)));
    }
    const auto& asked = record.items[item].pain;
    if (asked && asked->score)
        parts.append(commonWords(QT_TRANSLATE_NOOP("Words", "hip %1 at its worst"))
                         .arg(asked->score->value()));
    QString words = parts.join(QStringLiteral(" · "));
    return words.left(1).toUpper() + words.mid(1);
}

} // namespace hipwise::ui
