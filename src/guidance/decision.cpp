#include "guidance/decision.h"

#include "support/names.h"

namespace hipwise::guidance {

namespace {

constexpr Names<Offer, 6> OfferNames{{{"none", Offer::None},
                                      {"hold", Offer::Hold},
                                      {"ease", Offer::Ease},
                                      {"progress", Offer::Progress},
                                      {"flare", Offer::Flare},
                                      {"help", Offer::Help}}};

} // namespace

std::string_view toString(Offer offer)
{
    return nameIn(OfferNames, offer);
}

const Input* findInput(const Decision& decision, std::string_view name)
{
    const auto found = std::find_if(decision.inputs.begin(),
                                    decision.inputs.end(),
                                    [&](const Input& input) { return input.name == name; });
    return found == decision.inputs.end() ? nullptr : &*found;
}

} // namespace hipwise::guidance
