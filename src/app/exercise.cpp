#include "app/exercise.h"

#include "app/figure_time.h"

#include <algorithm>
#include <map>

namespace hipwise::app {

using content::Suitability;

namespace {

/// Fills in words, set for a side where the movement has one.
class Words {
public:
    Words(const content::Wording& wording, std::string_view movement, std::optional<Side> side)
        : m_wording(wording)
        , m_movement(movement)
        , m_side(side)
    {
    }

    [[nodiscard]] std::string operator()(const std::string& text) const
    {
        return m_side ? m_wording.forSide(m_movement, text, *m_side) : text;
    }

    [[nodiscard]] std::vector<std::string> operator()(std::vector<std::string> texts) const
    {
        for (std::string& text : texts)
            text = (*this)(text);
        return texts;
    }

private:
    const content::Wording& m_wording;
    std::string_view m_movement;
    std::optional<Side> m_side;
};

std::vector<RungView> rungViews(const std::vector<content::Rung>& rungs,
                                const std::map<std::string, std::string>& variants,
                                const content::Pack& pack,
                                const content::Wording& wording,
                                const Words& words,
                                content::MovementKind kind,
                                const content::Circumstances& about)
{
    std::vector<RungView> views;
    for (const content::Rung& rung : rungs) {
        if (!rung.movement.empty()) {
            views.push_back({rung.movement,
                             wording.movement(rung.movement).name,
                             {},
                             content::verdictOf(*pack.movement(rung.movement), about).rating});
            continue;
        }
        const auto variant = variants.find(rung.variant);
        if (variant != variants.end())
            views.push_back({{},
                             words(variant->second),
                             program::startingDose(rung.dose, kind, false),
                             content::Suitability::UsuallySuits});
    }
    return views;
}

void fillSuits(ExerciseState& state,
               const content::Movement& movement,
               const content::MovementText& text,
               const content::Wording& wording,
               const Words& words)
{
    for (const auto& [condition, rating] : movement.suits) {
        if (rating == Suitability::UsuallySuits) {
            state.usuallySuits.push_back(wording.condition(condition));
            continue;
        }
        const auto note = text.suits.find(condition);
        state.suits.push_back({rating,
                               wording.condition(condition),
                               note == text.suits.end() ? std::string() : words(note->second)});
    }
    std::stable_sort(state.suits.begin(), state.suits.end(), [](const auto& a, const auto& b) {
        return content::strictness(a.rating) > content::strictness(b.rating);
    });
}

void fillFacts(ExerciseState& state,
               const content::Movement& movement,
               const content::Pack& pack,
               const content::Wording& wording)
{
    state.kind = movement.kind;
    state.level = movement.level;
    state.position = wording.position(movement.position);
    for (const content::Equipment& equipment : movement.equipment) {
        auto& list = equipment.optional ? state.optionalEquipment : state.equipment;
        list.push_back(wording.equipment(equipment.id));
    }
    for (const std::string& target : movement.targets)
        state.targets.push_back(wording.target(target));
    state.dose = program::startingDose(movement.dose, movement.kind, true);
    state.tempo = shownTempo(state.dose);
    state.range = movement.dose;
    std::vector<std::string> keys = movement.sources;
    keys.insert(keys.end(), movement.dose.sources.begin(), movement.dose.sources.end());
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    for (const std::string& key : keys) {
        if (const content::Source* source = pack.source(key))
            state.sources.push_back(*source);
    }
    state.review = movement.review;
}

} // namespace

std::optional<ExerciseState> exerciseState(const content::Pack& pack,
                                           std::string_view locale,
                                           std::string_view id,
                                           Side side,
                                           const SelfKnowledge& person)
{
    const content::Movement* movement = pack.movement(id);
    if (movement == nullptr)
        return std::nullopt;
    const content::Wording wording(pack, locale);
    const content::MovementText& text = wording.movement(id);
    ExerciseState state;
    state.id = movement->id;
    if (movement->sides == content::Sides::OneAtATime)
        state.side = side;
    const Words words(wording, movement->id, state.side);
    state.name = text.name;
    state.synonyms = text.synonyms;
    state.why = words(text.why);
    state.start = words(text.start);
    state.steps = words(text.steps);
    state.phases = {words(text.phases.start),
                    words(text.phases.move),
                    words(text.phases.hold),
                    words(text.phases.back)};
    state.breathing = words(text.breathing);
    state.mistakes = words(text.mistakes);
    state.leaveOut = words(text.leaveOut);
    state.doseNote = words(text.doseNote);
    state.wordsIn = wording.otherLanguageOfMovement(id);
    fillFacts(state, *movement, pack, wording);
    fillSuits(state, *movement, text, wording, words);
    const auto rungs = [&](const auto& steps, const auto& variants) {
        return rungViews(steps, variants, pack, wording, words, movement->kind, person.about);
    };
    state.easier = rungs(movement->easier, text.easier);
    state.harder = rungs(movement->harder, text.harder);
    for (const std::string& key : movement->adaptations) {
        const auto adaptation = text.adaptations.find(key);
        if (adaptation != text.adaptations.end())
            state.adaptations.push_back(
                {words(adaptation->second.what), words(adaptation->second.why)});
    }
    state.pace = words(text.pace);
    state.buildUp = words(text.buildUp);
    const content::Verdict verdict = content::verdictOf(*movement, person.about);
    state.rating = verdict.rating;
    state.rules = ruleViews(wording, *movement, verdict, side);
    state.favourite = person.favourites.contains(movement->id);
    return state;
}

} // namespace hipwise::app
