#pragma once

#include "app/own_program.h"

#include <optional>
#include <vector>

namespace hipwise::app {

/// The desk on which a person changes their program. Every change is kept at once; those of one
/// visit are one entry of its history. They can be taken back and done again while the visit
/// lasts.
class ProgramDesk {
public:
    explicit ProgramDesk(const Context& context);

    /// Reads the program in use, and begins a visit. Empty when there is none.
    [[nodiscard]] Result<void> open();

    /// Ends the visit.
    void close();

    [[nodiscard]] bool isOpen() const { return m_own.has_value(); }

    /// Whether the visit has begun and the program in use is still the one that it left.
    [[nodiscard]] bool isCurrent() const;

    [[nodiscard]] const program::Program& program() const { return m_own->program; }

    [[nodiscard]] const program::ProgramRun& run() const { return m_own->run; }

    /// Keeps another state of the program. On an error nothing is changed.
    [[nodiscard]] Result<void> change(const program::Program& next);

    [[nodiscard]] bool canUndo() const { return !m_undo.empty(); }

    [[nodiscard]] bool canRedo() const { return !m_redo.empty(); }

    [[nodiscard]] Result<void> undo();
    [[nodiscard]] Result<void> redo();

private:
    [[nodiscard]] Result<void> keep(const program::Program& next);

    const Context& m_context;
    std::optional<OwnProgram> m_own;
    program::Program m_before; ///< as it was when the visit began
    std::optional<std::int64_t> m_version; ///< the entry of this visit
    std::vector<program::Program> m_undo;
    std::vector<program::Program> m_redo;
};

} // namespace hipwise::app
