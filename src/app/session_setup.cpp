#include "app/session_setup.h"

#include <algorithm>
#include <utility>

namespace hipwise::app {

using session::SessionRecord;

namespace {

bool turnsOver(const content::Pack& pack, const content::Movement& movement)
{
    const content::Position* position = pack.position(movement.position);
    return position != nullptr && position->turnOver;
}

std::string shownWords(const content::MovementText& text, const std::string& variantWords)
{
    std::string words = variantWords.empty() ? std::string() : variantWords + "\n";
    words += text.start;
    for (const std::string& step : text.steps)
        words += "\n" + step;
    return words;
}

} // namespace

Side weakSide(std::optional<HipSide> hurts)
{
    return hurts == HipSide::Left ? Side::Left : Side::Right;
}

std::vector<session::Work> worksOf(const content::Pack& pack,
                                   const std::vector<program::PlannedItem>& items)
{
    std::vector<session::Work> works;
    for (const program::PlannedItem& item : items) {
        if (const content::Movement* movement = pack.movement(item.movement))
            works.push_back(
                {item.movement, item.dose, movement->sides, turnsOver(pack, *movement)});
    }
    return works;
}

session::ItemRecord itemOf(const Context& context,
                           const session::Plan& plan,
                           std::size_t item,
                           const std::string& variant)
{
    const session::Work& work = plan.items[item];
    const content::Wording wording = context.wording();
    const content::MovementText& text = wording.movement(work.movement);
    // The words are kept as they were shown first: for the first side.
    const std::string words = shownWords(text, wording.variant(work.movement, variant));
    session::ItemRecord record;
    record.work = work;
    record.name = text.name;
    record.words = work.first ? wording.forSide(work.movement, words, *work.first) : words;
    record.sets = plannedSets(plan, item);
    record.variant = variant;
    return record;
}

SessionRecord plannedRecord(const Context& context, const SessionRequest& request)
{
    SessionRecord record;
    record.title = request.title;
    record.programRun = request.programRun;
    record.programDay = request.programDay;
    record.programSession = request.programSession;
    record.packId = context.pack.id;
    record.packVersion = context.pack.version;
    record.locale = context.wording().locale();
    const session::Plan plan
        = session::makePlan(worksOf(context.pack, request.items), request.firstSide);
    for (const program::PlannedItem& item : request.items) {
        if (context.pack.movement(item.movement) != nullptr)
            record.items.push_back(itemOf(context, plan, record.items.size(), item.variant));
    }
    return record;
}

session::Plan planOf(const SessionRecord& record)
{
    std::vector<session::Work> work;
    work.reserve(record.items.size());
    for (const session::ItemRecord& item : record.items)
        work.push_back(item.work);
    return session::makePlan(std::move(work));
}

std::vector<session::SetKey> finishedSets(const SessionRecord& record)
{
    std::vector<session::SetKey> finished;
    for (const session::ItemRecord& item : record.items) {
        for (const session::SetRecord& set : item.sets) {
            if (set.result.status != session::SetStatus::Planned)
                finished.push_back(set.result.key);
        }
    }
    return finished;
}

std::optional<EasierOffer> easierThan(const Context& context,
                                      const content::Circumstances& about,
                                      const std::string& movement,
                                      const std::string& variant)
{
    const content::Movement* entry = context.pack.movement(movement);
    if (entry == nullptr)
        return std::nullopt;
    const content::MovementText& text = context.wording().movement(movement);
    auto rung = entry->easier.begin();
    if (!variant.empty()) {
        rung = std::find_if(entry->easier.begin(), entry->easier.end(), [&](const auto& each) {
            return each.variant == variant;
        });
        if (rung != entry->easier.end())
            ++rung;
    }
    for (; rung != entry->easier.end(); ++rung) {
        if (rung->movement.empty()) {
            const auto words = text.easier.find(rung->variant);
            if (words == text.easier.end())
                continue;
            const auto dose = program::startingDose(rung->dose, entry->kind, true);
            return EasierOffer{text.name,
                               rung->variant,
                               words->second,
                               {movement, dose, entry->sides, turnsOver(context.pack, *entry)}};
        }
        const content::Movement* other = context.pack.movement(rung->movement);
        if (other == nullptr || isLeftOut(content::verdictOf(*other, about).rating))
            continue;
        const auto dose = program::startingDose(*other, {}, true);
        return EasierOffer{context.wording().movement(other->id).name,
                           {},
                           {},
                           {other->id, dose, other->sides, turnsOver(context.pack, *other)}};
    }
    return std::nullopt;
}

} // namespace hipwise::app
