#include "ui/shell/first_start.h"

#include "app/first_start.h"
#include "ui/onboarding/step_list.h"
#include "ui/shell/step_pages.h"

#include <QHBoxLayout>
#include <QScrollBar>

namespace hipwise::ui {

using person::FirstStep;

FirstStart::FirstStart(const Services& services)
    : m_services(services)
    , m_list(new StepList(services.look))
    , m_pages(new QStackedWidget)
    , m_steps(std::make_unique<StepPages>(services, StepPlace::FirstStart, [this](Page* page) {
        m_pages->addWidget(page);
        page->setRoom(m_room);
        connect(page, &Page::backRequested, this, &FirstStart::goBack);
    }))
{
    setObjectName(QStringLiteral("firstStart"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(m_pages, 1);
    connect(m_steps.get(), &StepPages::stepDone, this, &FirstStart::goOn);
    connect(m_steps.get(), &StepPages::checkDone, this, [this] { goAfter(m_step); });
    connect(m_steps.get(), &StepPages::programBegun, this, &FirstStart::finish);
    connect(m_steps.get(), &StepPages::lookAroundWanted, this, &FirstStart::finish);
    connect(m_steps.get(), &StepPages::helpWanted, this, &FirstStart::helpRequested);
    connect(m_steps.get(), &StepPages::settingsChanged, this, &FirstStart::settingsChanged);
    connect(m_steps.get(), &StepPages::failed, this, &FirstStart::failed);
    show(services.settings.settings().firstStep);
}

FirstStart::~FirstStart() = default;

void FirstStart::show(StepPage* page)
{
    if (currentPage() != nullptr && currentPage() != page)
        currentPage()->leave();
    m_list->setCurrent(page->step());
    m_pages->setCurrentWidget(page);
    page->enter();
    page->verticalScrollBar()->setValue(0);
    page->focusStart();
    Q_EMIT placeChanged(page->title());
}

void FirstStart::show(FirstStep step)
{
    m_checking = false;
    m_step = step;
    show(m_steps->page(step));
    person::Settings settings = m_services.settings.settings();
    if (settings.firstStep == step)
        return;
    settings.firstStep = step;
    Q_EMIT settingsChanged(settings);
}

void FirstStart::goOn(FirstStep step)
{
    if (!m_steps->asksToCheck(step)) {
        goAfter(step);
        return;
    }
    m_checking = true;
    show(m_steps->checkFirst(step));
}

void FirstStart::goAfter(FirstStep step)
{
    if (const auto next = app::stepAfter(m_services.context.pack, step))
        show(*next);
    else
        finish();
}

void FirstStart::goBack()
{
    if (m_checking)
        show(m_step);
    else if (const auto before = app::stepBefore(m_services.context.pack, m_step))
        show(*before);
}

void FirstStart::finish()
{
    leave();
    person::Settings settings = m_services.settings.settings();
    app::finishFirstStart(settings, m_services.context.now().date());
    Q_EMIT finished(settings);
}

void FirstStart::leave()
{
    currentPage()->leave();
}

void FirstStart::focusStart()
{
    currentPage()->focusStart();
}

Page* FirstStart::currentPage() const
{
    return qobject_cast<Page*>(m_pages->currentWidget());
}

void FirstStart::setRoom(Room room)
{
    m_room = room;
    m_list->setVisible(room == Room::Wide);
    for (int i = 0; i < m_pages->count(); ++i)
        qobject_cast<Page*>(m_pages->widget(i))->setRoom(room);
}

} // namespace hipwise::ui
