#include "session/plan.h"

#include <numeric>
#include <utility>

namespace hipwise::session {

using std::chrono::seconds;

namespace {

/// Adds the steps of one movement after another.
class Layout {
public:
    explicit Layout(Side firstSide)
        : m_first(firstSide)
    {
    }

    void add(std::size_t item, const Work& work)
    {
        if (work.sides != content::Sides::OneAtATime) {
            for (int set = 1; set <= work.dose.sets; ++set)
                addSet(item, work, set, std::nullopt);
        } else if (work.turnOver) {
            for (const Side side : {m_first, opposite(m_first)}) {
                for (int set = 1; set <= work.dose.sets; ++set)
                    addSet(item, work, set, side);
            }
        } else {
            for (int set = 1; set <= work.dose.sets; ++set) {
                for (const Side side : {m_first, opposite(m_first)})
                    addSet(item, work, set, side);
            }
        }
    }

    std::vector<Step> take() { return std::move(m_steps); }

private:
    /// The set itself, with the one step that leads up to it.
    void addSet(std::size_t item, const Work& work, int set, std::optional<Side> side)
    {
        Step lead{StepKind::GetReady, item, set, side, GetReadyTime};
        if (!m_steps.empty() && m_steps.back().item == item) {
            lead.kind = changesSide(set, side) ? StepKind::ChangeOver : StepKind::Rest;
            lead.duration
                = lead.kind == StepKind::ChangeOver ? work.dose.changeOver : work.dose.rest;
        } else if (!m_steps.empty()) {
            // The end of this rest is the time to get ready.
            lead.kind = StepKind::Rest;
            lead.duration = m_restAfter;
        }
        m_steps.push_back(lead);
        m_steps.push_back({StepKind::Set, item, set, side, work.dose.setTime()});
        m_restAfter = work.dose.rest > seconds(0) ? work.dose.rest : program::DefaultRest;
    }

    /// A change-over leads to the other side of the same set, or to the first set of the other
    /// side. Back to the first side with the next set there is a rest, in which the side changes as
    /// well.
    [[nodiscard]] bool changesSide(int set, std::optional<Side> side) const
    {
        const Step& previous = m_steps.back();
        return side != previous.side && (set == previous.set || set == 1);
    }

    Side m_first;
    std::vector<Step> m_steps;
    seconds m_restAfter{0};
};

} // namespace

seconds Plan::duration() const
{
    return std::accumulate(steps.begin(),
                           steps.end(),
                           seconds(0),
                           [](seconds sum, const Step& step) { return sum + step.duration; });
}

Plan makePlan(std::vector<Work> items, Side firstSide)
{
    Layout layout(firstSide);
    for (std::size_t item = 0; item < items.size(); ++item)
        layout.add(item, items[item]);
    return {std::move(items), layout.take()};
}

} // namespace hipwise::session
