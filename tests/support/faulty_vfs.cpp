#include "support/faulty_vfs.h"

#include <sqlite3.h>

#include <csignal>
#include <new>
#include <stdexcept>

namespace hipwise::test {

namespace {

/// What one change should do.
enum class Verdict { Go, DiskFull, IoError, Kill };

/// Counts changes and decides which of them fail.
class Counter {
public:
    Verdict next()
    {
        ++m_changes;
        if (m_failFrom == 0 || m_changes < m_failFrom)
            return Verdict::Go;
        m_failed = true;
        switch (m_fault) {
        case Fault::DiskFull:
            return Verdict::DiskFull;
        case Fault::IoError:
            return Verdict::IoError;
        case Fault::Kill:
            return Verdict::Kill;
        }
        return Verdict::Go;
    }

    void countFlush() { ++m_flushes; }

    void failFrom(int change, Fault fault)
    {
        m_failFrom = m_changes + change;
        m_fault = fault;
        m_failed = false;
    }

    void heal() { m_failFrom = 0; }

    [[nodiscard]] bool hasFailed() const { return m_failed; }

    [[nodiscard]] int changes() const { return m_changes; }

    [[nodiscard]] int flushes() const { return m_flushes; }

private:
    int m_changes = 0;
    int m_flushes = 0;
    int m_failFrom = 0; ///< 0: never
    Fault m_fault = Fault::IoError;
    bool m_failed = false;
};

[[noreturn]] void dieNow()
{
    (void)std::raise(SIGKILL);
    std::terminate(); // not reached
}

/// Runs a change unless it is to fail; `ioError` is the code of SQLite for its kind.
template <class Change>
int run(Counter& counter, int ioError, const Change& change)
{
    switch (counter.next()) {
    case Verdict::Go:
        return change();
    case Verdict::DiskFull:
        return SQLITE_FULL;
    case Verdict::IoError:
        return ioError;
    case Verdict::Kill:
        dieNow();
    }
    return ioError;
}

/// An open file of ours. The file of the real system lies behind it.
struct File : sqlite3_file {
    sqlite3_file* real;
    Counter* counter;
};

File& ours(sqlite3_file* file)
{
    // Only files opened below come here.
    return *static_cast<File*>(file);
}

sqlite3_file* real(sqlite3_file* file)
{
    return ours(file).real;
}

int closeFile(sqlite3_file* file)
{
    return real(file)->pMethods->xClose(real(file));
}

int readFile(sqlite3_file* file, void* buffer, int size, sqlite3_int64 offset)
{
    return real(file)->pMethods->xRead(real(file), buffer, size, offset);
}

int writeFile(sqlite3_file* file, const void* buffer, int size, sqlite3_int64 offset)
{
    const auto write = [&](int count) {
        return real(file)->pMethods->xWrite(real(file), buffer, count, offset);
    };
    const Verdict verdict = ours(file).counter->next();
    if (verdict == Verdict::Kill) {
        write(size / 2);
        dieNow();
    }
    if (verdict == Verdict::Go)
        return write(size);
    return verdict == Verdict::DiskFull ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    return run(*ours(file).counter, SQLITE_IOERR_TRUNCATE, [&] {
        return real(file)->pMethods->xTruncate(real(file), size);
    });
}

int syncFile(sqlite3_file* file, int /*flags*/)
{
    ours(file).counter->countFlush();
    return run(*ours(file).counter, SQLITE_IOERR_FSYNC, [] { return SQLITE_OK; });
}

int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}

int lock(sqlite3_file* file, int level)
{
    return real(file)->pMethods->xLock(real(file), level);
}

int unlock(sqlite3_file* file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}

int checkReservedLock(sqlite3_file* file, int* result)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), result);
}

int fileControl(sqlite3_file* file, int operation, void* argument)
{
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}

int sectorSize(sqlite3_file* file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

int deviceCharacteristics(sqlite3_file* file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

int shmMap(sqlite3_file* file, int page, int size, int extend, volatile void** memory)
{
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, memory);
}

int shmLock(sqlite3_file* file, int offset, int count, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}

void shmBarrier(sqlite3_file* file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}

int shmUnmap(sqlite3_file* file, int deleteFlag)
{
    return real(file)->pMethods->xShmUnmap(real(file), deleteFlag);
}

/// Version 2: shared memory for WAL, no memory-mapped reading.
constexpr sqlite3_io_methods Methods{2,
                                     closeFile,
                                     readFile,
                                     writeFile,
                                     truncateFile,
                                     syncFile,
                                     fileSize,
                                     lock,
                                     unlock,
                                     checkReservedLock,
                                     fileControl,
                                     sectorSize,
                                     deviceCharacteristics,
                                     shmMap,
                                     shmLock,
                                     shmBarrier,
                                     shmUnmap,
                                     nullptr,
                                     nullptr};

} // namespace

/// A copy of the real system's table with two functions replaced. The others find in it all that
/// they know.
struct FaultyVfs::Vfs : sqlite3_vfs {
    explicit Vfs(sqlite3_vfs* original)
        : sqlite3_vfs(*original)
        , realVfs(original)
    {
        zName = "faulty";
        pNext = nullptr;
        szOsFile = static_cast<int>(sizeof(File)) + original->szOsFile;
        xOpen = openFile;
        xDelete = deleteFile;
    }

    static Vfs& from(sqlite3_vfs* vfs)
    {
        // Only tables made above come here.
        return *static_cast<Vfs*>(vfs);
    }

    static int openFile(
        sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags)
    {
        Vfs& self = from(vfs);
        File& opened = *new (file) File{{nullptr}, nullptr, &self.counter};
        // SQLite gave room for both files, one behind the other.
        void* behind = &opened + 1; // NOLINT(cppcoreguidelines-pro-bounds-pointer-arithmetic)
        opened.real = static_cast<sqlite3_file*>(behind);
        constexpr int Writing = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
        const int granted = self.denied && (flags & SQLITE_OPEN_MAIN_DB) != 0
            ? (flags & ~Writing) | SQLITE_OPEN_READONLY
            : flags;
        const int result = self.realVfs->xOpen(self.realVfs, name, opened.real, granted, outFlags);
        // SQLite closes a file that has methods, also when opening it failed.
        if (opened.real->pMethods != nullptr)
            opened.pMethods = &Methods;
        return result;
    }

    static int deleteFile(sqlite3_vfs* vfs, const char* name, int syncFolder)
    {
        Vfs& self = from(vfs);
        return run(self.counter, SQLITE_IOERR_DELETE, [&] {
            return self.realVfs->xDelete(self.realVfs, name, syncFolder);
        });
    }

    sqlite3_vfs* realVfs;
    Counter counter;
    bool denied = false;
};

FaultyVfs::FaultyVfs()
    : m_vfs(std::make_unique<Vfs>(sqlite3_vfs_find(nullptr)))
{
    if (sqlite3_vfs_register(m_vfs.get(), 1) != SQLITE_OK)
        throw std::runtime_error("SQLite refuses the file system");
}

FaultyVfs::~FaultyVfs()
{
    sqlite3_vfs_unregister(m_vfs.get());
}

void FaultyVfs::failFrom(int change, Fault fault)
{
    m_vfs->counter.failFrom(change, fault);
}

void FaultyVfs::heal()
{
    m_vfs->counter.heal();
}

bool FaultyVfs::hasFailed() const
{
    return m_vfs->counter.hasFailed();
}

int FaultyVfs::changes() const
{
    return m_vfs->counter.changes();
}

int FaultyVfs::flushes() const
{
    return m_vfs->counter.flushes();
}

void FaultyVfs::denyWriting(bool denied)
{
    m_vfs->denied = denied;
}

} // namespace hipwise::test
