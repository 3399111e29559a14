#include "unit/content/word_rules.h"

namespace hipwise::test {

namespace {

constexpr auto* Fear = R"(
    desgast*, deterior*, degenera*, desmoron*, destroz*, destru*, arruin*, irreversible*,
    invalidez, discapacit*, daño|daños|daña*|dañe*|dañá*|dañé*|dañin*, peligr*,
    frágil|frágiles|fragilidad, vulnerab*, hueso con|contra|sobre hueso,
    en|alto|mayor riesgo, riesgoso*|riesgosa*, arriesg*, cuidado|ojo con, terrible*,
    horrible*, grave|graves|gravedad|gravemente, severo|severos|severa|severas,
    tu riesgo, te alarma|alerta)";

constexpr auto* Blame = R"(
    debe|debes|deben|deberá*|debería*|debías, tendrías que, culpa*, perez*,
    vagancia, flojera, fracas*, has fallado, fallaste, excus*, tramp*, engaña*,
    mala|malas postura|posturas|técnica|forma, malos hábitos, incumpl*, cumplimiento,
    adherencia, racha|rachas)";

constexpr auto* Promise = R"(
    cura|curas|curan|curar|curará|curarte|curado|curados|curación|curativ*,
    trata|tratas|tratan|tratar|tratará|tratarte|tratado|tratados|tratada|tratadas,
    tratamiento|tratamientos, previen*, prevenir|prevenirá|prevención|preventiv*, alivi*,
    sanan|sanar|sanará|sanarte|sanación, rehabilit*, diagnostic*|diagnóstic*, detect*,
    recet*, prescri*, garant*, milagr*, infalible*, siempre funciona, indolor*,
    libre|libres de dolor, sin ningún dolor, adiós al dolor, sin dolor no hay _,
    seguro|seguros|segura|seguras para ti|todos|cualquiera,
    seguro|seguros|segura|seguras para todo el mundo, elimin*, acaba* con el|tu dolor,
    restaur*, regenera*, repara|reparar|reparan tu|la|el,
    evit* operación|cirugía|operarte|prótesis,
    evit* la|una|tu operación|cirugía|prótesis, en lugar|vez de operar*, científicamente,
    comprobado|comprobados|comprobada|comprobadas, interpret*, calcul*, monitoriz*,
    controla|controlar|controlas tu|el|la dolor|artrosis|enfermedad|síntomas,
    reduce|reducir|baja|bajar tu|el dolor, recomendado|recomendada para ti,
    mide|miden|medir|medimos|medido|midiendo tu dolor|cadera|fuerza|progreso|riesgo)";

constexpr auto* Jargon = R"(
    abdu*, aduc*, glúteo* medio*|mayor*|menor*|máximo*|mínimo*, isométric*, excéntric*,
    concéntric*, pliom*, prono|prona|supino|supina, decúbito, *destación, cuadrupedia,
    unilateral*, bilateral*, contralateral*, ipsilateral*, homolateral*, monopodal*,
    unipodal*, bipodal*, medial*, distal*, proximal*, sagital*, dorsal*, plantar*,
    dorsiflex*, parte|cara|zona anterior|posterior, flexión, flexion*, flexor*,
    extensión|extensiones|extensor*, rotar|rotación|rotaciones|rotador*, cuádriceps,
    *psoas, piriforme, piramidal, sóleo, gastrocnemio*, isqui*, trocant*|trocánt*, fémur*,
    femoral*, acetáb*, sacro*|sacra*, lumba*, rótul*, tibial|tibiales, pélvic*,
    *versión pélvica, musculoesquel*, neuromuscul*, propiocep*, biomec*, luxaci*,
    subluxaci*, tendinop*, tendinosis, coxartrosis, osteoartritis, rango de movimiento,
    rango articular, ROM, RPE, # RM, FAI, GTPS, aeróbic*, cardio*, cardíac*, estabiliz*,
    moviliz*, tonific*, reclut*,
    activa|activar|activando|active|actives el|la|los|las|tu|tus
    músculo*|glúteo*|nalga*|abdomen*|tronco*|suelo*,
    contracción|contracciones|contraer|contrae|contraes|contraen, crónic*,
    agudo|agudos|aguda|agudas, asintom*, patolog*, contraindic*, edema|edemas,
    carga|cargas, sobrecarg*, descarg*)";

constexpr auto* ShortForm = R"(
    p.ej, etc, vs, aprox, máx, mín, # x, #-#, #.#,
    # h|s|seg|segs|min|mins|hr|hrs)";

constexpr auto* Foreign = R"(
    evidencia|evidencias, randomiz*, aleatoriz*, feedback, fitness, stretching, running,
    jogging, trekking, core, set|sets, rep|reps, tip|tips, test|tests, app|apps,
    link|links, ok, stop, step|steps, squat|squats, plank, coach,
    chequear|chequea|chequeo|chequeos|cheque|checar|checa|checo, monitor*, reportar,
    eventualmente, performance, lidiar, coger|coge|coges|cogen|cogiendo|cogido,
    cojo|coja|cojas|cojan)";

constexpr auto* Address = R"(
    usted|ustedes, vosotros|vosotras, vuestro|vuestros|vuestra|vuestras, vos, os, haced,
    poned, levantad, doblad, apoyad, sentaos, tumbaos, tenéis|podéis|queréis|debéis,
    tenés|podés|querés, hacé, poné, sentate, levantá, ^levante, ^apoye, ^coloque, ^apriete,
    ^respire, ^baje, ^estire, ^gire, ^separe, ^junte, ^mire, ^deje, ^camine, ^empuje,
    ^pase, ^suelte, ^sujete, ^pare, ^use, ^lleve, ^tome, ^incline, ^deslice,
    ^doble el|la|las, ^haga, ^ponga, ^mantenga, ^mueva, ^vuelva, ^repita, ^suba, ^abra,
    ^tenga, ^vaya, ^siga, ^detenga)";

constexpr auto* OtherPerson = R"(
    su|sus cadera*|pierna*|rodilla*|pie|pies|mano|manos|brazo*|espalda*|cuerpo*|cabeza*,
    su|sus dolor|dolores|nivel|niveles|ritmo*|propi*, le duela|duele)";

constexpr auto* Side = "derecho|derechos|derecha|derechas, "
                       "izquierdo|izquierdos|izquierda|izquierdas";

constexpr auto* Fine = R"(
    trata|tratan|tratar|trataron de|del|sobre, herida* curado|curada, herida* _ curado|curada,
    haya|esté curado|curada, te haces daño, te haces mucho daño, te has hecho daño,
    te has hecho mucho daño, cc by-sa #.#)";

constexpr auto* Denial = "no|ni|nunca|nada|nadie|ningún|ninguna|sin|tampoco";

constexpr auto* Naming = "oyes|oigas|dij*|dicho|dicen|llam*|nombr*|palabra, en inglés";

} // namespace

const WordRules& spanishWordRules()
{
    static const WordRules Rules{{{WordFault::Fear, WordPatterns(Fear)},
                                  {WordFault::Blame, WordPatterns(Blame)},
                                  {WordFault::Promise, WordPatterns(Promise)},
                                  {WordFault::Jargon, WordPatterns(Jargon)},
                                  {WordFault::ShortForm, WordPatterns(ShortForm)},
                                  {WordFault::Foreign, WordPatterns(Foreign)},
                                  {WordFault::Address, WordPatterns(Address)},
                                  {WordFault::OtherPerson, WordPatterns(OtherPerson)},
                                  {WordFault::Side, WordPatterns(Side)}},
                                 WordPatterns(Fine),
                                 WordPatterns(Denial),
                                 WordPatterns(Naming),
                                 {"\"", "“", "”", "’", "‘", "+", "=", "&", "~", "<", ">", "%"}};
    return Rules;
}

} // namespace hipwise::test
