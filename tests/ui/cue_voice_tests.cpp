#include "support/ui_person.h"
#include "ui/player/cue_words.h"

namespace hipwise::test {

namespace {

using content::DoseType;
using session::Cue;
using session::CueKind;
using ui::CueWords;

Cue cue(CueKind kind, int number = 0, std::optional<Side> side = std::nullopt)
{
    Cue made;
    made.kind = kind;
    made.number = number;
    made.side = side;
    return made;
}

app::SessionView view(DoseType type, const program::Amount& amount)
{
    app::SessionView made;
    made.name = "Bridge";
    made.doseType = type;
    made.player.step.amount = amount;
    return made;
}

app::SessionView times(int reps)
{
    return view(DoseType::Repetitions, {1, reps});
}

app::SessionView hold(int seconds)
{
    return view(DoseType::Hold, {1, 0, std::chrono::seconds(seconds)});
}

app::SessionView lasting(int seconds)
{
    return view(DoseType::Duration, {1, 0, {}, std::chrono::seconds(seconds)});
}

/// What is said in a language; repetitions are counted.
std::string said(const QString& language,
                 const std::vector<Cue>& cues,
                 const app::SessionView& at = times(6),
                 bool counted = true)
{
    CueWords words;
    words.setLanguage(language);
    return words.sentence(cues, at, counted).toStdString();
}

std::string english(const std::vector<Cue>& cues,
                    const app::SessionView& at = times(6),
                    bool counted = true)
{
    return said(QStringLiteral("en"), cues, at, counted);
}

std::string spanish(const std::vector<Cue>& cues, const app::SessionView& at = times(6))
{
    return said(QStringLiteral("es"), cues, at);
}

} // namespace

TEST_CASE("every cue that changes what to do has a sentence, in English")
{
    CHECK(english({cue(CueKind::GetReady)}) == "Get ready: Bridge");
    CHECK(english({cue(CueKind::Start)}) == "Start, 6 times");
    CHECK(english({cue(CueKind::Run, 1)}) == "Run");
    CHECK(english({cue(CueKind::Walk, 1)}) == "Walk");
    CHECK(english({cue(CueKind::HalfWay)}) == "Half way");
    CHECK(english({cue(CueKind::Countdown, 3)}) == "3");
    CHECK(english({cue(CueKind::ChangeSide, 0, Side::Left)}) == "Change to left");
    CHECK(english({cue(CueKind::ChangeSide, 0, Side::Right)}) == "Change to right");
    CHECK(english({cue(CueKind::MovementDone)}) == "Done");
    CHECK(english({cue(CueKind::SessionDone)}) == "Well done. The session is finished");
    CHECK(english({cue(CueKind::Waiting)}) == "Press a key when you are ready");
    CHECK(english({cue(CueKind::Paused)}) == "Paused");
    CHECK(english({cue(CueKind::Resumed)}) == "Go on");
}

TEST_CASE("every cue that changes what to do has a sentence, in Spanish")
{
    CHECK(spanish({cue(CueKind::GetReady)}) == "Prepárate: Bridge");
    CHECK(spanish({cue(CueKind::Start)}) == "Empieza, 6 veces");
    CHECK(spanish({cue(CueKind::Run, 1)}) == "Corre");
    CHECK(spanish({cue(CueKind::Walk, 1)}) == "Camina");
    CHECK(spanish({cue(CueKind::HalfWay)}) == "Vas por la mitad");
    CHECK(spanish({cue(CueKind::Countdown, 3)}) == "3");
    CHECK(spanish({cue(CueKind::ChangeSide, 0, Side::Left)}) == "Cambia a la izquierda");
    CHECK(spanish({cue(CueKind::ChangeSide, 0, Side::Right)}) == "Cambia a la derecha");
    CHECK(spanish({cue(CueKind::MovementDone)}) == "Hecho");
    CHECK(spanish({cue(CueKind::SessionDone)}) == "Bien hecho. La sesión ha terminado");
    CHECK(spanish({cue(CueKind::Waiting)}) == "Pulsa una tecla cuando estés a punto");
    CHECK(spanish({cue(CueKind::Paused)}) == "En pausa");
    CHECK(spanish({cue(CueKind::Resumed)}) == "Seguir");
}

TEST_CASE("what the person did, or can see, needs no words")
{
    for (const CueKind kind : {CueKind::Hold,
                               CueKind::Back,
                               CueKind::SetDone,
                               CueKind::Skipped,
                               CueKind::Again,
                               CueKind::Stopped})
        CHECK(english({cue(kind)}).empty());
    CHECK(english({}).empty());
}

TEST_CASE("the start says how much there is to do")
{
    CHECK(english({cue(CueKind::Start)}, times(1)) == "Start, 1 time");
    CHECK(english({cue(CueKind::Start)}, times(12)) == "Start, 12 times");
    CHECK(english({cue(CueKind::Start)},
                  view(DoseType::RepetitionsWithHold, {1, 3, std::chrono::seconds(10)}))
          == "Start, 3 times");
    CHECK(english({cue(CueKind::Start)}, hold(30)) == "Hold, 30 seconds");
    CHECK(english({cue(CueKind::Start)}, hold(1)) == "Hold, 1 second");
    CHECK(english({cue(CueKind::Start)}, lasting(45)) == "Start, 45 seconds");
    CHECK(english({cue(CueKind::Start)}, lasting(60)) == "Start, 1 minute");
    CHECK(english({cue(CueKind::Start)}, lasting(90)) == "Start, 90 seconds");
    CHECK(english({cue(CueKind::Start)}, lasting(300)) == "Start, 5 minutes");

    CHECK(spanish({cue(CueKind::Start)}, times(1)) == "Empieza, 1 vez");
    CHECK(spanish({cue(CueKind::Start)}, hold(30)) == "Aguanta 30 segundos");
    CHECK(spanish({cue(CueKind::Start)}, hold(1)) == "Aguanta 1 segundo");
    CHECK(spanish({cue(CueKind::Start)}, lasting(45)) == "Empieza, 45 segundos");
    CHECK(spanish({cue(CueKind::Start)}, lasting(60)) == "Empieza, 1 minuto");
    CHECK(spanish({cue(CueKind::Start)}, lasting(300)) == "Empieza, 5 minutos");
}

TEST_CASE("where one side works, the side is said")
{
    CHECK(english({cue(CueKind::GetReady, 0, Side::Left)}) == "Get ready: Bridge, left side");
    CHECK(english({cue(CueKind::GetReady, 0, Side::Right)}) == "Get ready: Bridge, right side");
    CHECK(spanish({cue(CueKind::GetReady, 0, Side::Left)}) == "Prepárate: Bridge, lado izquierdo");
    CHECK(spanish({cue(CueKind::GetReady, 0, Side::Right)}) == "Prepárate: Bridge, lado derecho");
}

TEST_CASE("a rest says how long it is, and what comes after it where that is something new")
{
    CHECK(english({cue(CueKind::Rest, 60)}) == "Rest, 60 seconds. Next: Bridge");
    CHECK(english({cue(CueKind::Rest, 1)}) == "Rest, 1 second. Next: Bridge");
    CHECK(english({cue(CueKind::Rest, 60, Side::Left)})
          == "Rest, 60 seconds. Next: Bridge, left side");
    CHECK(spanish({cue(CueKind::Rest, 60, Side::Left)})
          == "Descanso, 60 segundos. Siguiente: Bridge, lado izquierdo");
    CHECK(spanish({cue(CueKind::Rest, 1)}) == "Descanso, 1 segundo. Siguiente: Bridge");
    app::SessionView second = times(6);
    second.player.step.set = 2;
    CHECK(english({cue(CueKind::Rest, 60)}, second) == "Rest, 60 seconds");
}

TEST_CASE("cues that come together are one sentence")
{
    CHECK(english({cue(CueKind::SetDone), cue(CueKind::MovementDone), cue(CueKind::Rest, 30)})
          == "Done. Rest, 30 seconds. Next: Bridge");
    CHECK(english({cue(CueKind::SetDone), cue(CueKind::ChangeSide, 0, Side::Left)})
          == "Change to left");
    CHECK(english({cue(CueKind::Start), cue(CueKind::Run, 1)}, lasting(120))
          == "Start, 2 minutes. Run");
}

TEST_CASE("repetitions are counted only where that was asked for")
{
    CHECK(english({cue(CueKind::Move, 4)}, times(6), true) == "4");
    CHECK(english({cue(CueKind::Move, 4)}, times(6), false).empty());
    // "Start, 6 times" says enough: nobody needs to hear "1" behind it.
    CHECK(english({cue(CueKind::Start), cue(CueKind::Move, 1)}, times(6), true)
          == "Start, 6 times");
    CHECK(english({cue(CueKind::Move, 1)}, lasting(60), true).empty());
}

TEST_CASE("words follow the language of the content, also when it changes")
{
    CueWords words;
    words.setLanguage(QStringLiteral("es"));
    CHECK(words.language() == QStringLiteral("es"));
    CHECK(words.sentence({cue(CueKind::Paused)}, times(6), true) == QStringLiteral("En pausa"));
    words.setLanguage(QStringLiteral("en"));
    CHECK(words.sentence({cue(CueKind::Paused)}, times(6), true) == QStringLiteral("Paused"));
    CHECK(words.sentence({cue(CueKind::Start)}, times(1), true) == QStringLiteral("Start, 1 time"));
}

TEST_CASE("a country in the name of a language does no harm")
{
    CHECK(said(QStringLiteral("es-MX"), {cue(CueKind::Paused)}) == "En pausa");
    CHECK(said(QStringLiteral("en-GB"), {cue(CueKind::Start)}) == "Start, 6 times");
}

TEST_CASE("in a language that the program does not speak the words are proper English")
{
    CHECK(said(QStringLiteral("fr"), {cue(CueKind::Paused)}) == "Paused");
    CHECK(said(QStringLiteral("fr"), {cue(CueKind::Start)}) == "Start, 6 times");
    CHECK(said(QStringLiteral("fr"), {cue(CueKind::Start)}, times(1)) == "Start, 1 time");
    CHECK(said(QStringLiteral("fr"), {cue(CueKind::Rest, 60)}) == "Rest, 60 seconds. Next: Bridge");
}

} // namespace hipwise::test
