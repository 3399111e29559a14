#include "unit/content/accepted_damages.h"

#include "unit/content/pack_damage.h"

#include <sstream>
#include <vector>

namespace hipwise::test {

namespace {

/// Damages of one sort, with blanks between their places.
struct Row {
    Harm harm;
    std::string kind;
    std::string patterns;
};

std::set<std::string> namesOf(const std::vector<Row>& rows)
{
    std::set<std::string> names;
    for (const Row& row : rows) {
        std::istringstream patterns(row.patterns);
        for (std::string pattern; patterns >> pattern;)
            names.insert(nameOf(row.harm, row.kind, pattern));
    }
    return names;
}

constexpr auto* FigureFields = R"(
    /note /course /footwear /muscles /muscles/# /arrows /arrows/# /props /props/# /props/#/at
    /props/#/size /props/#/yaw /props/#/bones /props/#/bones/# /pins /pins/# /rests /rests/#
    /rests/#/bones/# /hands /hands/both /hands/both/elbow /hands/right /hands/right/frame
    /hands/right/aimFrame /feet /feet/both /feet/both/knee /feet/left /feet/left/frame
    /feet/left/axes /pose /pose/hip.flexion /pose/knee.flexion /pose/foot /pose/foot.yaw
    /pose/hand /keys/# /keys/#/pose /keys/#/pose/spine.flexion /keys/#/pose/hand
    /keys/#/pose/handR.grip)";

constexpr auto* FigureNumbers = R"(
    /view/yaw /view/pitch /props/#/at/# /props/#/yaw /pins/#/at/# /rests/#/height
    /hands/both/elbow/# /hands/both/palm/# /hands/both/fingers/# /hands/right/palm/#
    /hands/right/fingers/# /feet/both/knee/# /pose/hip.flexion /pose/foot/# /pose/foot.yaw
    /pose/hand/# /keys/#/pose/spine.flexion /keys/#/pose/hand/#)";

constexpr auto* MovementFields = R"(
    /equipment/# /equipment/#/optional /targets/# /flags/# /sources/# /easier/# /harder/#
    /easier/#/dose/firstWeek /dose/tempoS /dose/restS /dose/changeOverS /dose/timesPerDay
    /dose/daysPerWeek /dose/effort /dose/firstWeek /dose/firstWeek/sets /dose/firstWeek/reps
    /dose/firstWeek/effort)";

constexpr auto* ProgramFields = R"(
    /suits/# /phases/# /phases/#/snacks/# /phases/#/sessions/#
    /phases/#/sessions/#/schedule/weekdays/# /phases/#/sessions/#/schedule/timesPerDay
    /phases/#/sessions/#/schedule/restDaysBetween /phases/#/sessions/#/items/#
    /phases/#/sessions/#/items/#/dose /phases/#/sessions/#/items/#/dose/sets
    /phases/#/sessions/#/items/#/dose/reps /phases/#/sessions/#/items/#/dose/holdS
    /phases/#/sessions/#/items/#/dose/tempoS /phases/#/sessions/#/items/#/dose/restS
    /phases/#/sessions/#/items/#/dose/effort)";

constexpr auto* MovementWords = R"(
    /synonyms/# /mistakes/# /breath /breath/move /breath/hold /breath/return /doseNote)";

constexpr auto* ProgramWords = R"(
    /notFor/# /phases/first-days/goals/# /phases/build-up/goals/#
    /phases/first-days/moveOnWhen /phases/first-days/moveOnWhen/#
    /phases/first-days/stepBackWhen /phases/first-days/stepBackWhen/# /phases/first-days/tips
    /phases/first-days/tips/#)";

constexpr auto* ArticleWords = R"(
    /blocks/signs/heading /blocks/signs/lead /blocks/signs/items/# /blocks/signs/items/#/lead)";

constexpr auto* Poses = R"(
    /pose/foot /pose/foot/# /pose/hand /pose/hand/# /keys/#/pose/hand /keys/#/pose/hand/#)";

} // namespace

std::set<std::string> acceptedDamages()
{
    return namesOf({{Harm::Dropped, "pack", "/locales/#"},
                    {Harm::Dropped, "movements", MovementFields},
                    {Harm::Dropped, "programs", ProgramFields},
                    {Harm::Dropped, "learn", "/blocks/#"},
                    {Harm::Dropped, "text/movements", MovementWords},
                    {Harm::Dropped, "text/programs", ProgramWords},
                    {Harm::Dropped, "text/learn", ArticleWords},
                    {Harm::Dropped, "figures", FigureFields},
                    {Harm::Negative, "figures", FigureNumbers}});
}

std::set<std::string> unnoticedDamages()
{
    // Sizes and grips of less than nothing, and axes that do not stand on each other.
    const Row figures{
        Harm::Negative, "figures", "/props/#/size/# /keys/#/pose/handR.grip /feet/left/axes/#/#"};
    return namesOf({figures});
}

std::set<std::string> badlyReportedDamages()
{
    // "Give what data/README.md documents for this field." where a number, or three, are wanted.
    return namesOf({{Harm::OtherType, "figures", Poses}});
}

} // namespace hipwise::test
