#include "support/file.h"
#include "support/journal_file.h"
#include "support/results.h"
#include "support/temp_dir.h"

#include <catch2/catch.hpp>

#include <csignal>
#include <sys/resource.h>

using namespace hipwise;
using namespace hipwise::test;

namespace fs = std::filesystem;

namespace {

constexpr std::size_t Plenty = 1000;

/// While it lives, no file of this process grows beyond so many bytes: a write fails half way.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limited{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limited);
    }

    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit(FileSizeLimit&&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(FileSizeLimit&&) = delete;

    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

std::size_t filesIn(const TempDir& folder)
{
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()));
}

} // namespace

TEST_CASE("what was written is read back, byte for byte")
{
    const TempDir folder;
    const std::string content = GENERATE(std::string(), std::string("a\0b\r\n\xff", 6), "word");
    valueOf(writeFileDurably(folder / "file", content));
    CHECK(valueOf(readFile(folder / "file", Plenty)) == content);
    CHECK(filesIn(folder) == 1);
}

TEST_CASE("writing again replaces all of the old content")
{
    const TempDir folder;
    valueOf(writeFileDurably(folder / "file", "a long first version"));
    valueOf(writeFileDurably(folder / "file", "short"));
    CHECK(bytesOf(folder / "file") == "short");
    CHECK(filesIn(folder) == 1);
}

TEST_CASE("what a crash left of an earlier attempt is no obstacle")
{
    const TempDir folder;
    writeBytes(folder / "file.new", "half of something that is longer");
    valueOf(writeFileDurably(folder / "file", "whole"));
    CHECK(bytesOf(folder / "file") == "whole");
    CHECK(filesIn(folder) == 1);
}

TEST_CASE("a write that fails half way leaves the old file as it was, and nothing else")
{
    const TempDir folder;
    writeBytes(folder / "file", "old");
    const std::string large(100000, 'x');
    Result<void> result;
    {
        const FileSizeLimit limit(5000);
        result = writeFileDurably(folder / "file", large);
    }
    const Error error = errorOf(result);
    CHECK(error.code == ErrorCode::WriteFailed);
    CHECK(error.where == (folder / "file").string());
    CHECK(bytesOf(folder / "file") == "old");
    CHECK(filesIn(folder) == 1);
}

TEST_CASE("a file cannot be written into a folder that is not there")
{
    const TempDir folder;
    CHECK(errorOf(writeFileDurably(folder / "none/file", "x")).code == ErrorCode::WriteFailed);
    CHECK_FALSE(fs::exists(folder / "none"));
}

TEST_CASE("a file does not take the place of a folder")
{
    const TempDir folder;
    fs::create_directory(folder / "place");
    CHECK(errorOf(writeFileDurably(folder / "place", "x")).code == ErrorCode::WriteFailed);
    CHECK(fs::is_directory(folder / "place"));
    CHECK(filesIn(folder) == 1);
}

TEST_CASE("a file is read up to the size that is allowed, and not beyond")
{
    const TempDir folder;
    writeBytes(folder / "file", std::string(10, 'x'));
    CHECK(valueOf(readFile(folder / "file", 11)).size() == 10);
    CHECK(valueOf(readFile(folder / "file", 10)).size() == 10);
    const Error error = errorOf(readFile(folder / "file", 9));
    CHECK(error.code == ErrorCode::Invalid);
    CHECK(error.where == (folder / "file").string());
}

TEST_CASE("a file that does not tell its size is refused when it goes on for too long")
{
    CHECK(errorOf(readFile("/dev/zero", 100000)).code == ErrorCode::Invalid);
}

TEST_CASE("a file that is not there is not found")
{
    const TempDir folder;
    writeBytes(folder / "file", "x");
    CHECK(errorOf(readFile(folder / "other", Plenty)).code == ErrorCode::NotFound);
    CHECK(errorOf(readFile(folder / "file/inside", Plenty)).code == ErrorCode::NotFound);
}

TEST_CASE("a folder cannot be read as a file")
{
    const TempDir folder;
    CHECK(errorOf(readFile(folder.path(), Plenty)).code == ErrorCode::Unreadable);
}

TEST_CASE("a file that is set aside keeps its content under a dated name")
{
    const TempDir folder;
    writeBytes(folder / "file", "unreadable");
    CHECK(valueOf(setAside(folder / "file", "20261123")) == folder / "file.aside-20261123");
    CHECK_FALSE(fs::exists(folder / "file"));
    CHECK(bytesOf(folder / "file.aside-20261123") == "unreadable");
}

TEST_CASE("setting aside never covers what was set aside before")
{
    const TempDir folder;
    for (const char* content : {"first", "second", "third"}) {
        writeBytes(folder / "file", content);
        (void)valueOf(setAside(folder / "file", "20261123"));
    }
    CHECK(bytesOf(folder / "file.aside-20261123") == "first");
    CHECK(bytesOf(folder / "file.aside-20261123-2") == "second");
    CHECK(bytesOf(folder / "file.aside-20261123-3") == "third");
}

TEST_CASE("a file that is not there cannot be set aside")
{
    const TempDir folder;
    CHECK(errorOf(setAside(folder / "file", "20261123")).where == (folder / "file").string());
    CHECK(filesIn(folder) == 0);
}
