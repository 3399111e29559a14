#include "ui/player/cue_words.h"

#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace hipwise::ui {

using content::DoseType;
using session::CueKind;

QString CueWords::say(const char* text, int n) const
{
    return m_spoken.say("CueWords", text, n);
}

QString CueWords::named(const app::SessionView& view, std::optional<Side> side) const
{
    const QString name = fromUtf8(view.name);
    if (!side)
        return name;
    return side == Side::Left ? say(QT_TRANSLATE_NOOP("CueWords", "%1, left side")).arg(name)
                              : say(QT_TRANSLATE_NOOP("CueWords", "%1, right side")).arg(name);
}

/// How much is to be done.
QString CueWords::start(const app::SessionView& view) const
{
    constexpr int SecondsPerMinute = 60;
    const program::Amount& amount = view.player.step.amount;
    switch (view.doseType) {
    case DoseType::Repetitions:
    case DoseType::RepetitionsWithHold:
        return say(QT_TRANSLATE_N_NOOP("CueWords", "Start, %n time(s)"), amount.reps);
    case DoseType::Hold:
        return say(QT_TRANSLATE_N_NOOP("CueWords", "Hold, %n second(s)"),
                   static_cast<int>(amount.hold.count()));
    case DoseType::Duration:
        break;
    }
    const auto seconds = static_cast<int>(amount.duration.count());
    return seconds % SecondsPerMinute == 0
        ? say(QT_TRANSLATE_N_NOOP("CueWords", "Start, %n minute(s)"), seconds / SecondsPerMinute)
        : say(QT_TRANSLATE_N_NOOP("CueWords", "Start, %n second(s)"), seconds);
}

QString CueWords::words(const session::Cue& cue, const app::SessionView& view) const
{
    switch (cue.kind) {
    case CueKind::GetReady:
        return say(QT_TRANSLATE_NOOP("CueWords", "Get ready: %1")).arg(named(view, cue.side));
    case CueKind::Start:
        return start(view);
    case CueKind::Move:
    case CueKind::Countdown:
        return QString::number(cue.number);
    case CueKind::Run:
        return say(QT_TRANSLATE_NOOP("CueWords", "Run"));
    case CueKind::Walk:
        return say(QT_TRANSLATE_NOOP("CueWords", "Walk"));
    case CueKind::HalfWay:
        return say(QT_TRANSLATE_NOOP("CueWords", "Half way"));
    case CueKind::ChangeSide:
        return cue.side == Side::Left ? say(QT_TRANSLATE_NOOP("CueWords", "Change to left"))
                                      : say(QT_TRANSLATE_NOOP("CueWords", "Change to right"));
    case CueKind::Rest:
        return say(QT_TRANSLATE_N_NOOP("CueWords", "Rest, %n second(s)"), cue.number);
    case CueKind::MovementDone:
        return say(QT_TRANSLATE_NOOP("CueWords", "Done"));
    case CueKind::SessionDone:
        return say(QT_TRANSLATE_NOOP("CueWords", "Well done. The session is finished"));
    case CueKind::Waiting:
        return say(QT_TRANSLATE_NOOP("CueWords", "Press a key when you are ready"));
    case CueKind::Paused:
        return say(QT_TRANSLATE_NOOP("CueWords", "Paused"));
    case CueKind::Resumed:
        return say(QT_TRANSLATE_NOOP("CueWords", "Go on"));
    case CueKind::Hold:
    case CueKind::Back:
    case CueKind::SetDone:
    case CueKind::Skipped:
    case CueKind::Again:
    case CueKind::Stopped:
        break;
    }
    return {};
}

QString CueWords::sentence(const std::vector<session::Cue>& cues,
                           const app::SessionView& view,
                           bool counted) const
{
    QStringList parts;
    for (const session::Cue& cue : cues) {
        if (cue.kind == CueKind::Move && (!counted || view.doseType == DoseType::Duration))
            continue;
        // "Start, 10 times" is followed by the first repetition at once.
        if (cue.kind == CueKind::Move && !parts.isEmpty())
            continue;
        const QString part = words(cue, view);
        if (!part.isEmpty())
            parts.append(part);
        // After the seconds of a rest: what comes next, so that one can get ready for it.
        if (cue.kind == CueKind::Rest && view.player.step.set == 1)
            parts.append(say(QT_TRANSLATE_NOOP("CueWords", "Next: %1")).arg(named(view, cue.side)));
    }
    return parts.join(QStringLiteral(". "));
}

} // namespace hipwise::ui
