#pragma once

#include "app/own_program.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace hipwise::app {

/// The desk on which a person changes their program. Every change is kept at once; those of one
/// visit are one entry of its history. They can be taken back and done again while the visit
/// lasts.
///
/// What somebody else keeps in between, such as advice that was accepted, is never overwritten: the
/// desk takes it up first. From there on another visit begins, so what was done before can no
/// longer be taken back.
class ProgramDesk {
public:
    /// What the program was goes in, what it is now comes out.
    using Edit = std::function<program::Program(program::Program)>;

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

    /// Changes the newest state of the program, and keeps it. Nothing happens when it comes out as
    /// it was. On an error nothing is changed: NotFound when the program of the visit is no longer
    /// in use; Invalid for a program with a flaw; those of the journal.
    [[nodiscard]] Result<void> change(const Edit& edit);

    [[nodiscard]] bool canUndo() const { return !m_undo.empty(); }

    [[nodiscard]] bool canRedo() const { return !m_redo.empty(); }

    /// Nothing happens when there is nothing to take back, or to do again. Errors as above.
    [[nodiscard]] Result<void> undo();
    [[nodiscard]] Result<void> redo();

private:
    /// The program in use with the id of its newest version, which is 0 while it has none.
    struct Newest {
        OwnProgram own;
        std::int64_t version = 0;
    };

    [[nodiscard]] Result<std::optional<Newest>> newest() const;
    [[nodiscard]] bool isKnown(const Newest& newest) const;
    void begin(Newest newest);
    [[nodiscard]] Result<void> takeUp();
    [[nodiscard]] Result<void> step(std::vector<program::Program>& from,
                                    std::vector<program::Program>& to);
    [[nodiscard]] Result<void> keep(const program::Program& next);

    const Context& m_context;
    std::optional<OwnProgram> m_own;
    program::Program m_before; ///< as it was when the visit began
    std::int64_t m_known = 0; ///< the newest version that the desk has seen
    std::optional<std::int64_t> m_version; ///< the entry of this visit
    std::vector<program::Program> m_undo;
    std::vector<program::Program> m_redo;
};

} // namespace hipwise::app
