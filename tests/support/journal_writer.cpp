// Writes one session into a journal, and dies at the n-th change of a file.
//
//     journal_writer JOURNAL N
//
// Prints a line after every change that was committed, and "changes <count>" at the end. With N = 0
// it never dies.

#include "store/journal.h"
#include "support/faulty_vfs.h"
#include "support/records.h"

#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <span>
#include <string>

namespace hipwise::test {

namespace {

/// Ends the program when a change could not be made: the file system has no faults but death.
template <class Value>
void expect(const Result<Value>& result, const std::string& done)
{
    if (!result) {
        std::cerr << toString(result.error()) << '\n';
        std::exit(EXIT_FAILURE); // NOLINT(concurrency-mt-unsafe): one thread
    }
    std::cout << done << std::endl; // flushed: what is printed is known after death
}

void write(store::Journal& journal)
{
    const session::SessionRecord planned = plannedSession(writerStart());
    const auto id = journal.sessions().begin(planned);
    expect(id, "begun");
    int step = 1;
    for (const session::SetResult& result : resultsOf(planned)) {
        ++step;
        expect(journal.sessions().saveSet(*id, result, writerTime(step)),
               "set " + std::to_string(step - 1));
    }
    ++step;
    expect(journal.pain().add({0, writerTime(step), session::PainContext::After, *id, pain(4)}),
           "pain");
    ++step;
    expect(journal.sessions().end(*id, session::SessionStatus::Finished, writerTime(step)),
           "ended");
}

int run(const std::filesystem::path& file, int change)
{
    FaultyVfs vfs;
    if (change > 0)
        vfs.failFrom(change, Fault::Kill);
    {
        auto journal = store::Journal::open(file, file.parent_path() / "copies", "20261123-235000");
        expect(journal, "open");
        write(*journal);
    }
    std::cout << "changes " << vfs.changes() << std::endl;
    return EXIT_SUCCESS;
}

} // namespace

} // namespace hipwise::test

int main(int count, char** arguments)
{
    const std::span words(arguments, static_cast<std::size_t>(count));
    if (words.size() != 3) {
        std::cerr << "journal_writer JOURNAL N\n";
        return EXIT_FAILURE;
    }
    return hipwise::test::run(words[1], std::stoi(words[2]));
}
