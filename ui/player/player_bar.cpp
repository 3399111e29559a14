#include "ui/player/player_bar.h"

#include "ui/widgets/drawn/step_bars.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>

namespace hipwise::ui {

PlayerBar::PlayerBar(const Look& look)
    : m_bars(new StepBars(look))
    , m_name(new TextLabel(look, TextRole::Section))
    , m_place(new TextLabel(look, TextRole::Body, {}, Ink::Ink2))
    , m_left(new TextLabel(look, TextRole::Body, {}, Ink::Ink2))
    , m_unsaved(new Notice(look, CardKind::Caution, QStringLiteral("warning")))
    , m_sound(new Button(look, {}, ButtonKind::Secondary, ButtonSize::Small))
    , m_help(new Button(look, {}, ButtonKind::Stop, ButtonSize::Small))
    , m_stop(new Button(look, tr("Stop"), ButtonKind::Secondary, ButtonSize::Small))
{
    auto* column = makeColumn(length::Gap);
    setLayout(column);
    column->addWidget(m_bars);
    auto* row = new QHBoxLayout;
    row->setSpacing(length::Gap + length::Gap / 2);
    m_name->wrapped();
    m_unsaved->hide();
    Button* again = m_unsaved->addButton(tr("Try again"), ButtonKind::Secondary);
    again->setObjectName(QStringLiteral("saveAgain"));
    connect(again, &QAbstractButton::clicked, this, &PlayerBar::saveRequested);
    Button* elsewhere = m_unsaved->addButton(tr("Save to…"), ButtonKind::Secondary);
    elsewhere->setObjectName(QStringLiteral("saveElsewhere"));
    connect(elsewhere, &QAbstractButton::clicked, this, &PlayerBar::saveElsewhereRequested);
    auto* words = makeColumn(0);
    words->addWidget(m_name);
    words->addWidget(m_place);
    row->addLayout(words, 1);
    row->addWidget(m_left);
    row->addWidget(m_sound);
    row->addWidget(m_help);
    row->addWidget(m_stop);
    column->addLayout(row);
    column->addWidget(m_unsaved);
    m_help->withIcon(QStringLiteral("help"));
    m_stop->withIcon(QStringLiteral("close"));
    m_sound->setObjectName(QStringLiteral("playerSound"));
    m_help->setObjectName(QStringLiteral("playerHelp"));
    m_stop->setObjectName(QStringLiteral("playerStop"));
    connect(m_sound, &QAbstractButton::clicked, this, &PlayerBar::soundToggled);
    connect(m_help, &QAbstractButton::clicked, this, &PlayerBar::helpRequested);
    connect(m_stop, &QAbstractButton::clicked, this, &PlayerBar::stopRequested);
    m_place->wrapped();
    showWords();
}

void PlayerBar::show(const app::SessionView& view)
{
    m_bars->setParts(view.parts);
    m_name->setText(fromUtf8(view.name));
    const QString movement = tr("Movement %1 of %2").arg(view.item).arg(view.items);
    const auto left = std::chrono::ceil<std::chrono::seconds>(view.player.sessionLeft);
    const QString leftWords = tr("%1 left").arg(lengthWords(left));
    m_left->setText(leftWords);
    if (m_tight)
        m_place->setText(leftWords);
    else
        m_place->setText(view.sets > 1
                             ? tr("%1 · set %2 of %3").arg(movement).arg(view.set).arg(view.sets)
                             : movement);
    showUnsaved(view);
}

void PlayerBar::showUnsaved(const app::SessionView& view)
{
    m_unsaved->setVisible(view.unsavedSets > 0);
    if (view.unsavedSets == 0) {
        m_savedAs.clear();
        return;
    }
    QString waiting = tr("%n set(s) wait. The session goes on.", nullptr, view.unsavedSets);
    if (!m_savedAs.isEmpty())
        waiting += QLatin1Char(' ') + m_savedAs;
    m_unsaved->setText(saveProblem(view.saveError), waiting);
}

void PlayerBar::setSavedAs(const QString& words)
{
    m_savedAs = words;
}

void PlayerBar::setSoundOn(bool on)
{
    m_soundOn = on;
    showWords();
}

void PlayerBar::setTight(bool tight)
{
    m_tight = tight;
    m_left->setVisible(!tight);
    m_name->setRole(tight ? TextRole::BodyStrong : TextRole::Section);
    showWords();
}

void PlayerBar::showWords()
{
    m_sound->withIcon(m_soundOn ? QStringLiteral("sound") : QStringLiteral("mute"));
    m_sound->setWords(m_soundOn ? tr("Sound on") : tr("Sound off"), m_tight);
    m_help->setWords(m_tight ? tr("Get help") : tr("When to get help"), false);
    m_help->setAccessibleName(tr("When to get help"));
}

} // namespace hipwise::ui
