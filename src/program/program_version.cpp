#include "program/program_version.h"

#include "support/names.h"

namespace hipwise::program {

namespace {

constexpr Names<MadeBy, 4> MadeByNames{{{"start", MadeBy::Start},
                                        {"person", MadeBy::Person},
                                        {"clinician", MadeBy::Clinician},
                                        {"advice", MadeBy::Advice}}};

} // namespace

std::string_view toString(MadeBy by)
{
    return nameIn(MadeByNames, by);
}

std::optional<MadeBy> parseMadeBy(std::string_view text)
{
    return valueIn(MadeByNames, text);
}

} // namespace hipwise::program
