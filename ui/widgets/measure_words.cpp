#include "ui/widgets/measure_words.h"

#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace hipwise::ui {

using person::LeaveOut;
using person::MeasureKind;

namespace {

constexpr int Tenths = 10;

QString leaveOutSentence(LeaveOut reason)
{
    switch (reason) {
    case LeaveOut::HipReplacement:
        return commonWords(QT_TRANSLATE_NOOP(
            "Words", "You have had a hip replacement. Ask your surgical team first."));
    case LeaveOut::WeightLimit:
        return commonWords(
            QT_TRANSLATE_NOOP("Words", "You were told to limit the weight on your leg."));
    case LeaveOut::SingleLegLimit:
        return commonWords(
            QT_TRANSLATE_NOOP("Words", "You were told not to put full weight on one leg."));
    case LeaveOut::BalanceLimit:
        return commonWords(
            QT_TRANSLATE_NOOP("Words", "You were told to leave out what needs balance."));
    case LeaveOut::SoreSide:
        return commonWords(QT_TRANSLATE_NOOP(
            "Words",
            "Standing on one leg can stir up the side of the hip. Leave it out while it "
            "is sore."));
    }
    return {};
}

} // namespace

QString measureName(MeasureKind kind)
{
    switch (kind) {
    case MeasureKind::Psfs:
        return commonWords(QT_TRANSLATE_NOOP("Words", "Your own activities"));
    case MeasureKind::ChairStand:
        return commonWords(QT_TRANSLATE_NOOP("Words", "Chair stand"));
    case MeasureKind::SingleLegStand:
        return commonWords(QT_TRANSLATE_NOOP("Words", "Standing on one leg"));
    }
    return {};
}

QString legName(Side side)
{
    return side == Side::Left ? commonWords(QT_TRANSLATE_NOOP("Words", "Left leg"))
                              : commonWords(QT_TRANSLATE_NOOP("Words", "Right leg"));
}

QString tenthsWords(int tenths)
{
    const bool whole = tenths % Tenths == 0;
    return QLocale().toString(static_cast<double>(tenths) / Tenths, 'f', whole ? 0 : 1);
}

QString entryWords(const person::Measure& measure)
{
    if (measure.kind == MeasureKind::SingleLegStand && measure.side) {
        const QString words = commonWords(QT_TRANSLATE_NOOP("Words", "%1: %2 s"))
                                  .arg(legName(*measure.side), tenthsWords(measure.value));
        return measure.adapted
            ? commonWords(QT_TRANSLATE_NOOP("Words", "%1, holding on")).arg(words)
            : words;
    }
    if (measure.adapted)
        return commonWords(QT_TRANSLATE_NOOP("Words", "0 stands, with the arms"));
    return measure.value == 1
        ? commonWords(QT_TRANSLATE_NOOP("Words", "1 stand"))
        : commonWords(QT_TRANSLATE_NOOP("Words", "%1 stands")).arg(measure.value);
}

QString ratedWords(const app::RatingDay& day)
{
    QStringList parts;
    for (const app::RatingDay::Rated& rated : day.rated)
        parts.append(QStringLiteral("%1 %2").arg(fromUtf8(rated.words)).arg(rated.points));
    return parts.join(QStringLiteral(" · "));
}

QStringList leaveOutWords(const app::TestState& test)
{
    QStringList words;
    if (test.checkFirst)
        words.append(commonWords(
            QT_TRANSLATE_NOOP("Words", "One of your answers before the start says: check first.")));
    for (const LeaveOut reason : test.reasons)
        words.append(leaveOutSentence(reason));
    return words;
}

QString lineHint(std::size_t points)
{
    switch (points) {
    case 0:
        return commonWords(QT_TRANSLATE_NOOP("Words", "Three more and a line appears here."));
    case 1:
        return commonWords(QT_TRANSLATE_NOOP("Words", "Two more and a line appears here."));
    case 2:
        return commonWords(QT_TRANSLATE_NOOP("Words", "One more and a line appears here."));
    default:
        return {};
    }
}

} // namespace hipwise::ui
