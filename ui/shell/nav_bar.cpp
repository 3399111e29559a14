#include "ui/shell/nav_bar.h"

#include "ui/widgets/text_label.h"

#include <QButtonGroup>
#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace hipwise::ui {

namespace {

constexpr double BarWidthEms = 13.25;
constexpr double RailWidthEms = 6.4;
constexpr double RowEms = 2.75;
constexpr double RailRowEms = 4.4;
constexpr double IconEms = 1.3;
constexpr double RailIconEms = 1.55;
constexpr double LeftEms = 0.9; // before the icon, and behind the words
constexpr double TextGapEms = 0.75;
constexpr int Margin = 12;
constexpr int RailMargin = 6;
constexpr int Gap = 2;
constexpr int Places = static_cast<int>(Destinations.size());

} // namespace

NavButton::NavButton(const Look& look, const QString& icon, bool alarming)
    : m_look(look)
    , m_icon(icon)
    , m_alarming(alarming)
{
    setCheckable(true);
    setAutoExclusive(true); // a radio button for assistive technology
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavButton::setRail(bool rail)
{
    m_rail = rail;
    updateGeometry();
    update();
}

void NavButton::setTexts(const QString& text, const QString& shortText)
{
    setText(text);
    m_shortText = shortText;
    setAccessibleName(text);
    update();
}

QSize NavButton::sizeHint() const
{
    constexpr double Narrow = 4.0;
    return {m_look.em(Narrow), m_look.em(m_rail ? RailRowEms : RowEms)};
}

int NavButton::widthOfWords() const
{
    constexpr double RailSpareEms = 0.4;
    if (m_rail)
        return QFontMetrics(m_look.font(TextRole::Meta)).horizontalAdvance(m_shortText)
            + m_look.em(RailSpareEms);
    return QFontMetrics(m_look.font(TextRole::BodyStrong)).horizontalAdvance(text())
        + m_look.em(LeftEms + IconEms + TextGapEms + LeftEms);
}

void NavButton::paintEvent(QPaintEvent*)
{
    constexpr double Radius = 10;
    const Theme& t = m_look.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = m_alarming ? t.stopSoft : t.soft;
    const QRectF box(rect());
    if (isChecked() || underMouse()) {
        painter.setPen(t.contrast && isChecked() ? QPen(t.primary, 3) : QPen(Qt::NoPen));
        painter.setBrush(isChecked() ? ground : t.sunken);
        painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), Radius, Radius);
    }
    QColor ink = isChecked() ? t.softInk : t.ink2;
    if (m_alarming)
        ink = t.stop;
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_alarming ? t.stop : t.primary);
        painter.drawRoundedRect(QRectF(0, box.height() * 0.2, 4, box.height() * 0.6), 2, 2);
    }
    const int icon = m_look.em(m_rail ? RailIconEms : IconEms);
    painter.setPen(ink);
    if (m_rail) {
        m_look.icon(m_icon, ink)
            .paint(&painter, QRect((width() - icon) / 2, m_look.em(0.65), icon, icon));
        painter.setFont(m_look.font(TextRole::Meta));
        painter.drawText(
            QRect(0, m_look.em(0.75) + icon, width(), height() - icon - m_look.em(0.9)),
            Qt::AlignCenter,
            m_shortText);
        return;
    }
    const int left = m_look.em(LeftEms);
    m_look.icon(m_icon, ink).paint(&painter, QRect(left, (height() - icon) / 2, icon, icon));
    painter.setFont(m_look.font(isChecked() ? TextRole::BodyStrong : TextRole::Body));
    painter.drawText(QRect(left + icon + m_look.em(TextGapEms), 0, width(), height()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     text());
}

void NavButton::enterEvent(QEnterEvent* event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void NavButton::leaveEvent(QEvent* event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

NavBar::NavBar(const Look& look)
    : m_look(look)
    , m_brand(new QWidget)
    , m_column(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
    , m_more(new NavButton(look, QStringLiteral("more"), false))
    , m_moreMenu(new QMenu(this))
{
    setObjectName(QStringLiteral("navBar"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Ignored);
    m_group->setExclusive(true);
    auto* brand = new QHBoxLayout(m_brand);
    brand->setContentsMargins(look.em(0.6), 0, 0, look.em(0.8));
    auto* mark = new QLabel;
    const auto paintMark = [mark, this] {
        const int size = m_look.em(1.75);
        mark->setPixmap(QIcon(QStringLiteral(":/org.hipwise.Hipwise.svg")).pixmap(size, size));
    };
    paintMark();
    brand->addWidget(mark);
    brand->addSpacing(length::Gap / 2);
    brand->addWidget(new TextLabel(look, TextRole::Section, QStringLiteral("Hipwise")), 1);
    m_column->setSpacing(Gap);
    m_column->addWidget(m_brand);
    for (const Destination destination : Destinations) {
        const int place = static_cast<int>(destination);
        auto* button = new NavButton(
            look, QString::fromLatin1(iconOf(destination)), destination == Destination::Help);
        button->setObjectName(QStringLiteral("nav%1").arg(place));
        m_group->addButton(button, place);
        if (destination == Destination::Settings)
            m_column->addStretch(1);
        m_column->addWidget(button);
        if (destination == Destination::Learn)
            m_column->addWidget(m_more);
    }
    m_more->setObjectName(QStringLiteral("navMore"));
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        markMore(); // the click has changed it
        m_moreMenu->popup(m_more->mapToGlobal(QPoint(m_more->width(), 0)));
    });
    connect(m_group, &QButtonGroup::idClicked, this, [this](int place) {
        Q_EMIT chosen(static_cast<Destination>(place));
    });
    connect(&look, &Look::changed, this, [this, paintMark] {
        paintMark();
        arrange();
    });
    retranslate();
    setRail(false);
}

NavButton* NavBar::button(Destination destination) const
{
    return qobject_cast<NavButton*>(m_group->button(static_cast<int>(destination)));
}

QString NavBar::nameOf(Destination destination)
{
    switch (destination) {
    case Destination::Today:
        return tr("Today");
    case Destination::Library:
        return tr("Library");
    case Destination::Program:
        return tr("Program");
    case Destination::Progress:
        return tr("Progress");
    case Destination::Snacks:
        return tr("Snacks");
    case Destination::Learn:
        return tr("Learn");
    case Destination::Settings:
        return tr("Settings");
    case Destination::Help:
        break;
    }
    return tr("When to get help");
}

void NavBar::retranslate()
{
    setAccessibleName(tr("Pages"));
    for (const Destination destination : Destinations) {
        const QString name = nameOf(destination);
        button(destination)
            ->setTexts(name, destination == Destination::Help ? tr("Get help") : name);
    }
    m_more->setTexts(tr("More"), tr("More"));
    arrange();
}

void NavBar::setRail(bool rail)
{
    m_rail = rail;
    arrange();
}

void NavBar::setCurrent(Destination destination)
{
    button(destination)->setChecked(true);
    markMore();
}

/// "More" stands for a place that it hides.
void NavBar::markMore()
{
    const QAbstractButton* now = m_group->checkedButton();
    m_more->setChecked(now != nullptr && now->isHidden());
}

void NavBar::clearCurrent()
{
    m_group->setExclusive(false);
    for (QAbstractButton* entry : m_group->buttons())
        entry->setChecked(false);
    m_group->setExclusive(true);
    markMore();
}

void NavBar::focusStart()
{
    QAbstractButton* current = m_group->checkedButton();
    (current != nullptr && current->isVisible() ? current : button(Destination::Today))
        ->setFocus(Qt::TabFocusReason);
}

QSize NavBar::minimumSizeHint() const
{
    return {widthOfWords(), 0};
}

int NavBar::widthOfWords() const
{
    int width = m_look.em(m_rail ? RailWidthEms : BarWidthEms);
    const int margins = 2 * (m_rail ? RailMargin : Margin);
    for (QAbstractButton* entry : m_group->buttons())
        width = std::max(width, qobject_cast<NavButton*>(entry)->widthOfWords() + margins);
    return width;
}

void NavBar::arrange()
{
    const int margin = m_rail ? RailMargin : Margin;
    m_column->setContentsMargins(margin, m_rail ? RailMargin : Margin + RailMargin, margin, margin);
    m_brand->setVisible(!m_rail);
    for (QAbstractButton* entry : m_group->buttons())
        qobject_cast<NavButton*>(entry)->setRail(m_rail);
    m_more->setRail(m_rail);
    setFixedWidth(widthOfWords());

    // What does not fit goes into "More", the last first; help and the first place stay.
    const int row = button(Destination::Today)->sizeHint().height() + Gap;
    const int brand = m_rail ? 0 : m_brand->sizeHint().height() + Gap;
    const int room = height() - brand - m_column->contentsMargins().top()
        - m_column->contentsMargins().bottom();
    int fits = std::max(2, room / std::max(1, row));
    const bool all = fits >= Places || height() == 0;
    if (!all)
        --fits; // "More" takes a row as well
    m_moreMenu->clear();
    m_more->setVisible(!all);
    int shown = 1; // help
    for (int place = 0; place < Places - 1; ++place) {
        NavButton* entry = button(static_cast<Destination>(place));
        const bool visible = all || place == 0 || shown < fits;
        entry->setVisible(visible);
        shown += visible ? 1 : 0;
        if (!visible)
            m_moreMenu->addAction(entry->text(), entry, [entry] { entry->click(); });
    }
    markMore();
}

void NavBar::resizeEvent(QResizeEvent*)
{
    arrange();
}

void NavBar::paintEvent(QPaintEvent*)
{
    const Theme& t = m_look.theme();
    QPainter painter(this);
    painter.fillRect(rect(), t.side);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), t.line);
}

void NavBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace hipwise::ui
