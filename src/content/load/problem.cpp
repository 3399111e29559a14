#include "content/load/problem.h"

#include <fmt/format.h>

namespace hipwise::content {

namespace {

std::string_view consequenceWords(Consequence consequence)
{
    switch (consequence) {
    case Consequence::EntryLeftOut:
        return "This entry is left out.";
    case Consequence::LinkLeftOut:
        return "This link is left out.";
    case Consequence::PackRefused:
        return "The pack cannot be used.";
    }
    return {};
}

} // namespace

std::string toString(const Problem& problem)
{
    std::string where = problem.file;
    if (problem.position)
        where += fmt::format(
            ", line {}, column {}", problem.position->line, problem.position->column);
    if (!problem.pointer.empty())
        where += ", " + problem.pointer;
    return fmt::format("{}: {} {} ({})",
                       where,
                       problem.found,
                       problem.advice,
                       consequenceWords(problem.consequence));
}

} // namespace hipwise::content
