#include "ui/snacks/snack_window.h"

#include "app/figure_time.h"
#include "ui/figure/figure_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/drawn/timer_ring.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/snack_words.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words.h"

#include <QCloseEvent>
#include <QCursor>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QRegion>
#include <QScreen>

#include <algorithm>

namespace hipwise::ui {

using snacks::Offer;
using std::chrono::milliseconds;
using std::chrono::minutes;

namespace {

constexpr double WidthEms = 29.0;
constexpr double FigureWidthEms = 11.5;
constexpr double FigureHeightEms = 9.5;
constexpr double RingEms = 8.0;
constexpr double SmallestRingEms = 3.5;
constexpr double MarkEms = 1.3;
constexpr int Padding = 18;
constexpr int FromEdge = 20;
constexpr int Corner = 16;
constexpr minutes Short{5};
constexpr minutes Middle{15};
constexpr minutes Long{30};

} // namespace

SnackWindow::SnackWindow(FigureStudio& studio)
    : QWidget(nullptr, Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint)
    , m_studio(studio)
    , m_look(studio.look())
    , m_column(makeColumn(length::Gap))
    , m_mark(new QLabel)
    , m_head(new TextLabel(m_look, TextRole::Secondary, {}, Ink::Ink2))
    , m_close(Button::iconOnly(m_look, QStringLiteral("close"), tr("Not now")))
    , m_figure(new FigureView(studio))
    , m_ring(new TimerRing(m_look))
    , m_title(new TextLabel(m_look, TextRole::Section))
    , m_text(new TextLabel(m_look, TextRole::Body, {}, Ink::Ink2))
    , m_hurt(new Notice(m_look, CardKind::Caution, QStringLiteral("warning")))
    , m_middle(new QWidget)
    , m_askRow(new QWidget)
    , m_runRow(new QWidget)
    , m_hurtRow(new QWidget)
    , m_start(new Button(m_look, tr("Start"), ButtonKind::Primary))
    , m_later5(new Button(m_look, tr("5 min later"), ButtonKind::Secondary))
    , m_later15(new Button(m_look, tr("15 min later"), ButtonKind::Secondary))
    , m_later30(new Button(m_look, tr("30 min later"), ButtonKind::Secondary))
    , m_notNow(new Button(m_look, tr("Not now"), ButtonKind::Secondary))
    , m_done(new Button(m_look, tr("Done"), ButtonKind::Primary))
    , m_pause(new Button(m_look, tr("Pause"), ButtonKind::Secondary))
    , m_hurts(new Button(m_look, tr("It hurts"), ButtonKind::Stop))
{
    setObjectName(QStringLiteral("snackWindow"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_TranslucentBackground);
    setLayout(m_column);
    m_column->setContentsMargins(Padding, Padding / 2, Padding, Padding);
    m_column->setSizeConstraint(QLayout::SetNoConstraint);
    makeHead();
    makeMiddle();
    makeButtons();
    // NOLINTNEXTLINE(cppcoreguidelines-prefer-member-initializer): made last, to lie above the rest
    m_focus = new FocusRing(m_look, this);
    constexpr int TickMs = 200;
    m_tick.setInterval(TickMs);
    connect(&m_tick, &QTimer::timeout, this, &SnackWindow::count);
    connect(&m_look, &Look::changed, this, [this] {
        if (isVisible())
            place();
    });
}

void SnackWindow::makeHead()
{
    auto* head = new QHBoxLayout;
    m_head->setObjectName(QStringLiteral("snackHead"));
    m_close->setObjectName(QStringLiteral("snackClose"));
    head->addWidget(m_mark);
    head->addWidget(m_head->wrapped(), 1);
    head->addWidget(m_close);
    m_column->addLayout(head);
    connect(m_close, &QAbstractButton::clicked, this, &QWidget::close);
}

void SnackWindow::makeMiddle()
{
    m_figure->setObjectName(QStringLiteral("snackFigure"));
    m_figure->setFocusPolicy(Qt::NoFocus);
    m_ring->setObjectName(QStringLiteral("snackRing"));
    m_title->setObjectName(QStringLiteral("snackTitle"));
    m_text->setObjectName(QStringLiteral("snackText"));
    m_hurt->setObjectName(QStringLiteral("snackHurt"));
    auto* middle = new QHBoxLayout(m_middle);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(Padding);
    middle->addWidget(m_figure);
    auto* words = makeColumn(length::Gap);
    words->addStretch();
    words->addWidget(m_ring, 0, Qt::AlignHCenter);
    words->addWidget(m_title->wrapped());
    words->addWidget(m_text->wrapped());
    words->addStretch();
    middle->addLayout(words, 1);
    m_column->addWidget(m_middle);
    m_column->addWidget(m_hurt);
    m_hurt->setText(tr("Stop here. That is the right thing to do."),
                    tr("If it does not ease soon, look at when to get help."));
}

void SnackWindow::makeButtons()
{
    m_start->setObjectName(QStringLiteral("snackStart"));
    m_later5->setObjectName(QStringLiteral("snackLater5"));
    m_later15->setObjectName(QStringLiteral("snackLater15"));
    m_later30->setObjectName(QStringLiteral("snackLater30"));
    m_notNow->setObjectName(QStringLiteral("snackNotNow"));
    m_done->setObjectName(QStringLiteral("snackDone"));
    m_pause->setObjectName(QStringLiteral("snackPause"));
    m_hurts->setObjectName(QStringLiteral("snackHurts"));
    m_start->withIcon(QStringLiteral("play"));
    m_done->withIcon(QStringLiteral("check"));
    m_pause->withIcon(QStringLiteral("pause"));
    const auto fill = [this](QWidget* row, std::initializer_list<Button*> buttons) {
        auto* flow = new FlowLayout(length::Gap, row);
        for (Button* button : buttons)
            flow->addWidget(button);
        m_column->addWidget(row);
    };
    auto* help = new Button(m_look, tr("When to get help"), ButtonKind::Stop);
    auto* away = new Button(m_look, tr("Close"), ButtonKind::Secondary);
    help->setObjectName(QStringLiteral("snackHelp"));
    away->setObjectName(QStringLiteral("snackHurtClose"));
    fill(m_askRow, {m_start, m_later5, m_later15, m_later30, m_notNow});
    fill(m_runRow, {m_done, m_pause, m_hurts});
    fill(m_hurtRow, {help, away});
    connect(m_start, &QAbstractButton::clicked, this, &SnackWindow::begin);
    connect(m_later5, &QAbstractButton::clicked, this, [this] { Q_EMIT laterRequested(Short); });
    connect(m_later15, &QAbstractButton::clicked, this, [this] { Q_EMIT laterRequested(Middle); });
    connect(m_later30, &QAbstractButton::clicked, this, [this] { Q_EMIT laterRequested(Long); });
    connect(m_notNow, &QAbstractButton::clicked, this, &SnackWindow::notNowRequested);
    connect(m_done, &QAbstractButton::clicked, this, &SnackWindow::doneRequested);
    connect(m_pause, &QAbstractButton::clicked, this, &SnackWindow::togglePause);
    connect(m_hurts, &QAbstractButton::clicked, this, &SnackWindow::sayHurts);
    connect(help, &QAbstractButton::clicked, this, [this] {
        hide();
        Q_EMIT helpRequested();
    });
    connect(away, &QAbstractButton::clicked, this, &QWidget::hide);
}

void SnackWindow::showPart(Part part)
{
    m_part = part;
    const bool isSession = m_kind == Offer::Session;
    const int mark = m_look.em(MarkEms);
    m_mark->setPixmap(QIcon(QStringLiteral(":/org.hipwise.Hipwise.svg")).pixmap(mark, mark));
    // What the cross means: of a session nobody says "not today" by closing a window.
    m_close->setAccessibleName(part == Part::Hurts            ? tr("Close")
                                   : isSession && m_canPutOff ? m_later30->text()
                                                              : m_notNow->text());
    m_close->setToolTip(m_close->accessibleName());
    m_middle->setVisible(part != Part::Hurts);
    m_hurt->setVisible(part == Part::Hurts);
    m_figure->setVisible(!isSession && m_figure->animation() != nullptr);
    m_ring->setVisible(part == Part::Running);
    m_askRow->setVisible(part == Part::Offer);
    m_runRow->setVisible(part == Part::Running);
    m_hurtRow->setVisible(part == Part::Hurts);
    m_figure->setFixedSize(m_look.em(FigureWidthEms), m_look.em(FigureHeightEms));
    m_ring->setFixedSize(m_look.em(RingEms), m_look.em(RingEms));
}

void SnackWindow::showOffer(const app::SnackState& state)
{
    m_kind = state.status.offer;
    const bool isSession = m_kind == Offer::Session;
    const QString usual = isSession ? tr("Your session") : tr("Movement snack");
    m_head->setText(state.held ? tr("Held %1 min: %2")
                                     .arg(QString::number(state.held->length.count()),
                                          shortWhyWords(state.held->why))
                               : usual);
    setWindowTitle(usual);
    setAccessibleName(usual);
    m_canPutOff = state.status.snoozesLeft > 0;
    m_notNow->setText(isSession ? tr("Not today") : tr("Not now"));
    for (Button* later : {m_later5, m_later15, m_later30})
        later->setVisible(m_canPutOff);
    if (isSession) {
        m_title->setText(fromUtf8(state.session));
        m_text->setText(tr("It is time. Start when you are ready."));
        m_figure->setFigure(nullptr, {});
        return;
    }
    const app::SnackMovement& movement = state.turn->movement;
    m_title->setText(fromUtf8(movement.name));
    // Nobody reads more than a few words: why it is late comes before where it is done.
    m_text->setText(state.held ? turnWords(*state.turn)
                               : QStringLiteral("%1. %2").arg(turnWords(*state.turn),
                                                              fromUtf8(movement.position)));
    m_figure->setFigure(movement.figure, app::shownTempo(movement.dose));
    m_figure->setSide(state.turn->side);
    m_figure->setWords(fromUtf8(movement.name), {});
    m_figure->play();
    m_length = movement.length;
}

void SnackWindow::offer(const app::SnackState& state, bool asked)
{
    const bool isThere = state.status.offer == Offer::Session || state.turn;
    if (!isThere)
        return;
    m_tick.stop();
    m_countedSince.reset();
    m_counted = milliseconds(0);
    m_isCounted = false;
    showOffer(state);
    showPart(Part::Offer);
    setAttribute(Qt::WA_ShowWithoutActivating, !asked);
    place();
    show();
    raise();
    m_start->setFocus(Qt::OtherFocusReason);
    if (asked)
        activateWindow();
    Q_EMIT announced(shownWords());
}

void SnackWindow::dismiss()
{
    m_tick.stop();
    m_countedSince.reset();
    m_figure->pause();
    if (m_part != Part::Hurts)
        hide();
}

void SnackWindow::begin()
{
    if (m_kind == Offer::Session) {
        Q_EMIT startRequested();
        return;
    }
    m_counted = milliseconds(0);
    m_countedSince = m_studio.clock().steadyNow();
    m_pause->setText(tr("Pause"));
    m_pause->withIcon(QStringLiteral("pause"));
    m_pause->show();
    showPart(Part::Running);
    count();
    place();
    m_tick.start();
    m_done->setFocus(Qt::OtherFocusReason);
    Q_EMIT startRequested();
}

void SnackWindow::togglePause()
{
    if (m_countedSince) {
        m_counted += m_studio.clock().steadyNow() - *m_countedSince;
        m_countedSince.reset();
        m_tick.stop();
        m_figure->pause();
    } else {
        m_countedSince = m_studio.clock().steadyNow();
        m_tick.start();
        m_figure->play();
    }
    m_pause->setText(m_countedSince ? tr("Pause") : tr("Go on"));
    m_pause->withIcon(m_countedSince ? QStringLiteral("pause") : QStringLiteral("play"));
}

void SnackWindow::sayHurts()
{
    m_tick.stop();
    m_countedSince.reset();
    showPart(Part::Hurts);
    place();
    findChild<QWidget*>(QStringLiteral("snackHelp"))->setFocus(Qt::OtherFocusReason);
    Q_EMIT announced(shownWords());
    Q_EMIT notNowRequested();
}

milliseconds SnackWindow::left() const
{
    milliseconds gone = m_counted;
    if (m_countedSince)
        gone += m_studio.clock().steadyNow() - *m_countedSince;
    return std::max(m_length - gone, milliseconds(0));
}

void SnackWindow::count()
{
    const milliseconds rest = left();
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(rest).count();
    m_ring->show(TimerRing::Mode::Work,
                 static_cast<double>(rest.count()) / static_cast<double>(m_length.count()),
                 static_cast<int>(seconds),
                 {},
                 tr("seconds"));
    if (rest > milliseconds(0) || m_isCounted)
        return;
    m_isCounted = true;
    m_tick.stop();
    m_figure->pause();
    m_pause->hide();
    Q_EMIT announced(tr("Time is over. Press Done if you did it."));
    Q_EMIT counted();
}

/// On the screen in use.
void SnackWindow::place()
{
    QScreen* screen = QGuiApplication::screenAt(QCursor::pos());
    if (screen == nullptr)
        screen = QGuiApplication::primaryScreen();
    if (screen == nullptr)
        return;
    placeIn(screen->availableGeometry());
}

void SnackWindow::placeIn(const QRect& screen)
{
    const QRect room = screen.adjusted(FromEdge, FromEdge, -FromEdge, -FromEdge);
    showPart(m_part);
    const int width = std::min(m_look.em(WidthEms), room.width());
    fit(width, room.height());
    const int height = std::min(neededHeight(width), room.height());
    setFixedSize(width, height);
    move(room.right() - width + 1, room.bottom() - height + 1);
}

int SnackWindow::neededHeight(int width) const
{
    // What was hidden or shown just now would be told to the column later.
    for (QWidget* part : {m_middle, m_askRow, m_runRow, m_hurtRow, static_cast<QWidget*>(m_hurt)})
        part->updateGeometry();
    m_column->activate();
    return std::max(m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(width)
                                                  : m_column->totalSizeHint().height(),
                    m_column->totalMinimumSize().height());
}

/// Where words are large and the screen is small, the words come first: the figure goes, and the
/// ring is as large as what is left.
void SnackWindow::fit(int width, int height)
{
    if (neededHeight(width) <= height || m_part == Part::Hurts)
        return;
    m_figure->hide();
    const int over = neededHeight(width) - height;
    if (over <= 0 || m_part != Part::Running)
        return;
    const int ring = std::max(m_look.em(RingEms) - over, m_look.em(SmallestRingEms));
    m_ring->setFixedSize(ring, ring);
}

QString SnackWindow::shownWords() const
{
    QStringList words;
    const QList<TextLabel*> labels = m_part == Part::Hurts
        ? m_hurt->findChildren<TextLabel*>()
        : QList<TextLabel*>{m_head, m_title, m_text};
    for (const TextLabel* label : labels) {
        if (!label->text().isEmpty())
            words.append(label->text());
    }
    return words.join(QStringLiteral(". "));
}

void SnackWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (auto* button = qobject_cast<QAbstractButton*>(focusWidget()); isEnter && button != nullptr)
        button->click();
    else
        QWidget::keyPressEvent(event);
}

/// Closing is an answer.
void SnackWindow::closeEvent(QCloseEvent* event)
{
    event->ignore();
    if (m_part == Part::Hurts)
        hide();
    else if (m_kind == Offer::Session && m_canPutOff)
        Q_EMIT laterRequested(Long);
    else
        Q_EMIT notNowRequested();
}

/// Where nobody lays windows over each other the corners would be black.
void SnackWindow::resizeEvent(QResizeEvent*)
{
    QPainterPath shape;
    shape.addRoundedRect(rect(), Corner, Corner);
    setMask(QRegion(shape.toFillPolygon().toPolygon()));
}

void SnackWindow::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_look.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.surface);
    painter.setPen(QPen(theme.contrast ? theme.ink : theme.edge, theme.contrast ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Corner, Corner);
}

} // namespace hipwise::ui
