#include "app/session_saver.h"

#include <algorithm>
#include <set>

namespace hipwise::app {

namespace {

/// One function for each kind of entry.
template <class... Functions>
struct Each : Functions... {
    using Functions::operator()...;
};

} // namespace

SessionSaver::SessionSaver(const Context& context)
    : m_context(context)
{
}

void SessionSaver::begin(const session::SessionRecord& record)
{
    m_fresh = record;
}

void SessionSaver::goOn(const session::SessionRecord& record)
{
    m_id = record.id;
    if (record.status == session::SessionStatus::Interrupted)
        m_waiting.emplace_back(GoOn{});
}

void SessionSaver::keep(const session::SetResult& result, const ZonedInstant& at)
{
    m_waiting.emplace_back(Set{result, at});
}

void SessionSaver::keep(const session::PainRecord& pain)
{
    m_waiting.emplace_back(pain);
}

void SessionSaver::keep(std::size_t item, const session::ItemRecord& record)
{
    m_waiting.emplace_back(Item{item, record});
}

void SessionSaver::keepEffort(std::size_t item, const session::Effort& effort)
{
    m_waiting.emplace_back(ItemEffort{item, effort});
}

void SessionSaver::keepNote(const std::string& note)
{
    m_waiting.emplace_back(Note{note});
}

void SessionSaver::end(session::SessionStatus status, const ZonedInstant& at)
{
    m_waiting.emplace_back(End{status, at});
}

void SessionSaver::forget()
{
    m_fresh.reset();
    m_waiting.clear();
    m_error.reset();
}

Result<void> SessionSaver::write(const Entry& entry)
{
    store::SessionRepository& sessions = m_context.journal->sessions();
    return std::visit(
        Each{[&](const Set& set) { return sessions.saveSet(m_id, set.result, set.at); },
             [&](session::PainRecord pain) -> Result<void> {
                 pain.session = m_id;
                 const auto id = m_context.journal->pain().add(pain);
                 if (!id)
                     return tl::unexpected(id.error());
                 return {};
             },
             [&](const Item& item) { return sessions.addItem(m_id, item.number, item.record); },
             [&](const ItemEffort& item) {
                 return sessions.setEffort(m_id, item.item, item.effort);
             },
             [&](const Note& note) { return sessions.setNote(m_id, note.text); },
             [&](const End& end) { return sessions.end(m_id, end.status, end.at); },
             [&](const GoOn& /*again*/) { return sessions.goOn(m_id); }},
        entry);
}

bool SessionSaver::flush()
{
    if (m_context.journal == nullptr)
        return !waits();
    m_error.reset();
    if (m_fresh) {
        const auto id = m_context.journal->sessions().begin(*m_fresh);
        if (!id) {
            m_error = id.error();
            return false;
        }
        m_id = *id;
        m_fresh.reset();
    }
    while (!m_waiting.empty()) {
        if (const auto written = write(m_waiting.front()); !written) {
            m_error = written.error();
            return false;
        }
        m_waiting.erase(m_waiting.begin());
    }
    return true;
}

bool SessionSaver::keepsSomething() const
{
    const auto isWork
        = Each{[](const Set& set) { return set.result.reps > 0 || set.result.work.count() > 0; },
               [](const session::PainRecord& pain) { return pain.answer.score || pain.choice; },
               [](const ItemEffort& item) { return item.effort != session::Effort{}; },
               [](const Note& note) { return !note.text.empty(); },
               [](const auto& /*other*/) { return false; }};
    return std::any_of(m_waiting.begin(), m_waiting.end(), [&](const Entry& entry) {
        return std::visit(isWork, entry);
    });
}

int SessionSaver::waitingSets() const
{
    std::set<session::SetKey> sets;
    for (const Entry& entry : m_waiting) {
        if (const Set* set = std::get_if<Set>(&entry))
            sets.insert(set->result.key);
    }
    return static_cast<int>(sets.size());
}

} // namespace hipwise::app
