#include "unit/program/edited_program.h"

#include <catch2/catch.hpp>

using namespace hipwise;
using namespace hipwise::test;

using program::Pause;
using program::PauseReason;
using program::Program;

namespace {

Pause ill(int from, int until)
{
    return {on(from), on(until), PauseReason::Ill};
}

Pause illFrom(int from)
{
    return {on(from), {}, PauseReason::Ill};
}

Pause holiday(int from, int until)
{
    return {on(from), on(until), PauseReason::Holiday};
}

Pause holidayFrom(int from)
{
    return {on(from), {}, PauseReason::Holiday};
}

Program with(std::vector<Pause> pauses)
{
    Program program = editedProgram();
    program.pauses = std::move(pauses);
    return program;
}

using Pauses = std::vector<Pause>;

/// What becomes of these pauses when there is another one.
Pauses after(std::vector<Pause> pauses, const Pause& pause)
{
    return withPause(with(std::move(pauses)), pause).pauses;
}

} // namespace

TEST_CASE("a pause is kept as it is, also of one day and without an end")
{
    CHECK(after({}, holiday(3, 5)) == Pauses{holiday(3, 5)});
    CHECK(after({}, holiday(3, 3)) == Pauses{holiday(3, 3)});
    CHECK(after({}, holidayFrom(3)) == Pauses{holidayFrom(3)});
}

TEST_CASE("a pause that ends before it begins changes nothing")
{
    CHECK(after({ill(1, 9)}, holiday(3, 2)) == Pauses{ill(1, 9)});
}

TEST_CASE("pauses without a common day are left alone and stand in the order of time")
{
    CHECK(after({ill(1, 2), ill(9, 10)}, holiday(3, 8))
          == Pauses{ill(1, 2), holiday(3, 8), ill(9, 10)});
    CHECK(after({ill(9, 10)}, holiday(3, 8)) == Pauses{holiday(3, 8), ill(9, 10)});
    CHECK(after({ill(9, 10), illFrom(20)}, holiday(11, 11))
          == Pauses{ill(9, 10), holiday(11, 11), illFrom(20)});
}

TEST_CASE("an earlier pause that overlaps ends the day before")
{
    CHECK(after({ill(1, 3)}, holiday(3, 8)) == Pauses{ill(1, 2), holiday(3, 8)});
    CHECK(after({ill(1, 8)}, holiday(3, 8)) == Pauses{ill(1, 2), holiday(3, 8)});
    CHECK(after({ill(2, 5)}, holiday(3, 8)) == Pauses{ill(2, 2), holiday(3, 8)});
}

TEST_CASE("a later pause that overlaps begins the day after")
{
    CHECK(after({ill(8, 10)}, holiday(3, 8)) == Pauses{holiday(3, 8), ill(9, 10)});
    CHECK(after({ill(3, 9)}, holiday(3, 8)) == Pauses{holiday(3, 8), ill(9, 9)});
    CHECK(after({illFrom(5)}, holiday(3, 8)) == Pauses{holiday(3, 8), illFrom(9)});
}

TEST_CASE("a pause that lies in the new one is dropped")
{
    CHECK(after({ill(3, 8)}, holiday(3, 8)) == Pauses{holiday(3, 8)});
    CHECK(after({ill(4, 5), ill(7, 7), ill(10, 11)}, holiday(3, 8))
          == Pauses{holiday(3, 8), ill(10, 11)});
}

TEST_CASE("a pause that spans the new one is split in two")
{
    CHECK(after({ill(1, 10)}, holiday(3, 8)) == Pauses{ill(1, 2), holiday(3, 8), ill(9, 10)});
    CHECK(after({illFrom(1)}, holiday(3, 8)) == Pauses{ill(1, 2), holiday(3, 8), illFrom(9)});
}

TEST_CASE("only a pause without an end takes everything after it")
{
    CHECK(after({ill(1, 4), ill(9, 10), illFrom(20)}, holidayFrom(3))
          == Pauses{ill(1, 2), holidayFrom(3)});
    CHECK(after({illFrom(1)}, holidayFrom(3)) == Pauses{ill(1, 2), holidayFrom(3)});
    CHECK(after({illFrom(3)}, holidayFrom(3)) == Pauses{holidayFrom(3)});
}

TEST_CASE("a pause that ends, ends with the day before")
{
    const Program program = with({ill(1, 2), holiday(4, 8), ill(10, 12)});
    CHECK(withPauseEnded(program, on(5)).pauses == Pauses{ill(1, 2), holiday(4, 4), ill(10, 12)});
    CHECK(withPauseEnded(program, on(8)).pauses == Pauses{ill(1, 2), holiday(4, 7), ill(10, 12)});
    CHECK(withPauseEnded(with({illFrom(1)}), on(9)).pauses == Pauses{ill(1, 8)});
}

TEST_CASE("a pause that ends on its first day is taken away")
{
    const Program program = with({ill(1, 2), holiday(4, 8), ill(10, 12)});
    CHECK(withPauseEnded(program, on(4)).pauses == Pauses{ill(1, 2), ill(10, 12)});
}

TEST_CASE("where no pause is on, none ends")
{
    const Program program = with({ill(1, 2), holiday(4, 8), ill(10, 12)});
    const int day = GENERATE(0, 3, 9, 13);
    CHECK(withPauseEnded(program, on(day)) == program);
}
