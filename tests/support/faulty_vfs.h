#pragma once

#include <memory>

namespace hipwise::test {

enum class Fault {
    DiskFull, ///< the change fails with SQLITE_FULL
    IoError, ///< the change fails with SQLITE_IOERR
    Kill ///< the process ends at once; of a write, the first half is done
};

/// SQLite's file system with faults: the default for every database opened while it lives. Numbers
/// the changes of databases and their journals (writes, truncations, flushes, deletions of files)
/// and fails from the n-th on. Flushes are numbered and not done: what the system has taken
/// outlives the process. Every database must be closed before it goes. One at a time.
class FaultyVfs {
public:
    FaultyVfs();
    FaultyVfs(const FaultyVfs&) = delete;
    FaultyVfs(FaultyVfs&&) = delete;
    FaultyVfs& operator=(const FaultyVfs&) = delete;
    FaultyVfs& operator=(FaultyVfs&&) = delete;
    ~FaultyVfs();

    /// The n-th change from now, counted from 1, fails, and so do those after it.
    void failFrom(int change, Fault fault);
    /// Everything works again.
    void heal();
    /// Whether a change has failed since failFrom.
    [[nodiscard]] bool hasFailed() const;
    /// Changes so far.
    [[nodiscard]] int changes() const;
    /// Those of them that flushed a file to the disk.
    [[nodiscard]] int flushes() const;

    /// Databases open for reading only, whatever was asked for, as files without permission to
    /// write.
    void denyWriting(bool denied);

private:
    struct Vfs;

    std::unique_ptr<Vfs> m_vfs;
};

} // namespace hipwise::test
