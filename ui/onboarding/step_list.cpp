#include "ui/onboarding/step_list.h"

#include "app/first_start.h"
#include "ui/onboarding/step_words.h"
#include "ui/widgets/drawn/spoken.h"
#include "ui/widgets/layouts.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPainter>

namespace hipwise::ui {

namespace {

constexpr double WidthEms = 15.0;
constexpr double MarkEms = 1.9;

} // namespace

/// The number of a step in a disc; done steps have a mark instead.
class StepMark final
    : public QWidget
    , public Spoken {
public:
    enum class State { Done, Now, Ahead };

    StepMark(const Look& look, int number)
        : m_look(look)
        , m_number(number)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setState(State state)
    {
        m_state = state;
        update();
    }

    [[nodiscard]] QString spokenWords() const override
    {
        switch (m_state) {
        case State::Done:
            return StepList::tr("Step %1, done").arg(m_number);
        case State::Now:
            return StepList::tr("Step %1, you are here").arg(m_number);
        case State::Ahead:
            break;
        }
        return StepList::tr("Step %1, still to come").arg(m_number);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {m_look.em(MarkEms), m_look.em(MarkEms)};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& t = m_look.theme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF disc = QRectF(rect()).adjusted(1, 1, -1, -1);
        const bool ahead = m_state == State::Ahead;
        painter.setPen(ahead ? QPen(t.edge, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(ahead ? QBrush(t.surface)
                               : QBrush(m_state == State::Done ? t.good : t.primary));
        painter.drawEllipse(disc);
        if (m_state == State::Done) {
            const int room = m_look.em(MarkEms / 4);
            m_look.icon(QStringLiteral("check"), t.onSelected)
                .paint(&painter, rect().adjusted(room, room, -room, -room));
            return;
        }
        painter.setPen(ahead ? t.ink2 : t.onPrimary);
        painter.setFont(m_look.font(TextRole::BodyStrong));
        painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
    }

private:
    const Look& m_look;
    int m_number;
    State m_state = State::Ahead;
};

StepList::StepList(const Look& look)
    : m_look(look)
    , m_logo(new QLabel)
{
    setObjectName(QStringLiteral("stepList"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    auto* column = makeColumn(length::CardGap);
    setLayout(column);
    column->setContentsMargins(length::CardPadding + length::Gap,
                               length::PageMargin,
                               length::CardPadding,
                               length::CardGap);
    auto* head = new QHBoxLayout;
    head->setSpacing(length::Gap + length::Gap / 2);
    head->addWidget(m_logo);
    head->addWidget(new TextLabel(look, TextRole::Section, QStringLiteral("Hipwise")), 1);
    column->addLayout(head);
    column->addSpacing(length::Gap);
    for (const person::FirstStep step : app::FirstSteps) {
        auto* row = new QHBoxLayout;
        row->setSpacing(length::Gap + length::Gap / 2);
        m_marks.push_back(new StepMark(look, app::numberOf(step)));
        m_names.push_back(new TextLabel(look, TextRole::Body, stepName(step), Ink::Ink2));
        row->addWidget(m_marks.back());
        row->addWidget(m_names.back()->wrapped(), 1);
        column->addLayout(row);
    }
    column->addStretch();
    column->addWidget((new TextLabel(look,
                                     TextRole::Secondary,
                                     tr("About 3 minutes. You can change everything later, in "
                                        "Settings."),
                                     Ink::Ink2))
                          ->wrapped());
    connect(&look, &Look::changed, this, &StepList::resizeWithText);
    resizeWithText();
    setCurrent(person::FirstStep::Welcome);
}

void StepList::setCurrent(person::FirstStep step)
{
    const int now = app::numberOf(step);
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const int number = static_cast<int>(i) + 1;
        m_marks[i]->setState(number < now        ? StepMark::State::Done
                                 : number == now ? StepMark::State::Now
                                                 : StepMark::State::Ahead);
        m_names[i]->setRole(number == now ? TextRole::BodyStrong : TextRole::Body);
        m_names[i]->setInk(number == now ? Ink::Ink : Ink::Ink2);
    }
}

void StepList::resizeWithText()
{
    constexpr double LogoEms = 2.0;
    const int size = m_look.em(LogoEms);
    m_logo->setPixmap(QIcon(QStringLiteral(":/org.hipwise.Hipwise.svg")).pixmap(size, size));
    updateGeometry();
}

QSize StepList::sizeHint() const
{
    return {m_look.em(WidthEms), QWidget::sizeHint().height()};
}

void StepList::paintEvent(QPaintEvent*)
{
    const Theme& t = m_look.theme();
    QPainter painter(this);
    painter.fillRect(rect(), t.side);
    painter.fillRect(width() - length::Hairline, 0, length::Hairline, height(), t.line);
}

} // namespace hipwise::ui
