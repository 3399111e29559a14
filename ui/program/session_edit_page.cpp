#include "ui/program/session_edit_page.h"

#include "program/program_edit.h"
#include "ui/program/add_panel.h"
#include "ui/program/note_keeper.h"
#include "ui/program/row_list.h"
#include "ui/program/schedule_editor.h"
#include "ui/program/session_facts.h"
#include "ui/program/title_editor.h"
#include "ui/widgets/card.h"
#include "ui/widgets/change_bar.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/note_field.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/words.h"

#include <QApplication>
#include <QKeyEvent>

#include <set>

namespace hipwise::ui {

using program::Program;

namespace {

constexpr double PanelEms = 16.0;

} // namespace

SessionEditPage::SessionEditPage(FigureStudio& studio)
    : Page(studio.look(), {})
    , m_studio(studio)
    , m_title(new TitleEditor(look(), titleLabel(), titleRow()))
    , m_actions(new QWidget)
    , m_undo(new Button(look(), tr("Undo"), ButtonKind::Secondary))
    , m_redo(Button::iconOnly(look(), QStringLiteral("redo"), tr("Redo")))
    , m_side(makeColumn(0))
    , m_main(makeColumn(length::CardGap))
    , m_empty(new Notice(look(), CardKind::Soft, QStringLiteral("leaf")))
    , m_rows(new RowList(studio))
    , m_add(new Button(look(), tr("Add a movement"), ButtonKind::Secondary))
    , m_panel(new AddPanel(studio))
    , m_facts(new SessionFacts(look()))
    , m_schedule(new ScheduleEditor(look()))
    , m_note(nullptr)
    , m_changed(new ChangeBar(look()))
{
    setObjectName(QStringLiteral("sessionEditPage"));
    enableBack();
    makeActions();
    auto* columns = new QHBoxLayout;
    columns->setSpacing(length::CardGap);
    columns->addLayout(m_side);
    columns->addLayout(m_main, 1);
    body()->addLayout(columns);
    body()->addStretch();
    makeMovements();
    makeRest();
    setFoot(m_changed);
    m_changed->setHint(tr("All changes are kept."));
    m_changed->tell({}, {});
    connectRows();
    connect(m_changed, &ChangeBar::undoRequested, this, &SessionEditPage::undoRequested);
    connect(&look(), &Look::changed, this, &SessionEditPage::placePanel);
    connect(m_title, &TitleEditor::renamed, this, &SessionEditPage::rename);
    setUndo(false, false);
    placePanel();
}

void SessionEditPage::makeActions()
{
    auto* done = new Button(look(), tr("Done"), ButtonKind::Primary);
    done->setObjectName(QStringLiteral("sessionDone"));
    done->withIcon(QStringLiteral("check"));
    m_undo->setObjectName(QStringLiteral("undoStep"));
    m_undo->withIcon(QStringLiteral("undo"));
    m_redo->setObjectName(QStringLiteral("redoStep"));
    auto* flow = new FlowLayout(length::Gap, m_actions);
    flow->addWidget(m_undo);
    flow->addWidget(m_redo);
    flow->addWidget(done);
    connect(m_undo, &QAbstractButton::clicked, this, &SessionEditPage::undoRequested);
    connect(m_redo, &QAbstractButton::clicked, this, &SessionEditPage::redoRequested);
    connect(done, &QAbstractButton::clicked, this, [this] {
        leave();
        Q_EMIT doneRequested();
    });
}

void SessionEditPage::makeMovements()
{
    makeEmpty();
    m_main->addWidget(m_empty);
    m_main->addWidget(m_rows);
    m_add->setObjectName(QStringLiteral("addMovement"));
    m_add->withIcon(QStringLiteral("plus"));
    m_main->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QAbstractButton::clicked, this, &SessionEditPage::goToAdding);
    connect(m_panel, &AddPanel::searchAsked, this, &SessionEditPage::searchAsked);
    connect(m_panel, &AddPanel::addRequested, this, &SessionEditPage::add);
}

void SessionEditPage::makeEmpty()
{
    m_empty->setObjectName(QStringLiteral("emptySession"));
    m_empty->setText(tr("Nothing in it yet"),
                     tr("Add a few movements. You can change everything at any time."));
}

void SessionEditPage::makeRest()
{
    m_main->addWidget(m_facts);
    m_main->addWidget(m_schedule);
    connect(m_schedule, &ScheduleEditor::changed, this, [this](const program::Schedule& schedule) {
        Q_EMIT edited(
            [id = m_state.id, schedule](Program program) {
                return withSchedule(std::move(program), id, schedule);
            },
            tr("Changed: when it is done"));
    });
    auto* card = new Card;
    card->box()->addWidget(
        new TextLabel(look(), TextRole::CardTitle, tr("Note about this session")));
    auto* field = new NoteField(look());
    field->setObjectName(QStringLiteral("sessionNote"));
    field->setAccessibleName(tr("Note about this session"));
    card->box()->addWidget(field);
    m_main->addWidget(card);
    m_note = new NoteKeeper(field);
    connect(m_note, &NoteKeeper::written, this, [this](const QString& note) {
        Q_EMIT edited(
            [id = m_state.id, words = note.toStdString()](Program program) {
                return withSessionNote(std::move(program), id, words);
            },
            tr("The note is kept"));
    });
    auto* gone = new Button(look(), tr("Remove this session"), ButtonKind::Stop, ButtonSize::Small);
    gone->setObjectName(QStringLiteral("removeSession"));
    m_main->addWidget(gone, 0, Qt::AlignLeft);
    m_main->addStretch(1);
    connect(gone, &QAbstractButton::clicked, this, &SessionEditPage::remove);
}

void SessionEditPage::connectRows()
{
    connect(m_rows, &RowList::edited, this, &SessionEditPage::edited);
    connect(m_rows, &RowList::opened, this, &SessionEditPage::movementOpened);
    connect(m_rows, &RowList::swapAsked, this, &SessionEditPage::swapAsked);
    connect(m_rows, &RowList::swapChosen, this, &SessionEditPage::swap);
    connect(m_rows, &RowList::emptied, m_add, [this] { m_add->setFocus(Qt::OtherFocusReason); });
    connect(m_rows, &RowList::draggedTo, this, [this](QPoint place) {
        const QPoint here = m_rows->mapTo(widget(), place);
        constexpr int Margin = 40;
        ensureVisible(here.x(), here.y(), 0, Margin);
    });
}

void SessionEditPage::setState(const app::SessionEditState& state)
{
    const bool isOther = state.id != m_state.id;
    if (isOther)
        m_title->stop();
    m_state = state;
    m_title->setTitle(fromUtf8(state.name));
    m_empty->setVisible(state.rows.empty());
    m_rows->setVisible(!state.rows.empty());
    m_rows->setRows(state.id, state.rows);
    if (!m_focusNext.isEmpty() && m_rows->focusRow(m_focusNext))
        m_focusNext.clear();
    std::set<std::string> movements;
    for (const app::EditRow& row : state.rows)
        movements.insert(row.movement);
    m_panel->setInSession(movements);
    m_facts->setState(state);
    m_schedule->setSchedule(state.schedule);
    if (isOther)
        m_note->begin(fromUtf8(state.note));
    else
        m_note->setNote(fromUtf8(state.note));
    QMetaObject::invokeMethod(this, &SessionEditPage::followFocus, Qt::QueuedConnection);
}

/// A row that was moved may be out of sight.
void SessionEditPage::followFocus()
{
    QWidget* focus = QApplication::focusWidget();
    if (focus == nullptr || !m_rows->isAncestorOf(focus))
        return;
    widget()->layout()->activate();
    ensureWidgetVisible(focus, 0, length::CardGap);
}

void SessionEditPage::setUndo(bool canUndo, bool canRedo)
{
    m_undo->setEnabled(canUndo);
    m_redo->setEnabled(canRedo);
}

void SessionEditPage::tell(const QString& change, const QString& problem)
{
    m_changed->tell(change, problem);
}

void SessionEditPage::setSwaps(const QString& movement, const app::SwapViews& swaps)
{
    m_rows->setSwaps(movement, swaps);
}

void SessionEditPage::setAddable(const std::vector<app::LibraryCard>& found)
{
    m_panel->setFound(found);
}

void SessionEditPage::setRoom(Room room)
{
    Page::setRoom(room);
    placePanel();
}

/// Beside the movements where there is room for it, else below them, and then only when wanted.
void SessionEditPage::placePanel()
{
    const bool beside = room() == Room::Wide;
    m_side->removeWidget(m_panel);
    m_main->removeWidget(m_panel);
    titleRow()->removeWidget(m_actions);
    body()->removeWidget(m_actions);
    if (beside) {
        m_panel->setFixedWidth(look().em(PanelEms));
        m_side->insertWidget(0, m_panel, 0, Qt::AlignTop);
    } else {
        m_panel->setMinimumWidth(0);
        m_panel->setMaximumWidth(QWIDGETSIZE_MAX);
        m_main->insertWidget(m_main->indexOf(m_add) + 1, m_panel);
    }
    m_panel->setVisible(beside || m_panelOpen);
    if (room() == Room::Narrow)
        body()->insertWidget(1, m_actions);
    else
        titleRow()->addWidget(m_actions, 0, Qt::AlignTop);
}

void SessionEditPage::enter()
{
    m_panel->ask();
}

void SessionEditPage::leave()
{
    m_rows->keepNotes();
    m_note->keep();
}

QWidget* SessionEditPage::searchField()
{
    return m_panel->isHidden() ? nullptr : m_panel->field();
}

void SessionEditPage::goToAdding()
{
    if (room() != Room::Wide && !m_panel->isHidden() && m_add->hasFocus()) {
        m_panelOpen = false;
        m_panel->hide();
        return;
    }
    m_panelOpen = true;
    m_panel->show();
    m_panel->field()->setFocus(Qt::OtherFocusReason);
}

void SessionEditPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_A && event->modifiers() == Qt::NoModifier)
        goToAdding();
    else
        Page::keyPressEvent(event);
}

void SessionEditPage::rename(const QString& name)
{
    Q_EMIT edited([id = m_state.id, words = name.toStdString()](
                      Program program) { return withSessionName(std::move(program), id, words); },
                  name.isEmpty() ? tr("The session has its first name again")
                                 : tr("The session is called %1").arg(name));
}

void SessionEditPage::add(const QString& movement, const QString& name)
{
    const content::Movement* found
        = m_state.pack == nullptr ? nullptr : m_state.pack->movement(movement.toStdString());
    if (found == nullptr)
        return;
    Q_EMIT edited([id = m_state.id, added = *found, today = m_today](
                      Program program) { return withItem(std::move(program), id, added, today); },
                  tr("Added: %1").arg(name));
}

void SessionEditPage::swap(const QString& movement, const QString& other, const QString& name)
{
    const content::Movement* found
        = m_state.pack == nullptr ? nullptr : m_state.pack->movement(other.toStdString());
    if (found == nullptr)
        return;
    m_focusNext = other;
    Q_EMIT edited(
        [id = m_state.id, gone = movement.toStdString(), comes = *found, today = m_today](
            Program program) {
            return withItemReplaced(std::move(program), id, gone, comes, today);
        },
        tr("Now in its place: %1").arg(name));
}

void SessionEditPage::remove()
{
    Q_EMIT edited(
        [id = m_state.id](Program program) { return withoutSession(std::move(program), id); },
        tr("Session removed: %1").arg(title()));
    Q_EMIT doneRequested();
}

} // namespace hipwise::ui
