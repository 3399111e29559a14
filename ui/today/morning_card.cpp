#include "ui/today/morning_card.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/words.h"

namespace hipwise::ui {

using session::MorningAnswer;

MorningCard::MorningCard(const Look& look, const app::MorningQuestion& question)
    : m_look(look)
    , m_session(question.session)
    , m_first(nullptr)
{
    setObjectName(QStringLiteral("morningCard"));
    box()->addWidget((new TextLabel(look,
                                    TextRole::Section,
                                    tr("How is your hip this morning, after yesterday’s session?")))
                         ->wrapped());
    m_first = makeFirst();
    box()->addWidget(m_first);
}

QWidget* MorningCard::makeFirst()
{
    auto* first = new QWidget;
    auto* column = new QVBoxLayout(first);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(length::Gap);
    column->addWidget((new TextLabel(m_look,
                                     TextRole::Body,
                                     tr("Compared with a usual morning. One tap is enough."),
                                     Ink::Ink2))
                          ->wrapped());
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(length::Gap + length::Gap / 2, buttons);
    const auto add
        = [&](const QString& name, const QString& icon, const QString& words, MorningAnswer given) {
              auto* button = new Button(m_look, words, ButtonKind::Secondary, ButtonSize::Large);
              button->withIcon(icon);
              button->setObjectName(name);
              connect(button, &QAbstractButton::clicked, this, [this, given] { answer(given); });
              flow->addWidget(button);
          };
    add(QStringLiteral("morningCalmer"),
        QStringLiteral("down"),
        tr("Calmer"),
        MorningAnswer::Calmer);
    add(QStringLiteral("morningUsual"),
        QStringLiteral("minus"),
        tr("As usual"),
        MorningAnswer::AsUsual);
    add(QStringLiteral("morningSore"),
        QStringLiteral("up"),
        tr("More sore"),
        MorningAnswer::MoreSore);
    auto* skip = new Button(m_look, tr("Skip this question"), ButtonKind::Quiet, ButtonSize::Large);
    skip->setObjectName(QStringLiteral("morningSkip"));
    connect(skip, &QAbstractButton::clicked, this, [this] {
        Q_EMIT answered(m_session, {});
        Q_EMIT closed();
    });
    column->addWidget(buttons);
    column->addWidget(skip, 0, Qt::AlignLeft);
    return first;
}

void MorningCard::answer(MorningAnswer answer)
{
    m_answer = answer;
    showSecond();
    Q_EMIT answered(m_session, {answer, {}});
}

void MorningCard::showSecond()
{
    m_first->hide();
    m_second = new QWidget;
    auto* column = new QVBoxLayout(m_second);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(length::Gap);
    const bool sore = m_answer == MorningAnswer::MoreSore;
    column->addWidget(
        (new TextLabel(m_look,
                       TextRole::Body,
                       sore ? tr("Noted. Take it easier today: less, slower, or a rest day. And in "
                                 "a number, if you like?")
                            : tr("Noted. And in a number, if you like?"),
                       Ink::Ink2))
            ->wrapped());
    auto* scale = new PainScale(m_look, tr("Your hip this morning"));
    column->addWidget(scale);
    auto* row = new QWidget;
    auto* flow = new FlowLayout(length::Gap, row);
    auto* done = new Button(m_look, tr("Done"), ButtonKind::Secondary);
    done->setObjectName(QStringLiteral("morningDone"));
    flow->addWidget(done);
    if (sore) {
        auto* help = new Button(m_look, tr("When to get help"), ButtonKind::Stop);
        help->setObjectName(QStringLiteral("morningHelp"));
        connect(help, &QAbstractButton::clicked, this, &MorningCard::helpRequested);
        flow->addWidget(help);
    }
    column->addWidget(row);
    box()->addWidget(m_second);
    connect(scale, &PainScale::chosen, this, [this](PainScore score) {
        Q_EMIT answered(m_session, {m_answer, {score, std::nullopt}});
    });
    connect(done, &QAbstractButton::clicked, this, &MorningCard::closed);
    done->setFocus(Qt::OtherFocusReason);
}

} // namespace hipwise::ui
