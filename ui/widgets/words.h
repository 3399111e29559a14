#pragma once

#include "app/self_knowledge.h"
#include "content/dose.h"
#include "content/movement.h"
#include "content/pack.h"
#include "program/program.h"
#include "session/record.h"
#include "support/civil_time.h"
#include "support/error.h"
#include "support/pain_score.h"
#include "support/side.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

/// Values of the core in words of the interface language.
namespace hipwise::ui {

/// A text of the context "Words" in the interface language.
[[nodiscard]] QString commonWords(const char* text, int n = -1);

[[nodiscard]] QString fromUtf8(const std::string& text);
[[nodiscard]] QStringList fromUtf8(const std::vector<std::string>& texts);

[[nodiscard]] QDate toQDate(CivilDate date);
/// A time of day, counted from midnight.
[[nodiscard]] QTime toQTime(std::chrono::minutes sinceMidnight);
/// The day a week begins with where the person lives.
[[nodiscard]] std::chrono::weekday firstWeekday();
/// "Monday 23 November", as the locale writes it.
[[nodiscard]] QString dayWords(CivilDate date);
/// "23 Nov", with the year when it is not the current one.
[[nodiscard]] QString shortDayWords(CivilDate date, CivilDate today);
/// "10:12", as the locale writes it.
[[nodiscard]] QString timeWords(const ZonedInstant& instant);
[[nodiscard]] QString timeWords(const QTime& time);

[[nodiscard]] QString kindName(content::MovementKind kind);
[[nodiscard]] QString levelName(int level);
[[nodiscard]] QString hipName(Side side);
[[nodiscard]] QString hipSideName(HipSide side);
[[nodiscard]] QString suitabilityName(content::Suitability rating);
/// The condition or limit that a rule is about, in a word or two.
[[nodiscard]] QString ruleName(const app::RuleView& rule);
/// Why a movement is not simply fine: "Hip replacement: Keep your knee below your hip."
[[nodiscard]] QString ruleWords(const app::RuleView& rule);
/// A citation with its DOI.
[[nodiscard]] QString sourceWords(const content::Source& source);
/// A language by its own name, without a country: "Español".
[[nodiscard]] QString ownNameOf(const QString& language);
/// "Only in English so far": of words whose language is not the one asked for.
[[nodiscard]] QString onlyInWords(const std::string& locale);
[[nodiscard]] QString basisName(content::DoseBasis basis);

/// "18 min", "45 s".
[[nodiscard]] QString lengthWords(std::chrono::seconds length);
/// "8 to 12", or "10".
[[nodiscard]] QString rangeWords(const content::Range<int>& range);
/// Why something could not be saved, in a sentence; for no error, that nothing is kept.
[[nodiscard]] QString saveProblem(const std::optional<Error>& error);

/// What a score feels like, in our own words.
[[nodiscard]] QString painWords(PainScore score);
/// "slower pace"; empty for the usual one.
[[nodiscard]] QString paceName(program::Pace pace);
/// "a little more weight", and how often that was added.
[[nodiscard]] QString loadWords(int steps);
/// The answers to "How hard was it?", in the order of session::EffortAnswer.
[[nodiscard]] QStringList effortNames();
/// Where it hurts.
[[nodiscard]] QString spotName(session::PainSpot spot);
/// A pain score with what it means: what to do about it, calmly.
[[nodiscard]] QString painAdvice(PainScore score, const PainBands& bands);

} // namespace hipwise::ui
