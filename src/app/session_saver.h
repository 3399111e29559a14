#pragma once

#include "app/context.h"
#include "session/record.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace hipwise::app {

/// Writes what a session leaves behind into the journal: in order, each thing once. What cannot be
/// written waits, and the session goes on.
class SessionSaver {
public:
    explicit SessionSaver(const Context& context);

    /// A session that begins.
    void begin(const session::SessionRecord& record);
    /// A session that stands in the journal already; one that was interrupted is under way again.
    void goOn(const session::SessionRecord& record);

    void keep(const session::SetResult& result, const ZonedInstant& at);
    /// The session in the record is not used.
    void keep(const session::PainRecord& pain);
    void keep(std::size_t item, const session::ItemRecord& record);
    void keepEffort(std::size_t item, const session::Effort& effort);
    void keepNote(const std::string& note);
    void end(session::SessionStatus status, const ZonedInstant& at);

    /// Nothing waits any more, and nothing is written from now on that belongs to what was.
    void forget();

    /// Writes what waits. True when nothing waits any more.
    bool flush();

    /// Of the session in the journal; 0 while it is not there.
    [[nodiscard]] std::int64_t id() const { return m_id; }

    /// Sets that wait.
    [[nodiscard]] int waitingSets() const;

    [[nodiscard]] bool waits() const { return m_fresh.has_value() || !m_waiting.empty(); }

    /// What waits is worth a question before it is lost: a set that was begun, a pain score, a
    /// note.
    [[nodiscard]] bool keepsSomething() const;

    /// Why something waits; empty when nothing does, or when there is no journal.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    struct Set {
        session::SetResult result;
        ZonedInstant at;
    };

    struct Item {
        std::size_t number = 0;
        session::ItemRecord record;
    };

    struct ItemEffort {
        std::size_t item = 0;
        session::Effort effort;
    };

    struct Note {
        std::string text;
    };

    struct End {
        session::SessionStatus status = session::SessionStatus::Finished;
        ZonedInstant at;
    };

    struct GoOn { };

    using Entry = std::variant<Set, session::PainRecord, Item, ItemEffort, Note, End, GoOn>;

    [[nodiscard]] Result<void> write(const Entry& entry);

    const Context& m_context;
    std::int64_t m_id = 0;
    std::optional<session::SessionRecord> m_fresh; ///< does not stand in the journal yet
    std::vector<Entry> m_waiting;
    std::optional<Error> m_error;
};

} // namespace hipwise::app
