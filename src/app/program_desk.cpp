#include "app/program_desk.h"

#include <utility>

namespace hipwise::app {

ProgramDesk::ProgramDesk(const Context& context)
    : m_context(context)
{
}

void ProgramDesk::close()
{
    m_own.reset();
    m_version.reset();
    m_undo.clear();
    m_redo.clear();
}

bool ProgramDesk::isCurrent() const
{
    const auto own = ownProgram(m_context);
    return m_own && own && *own == m_own;
}

Result<void> ProgramDesk::open()
{
    close();
    auto own = ownProgram(m_context);
    if (!own)
        return tl::unexpected(own.error());
    m_own = std::move(*own);
    if (m_own)
        m_before = m_own->program;
    return {};
}

Result<void> ProgramDesk::change(const program::Program& next)
{
    if (!m_own || next == m_own->program)
        return {};
    const program::Program before = m_own->program;
    if (auto kept = keep(next); !kept)
        return kept;
    m_undo.push_back(before);
    m_redo.clear();
    return {};
}

Result<void> ProgramDesk::undo()
{
    if (m_undo.empty())
        return {};
    const program::Program now = m_own->program;
    if (auto kept = keep(m_undo.back()); !kept)
        return kept;
    m_undo.pop_back();
    m_redo.push_back(now);
    return {};
}

Result<void> ProgramDesk::redo()
{
    if (m_redo.empty())
        return {};
    const program::Program now = m_own->program;
    if (auto kept = keep(m_redo.back()); !kept)
        return kept;
    m_redo.pop_back();
    m_undo.push_back(now);
    return {};
}

/// The changes of a visit are one version; when everything was taken back there is none.
Result<void> ProgramDesk::keep(const program::Program& next)
{
    store::ProgramRepository& programs = m_context.journal->programs();
    if (m_version && next == m_before) {
        if (auto removed = programs.removeVersion(*m_version); !removed)
            return removed;
        m_version.reset();
        m_own->program = next;
        return {};
    }
    if (m_version) {
        auto replaced = programs.replaceVersion(
            {*m_version, m_own->run.id, m_context.now(), program::MadeBy::Person, {}, {}, next});
        if (replaced || replaced.error().code != ErrorCode::NotFound) {
            if (replaced)
                m_own->program = next;
            return replaced;
        }
        m_version.reset(); // something else was kept in between
    }
    if (auto kept = keepProgram(m_context, next, program::MadeBy::Person); !kept)
        return kept;
    const auto newest = programs.newestVersion(m_own->run.id);
    if (!newest)
        return tl::unexpected(newest.error());
    if (*newest)
        m_version = (*newest)->id;
    m_own->program = next;
    return {};
}

} // namespace hipwise::app
