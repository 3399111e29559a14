#include "app/program_desk.h"

#include "program/program_flaws.h"

#include <string>
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

Result<std::optional<ProgramDesk::Newest>> ProgramDesk::newest() const
{
    auto own = ownProgram(m_context);
    if (!own)
        return tl::unexpected(own.error());
    if (!*own)
        return std::nullopt;
    const auto version = m_context.journal->programs().newestVersion((*own)->run.id);
    if (!version)
        return tl::unexpected(version.error());
    return Newest{std::move(**own), *version ? (*version)->id : 0};
}

/// Ids of versions grow; that of the visit may have been taken away by the desk itself.
bool ProgramDesk::isKnown(const Newest& newest) const
{
    return m_own && newest.own == *m_own && newest.version <= m_known;
}

void ProgramDesk::begin(Newest newest)
{
    close();
    m_known = newest.version;
    m_before = newest.own.program;
    m_own = std::move(newest.own);
}

bool ProgramDesk::isCurrent() const
{
    const auto now = newest();
    return now && *now && isKnown(**now);
}

Result<void> ProgramDesk::open()
{
    close();
    auto now = newest();
    if (!now)
        return tl::unexpected(now.error());
    if (*now)
        begin(std::move(**now));
    return {};
}

/// Looks for what was kept in between.
Result<void> ProgramDesk::takeUp()
{
    auto now = newest();
    if (!now)
        return tl::unexpected(now.error());
    if (!*now || (*now)->own.run.id != m_own->run.id)
        return failure(ErrorCode::NotFound, "expected the program of the visit to be in use");
    if (!isKnown(**now))
        begin(std::move(**now));
    return {};
}

Result<void> ProgramDesk::change(const Edit& edit)
{
    if (!m_own)
        return {};
    if (auto taken = takeUp(); !taken)
        return taken;
    const program::Program next = edit(m_own->program);
    if (next == m_own->program)
        return {};
    if (std::string flaw = flawOf(next); !flaw.empty())
        return failure(ErrorCode::Invalid, std::move(flaw));
    program::Program before = m_own->program;
    if (auto kept = keep(next); !kept)
        return kept;
    m_undo.push_back(std::move(before));
    m_redo.clear();
    return {};
}

Result<void> ProgramDesk::undo()
{
    return step(m_undo, m_redo);
}

Result<void> ProgramDesk::redo()
{
    return step(m_redo, m_undo);
}

Result<void> ProgramDesk::step(std::vector<program::Program>& from,
                               std::vector<program::Program>& to)
{
    if (!m_own)
        return {};
    if (auto taken = takeUp(); !taken)
        return taken;
    if (from.empty())
        return {};
    program::Program now = m_own->program;
    if (auto kept = keep(from.back()); !kept)
        return kept;
    from.pop_back();
    to.push_back(std::move(now));
    return {};
}

/// The changes of a visit are one version; when everything was taken back there is none.
Result<void> ProgramDesk::keep(const program::Program& next)
{
    store::ProgramRepository& programs = m_context.journal->programs();
    if (!m_version) {
        const auto kept = keepVersion(m_context, *m_own, next, program::MadeBy::Person);
        if (!kept)
            return tl::unexpected(kept.error());
        m_version = *kept;
        m_known = *kept;
    } else if (next == m_before) {
        if (auto removed = programs.removeVersion(*m_version); !removed)
            return removed;
        m_version.reset();
    } else {
        auto replaced = programs.replaceVersion(
            {*m_version, m_own->run.id, m_context.now(), program::MadeBy::Person, {}, {}, next});
        if (!replaced)
            return replaced;
    }
    m_own->program = next;
    return {};
}

} // namespace hipwise::app
