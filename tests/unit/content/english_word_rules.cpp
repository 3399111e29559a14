#include "unit/content/word_rules.h"

namespace hipwise::test {

namespace {

constexpr auto* Fear = R"(
    wear and tear, bone on bone, worn out|away, wornout, crumbl*, degenerat*, deteriorat*,
    irreversible, disabled|disabling, cripp*, damag*, danger*, harm*,
    rip|rips|ripped|ripping, ruin*, destroy*, wreck*, frail, fragile, vulnerable,
    at|fall|high risk, your risk, risky, alarms|warns you, beware)";

constexpr auto* Blame = R"(
    should|shouldn, ought to, lazy|laziness, fault, blame*,
    fail|fails|failed|failing|failure, excuse*, guilt*, cheat*, poor|bad form|posture,
    streak*, noncomplian*, complian*)";

constexpr auto* Promise = R"(
    pain free, painless*, no pain no gain, safe for you|everyone, guarantee*, miracle,
    instant|instantly relief, get|gets rid of, proven|proves, always works,
    treat|treats|treated|treating|treatment|treatments, cure|cures|cured|curing, reliev*,
    relief, prevent*, mitigat*, rehabilitat*, restore|restores|restored|restoring,
    repair|repairs|repaired|repairing your, heal|heals|healed, fixes,
    avoid|avoids|avoiding surgery, instead of surgery, diagnos*, prescri*,
    detect|detects|detected|detecting|detection, your condition,
    manage|manages|managing your|the|hip|joint pain|arthritis|condition|symptoms,
    manage|manages|managing pain|arthritis|symptoms,
    reduce|reduces|lower|lowers your pain, calculat*, interpret*, monitor*,
    measure|measures|measured|measuring your pain|hip|strength|progress|risk|health,
    knows|know what is wrong, recommended for you)";

constexpr auto* Jargon = R"(
    abduct*, adduct*, glute|glutes|gluteus|gluteal|gluteals, isometric*, eccentric*,
    concentric*, isotonic*, plyometric*, prone, supine, unilateral*, bilateral*,
    contralateral*, ipsilateral*, lateral*, posterior*, anterior*, medial*, distal*,
    proximal*, sagittal, frontal plane, dorsal*, plantar*, dorsiflex*,
    flexion|flexor|flexors, extension|extensor|extensors,
    internal|internally|external|externally rotat*,
    rotate|rotates|rotated|rotating|rotation, quadriceps, quad|quads, *psoas, piriformis,
    soleus, gastroc*, trochant*, femur|femoral, acetabul*, ischial|ischium,
    sacrum|sacral|sacroiliac, lumbar, thoracic, patella*, tibia*, musculoskeletal,
    neuromuscular, proprioce*, kinematic*, biomechanic*, subluxat*, dislocat*,
    tendinopath*, tendinosis, osteoarthritis, range of motion, end range, ROM, RPE, NRS,
    # RM, ASIS, GTPS, FAI, THR, TKR, aerobic, cardiovascular, cardiometabolic,
    perceived exertion, stabilis*, stabiliz*, mobilis*, mobiliz*, activat*,
    engage|engages|engaged|engaging, recruit*,
    contract|contracts|contracted|contracting|contraction|contractions, asymptomatic,
    chronic, acute, idiopathic, pathology, contraindicat*, indicated, comorbid*,
    ambulat*, gait, stance, weight bear*, weightbear*, oedema, edema, ligamentous,
    neutral spine, core stability, load|loads|loaded|loading, unload*, offload*,
    overload*)";

constexpr auto* ShortForm = R"(
    e.g, i.e, etc, vs, via, per se, et al, approx, ad lib, in vivo, ca, # x, x #,
    #/wk|week|day|d, #-#, # s|sec|secs|min|mins|hr|hrs|wk|wks)";

constexpr auto* Foreign = R"(
    color*, center*, meter|meters, fiber|fibers, gray, behavior*, labor, leveled, leveling,
    traveled, practicing, tumor, toward, afterward, sidewalk, countertop|countertops,
    organiz*, realiz*, minimiz*, maximiz*, recogniz*)";

constexpr auto* Side = "right, left";

constexpr auto* Fine = R"(
    have|has|had healed, wound*|cut|cuts|scar*|bone|bones|strain* heal|heals|healed,
    wound*|cut|cuts|scar*|bone|bones|strain* _ heal|heals|healed,
    #-# second|minute|hour walk|test|trial,
    right away|angle|angles|amount|level|place|time|thing|way|size|height|speed|now|to,
    right up to, right for you, left over|out|behind, is|are|was|have|has|been left)";

constexpr auto* Denial = R"(
    not|no|never|nothing|nobody|none|without|cannot|isn|aren|doesn|don|didn|won, can't)";

constexpr auto* Naming = R"(
    hear|heard|told|call|calls|called|name|names|named|say|says|term|word|words|label,
    stands|short for)";

} // namespace

const WordRules& englishWordRules()
{
    static const WordRules Rules{{{WordFault::Fear, WordPatterns(Fear)},
                                  {WordFault::Blame, WordPatterns(Blame)},
                                  {WordFault::Promise, WordPatterns(Promise)},
                                  {WordFault::Jargon, WordPatterns(Jargon)},
                                  {WordFault::ShortForm, WordPatterns(ShortForm)},
                                  {WordFault::Foreign, WordPatterns(Foreign)},
                                  {WordFault::Side, WordPatterns(Side)}},
                                 WordPatterns(Fine),
                                 WordPatterns(Denial),
                                 WordPatterns(Naming),
                                 {"’", "‘", "&", "+", "=", "≥", "≤", "→", "~", "<", ">"}};
    return Rules;
}

} // namespace hipwise::test
