#include "ui/player/summary_desk.h"

#include "ui/player/summary_view.h"
#include "ui/widgets/words.h"

#include <utility>

namespace hipwise::ui {

SummaryDesk::SummaryDesk(SummaryView& view)
    : m_view(view)
{
    connect(&view, &SummaryView::corrected, this, &SummaryDesk::correct);
    connect(&view, &SummaryView::undoRequested, this, &SummaryDesk::undo);
    connect(&view, &SummaryView::rated, this, [this](qsizetype item, PainScore score) {
        rate(static_cast<std::size_t>(item), score);
    });
    connect(&view,
            &SummaryView::effortGiven,
            this,
            [this](qsizetype item, session::EffortAnswer answer) {
                rateEffort(static_cast<std::size_t>(item), answer);
            });
}

void SummaryDesk::open(app::SessionRunner& runner,
                       const content::Pack& pack,
                       const std::optional<HipSide>& hip)
{
    m_runner = &runner;
    m_undo.clear();
    m_savedAs.clear();
    m_view.show(pack, runner.record(), hip);
    showSaved();
}

void SummaryDesk::close()
{
    m_runner = nullptr;
    m_undo.clear();
}

void SummaryDesk::keepAnswers()
{
    if (m_runner == nullptr)
        return;
    const session::PainAnswer answer = m_view.answer();
    m_runner->answerAfter(answer);
    m_runner->setNote(m_view.note().toStdString());
    if (answer.side)
        Q_EMIT hipChosen(*answer.side);
    Q_EMIT changed();
}

void SummaryDesk::correct(const session::SetResult& result)
{
    const session::ItemRecord& item = m_runner->record().items[result.key.item];
    if (const auto* set = session::findSet(item, result.key))
        m_undo.push_back([this, before = set->result] { m_runner->correct(before); });
    m_runner->correct(result);
    refresh();
}

void SummaryDesk::rate(std::size_t item, PainScore score)
{
    const auto before = m_runner->record().items[item].pain.value_or(session::PainAnswer{});
    m_undo.push_back([this, item, before] { m_runner->rate(item, before); });
    m_runner->rate(item, {score, std::nullopt});
    refresh();
}

void SummaryDesk::rateEffort(std::size_t item, session::EffortAnswer answer)
{
    const session::Effort before = m_runner->record().items[item].effort;
    m_undo.push_back([this, item, before] { m_runner->rateEffort(item, before); });
    m_runner->rateEffort(item, session::effortOf(answer));
    refresh();
}

void SummaryDesk::undo()
{
    if (m_undo.empty())
        return;
    const auto takeBack = std::move(m_undo.back());
    m_undo.pop_back();
    takeBack();
    refresh();
}

void SummaryDesk::refresh()
{
    m_view.refresh(m_runner->record(), !m_undo.empty());
    showSaved();
    Q_EMIT changed();
}

void SummaryDesk::showSaved()
{
    if (m_runner == nullptr)
        return;
    if (!m_runner->waits()) {
        m_view.setSaveProblem({}, {});
        return;
    }
    m_view.setSaveProblem(saveProblem(m_runner->saveError()),
                          m_savedAs.isEmpty() ? tr("Hipwise keeps trying as long as it is open.")
                                              : m_savedAs);
}

void SummaryDesk::showSavedAs(const QString& words)
{
    m_savedAs = words;
    showSaved();
}

} // namespace hipwise::ui
