#include "person/measures.h"

#include "support/names.h"

namespace hipwise::person {

namespace {

constexpr Names<MeasureKind, 3> KindNames{{{"psfs", MeasureKind::Psfs},
                                           {"chair-stand", MeasureKind::ChairStand},
                                           {"single-leg-stand", MeasureKind::SingleLegStand}}};

} // namespace

std::string_view toString(MeasureKind kind)
{
    return nameIn(KindNames, kind);
}

std::optional<MeasureKind> parseMeasureKind(std::string_view text)
{
    return valueIn(KindNames, text);
}

} // namespace hipwise::person
