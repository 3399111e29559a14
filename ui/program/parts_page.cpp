#include "ui/program/parts_page.h"

#include "program/program_phases.h"
#include "ui/program/name_field.h"
#include "ui/program/note_keeper.h"
#include "ui/program/part_card.h"
#include "ui/widgets/card.h"
#include "ui/widgets/change_bar.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/note_field.h"
#include "ui/widgets/words.h"

namespace hipwise::ui {

namespace {

constexpr double ReasonEms = 3.5;

} // namespace

PartsPage::PartsPage(const Look& look)
    : Page(look, tr("Name and parts"))
    , m_look(look)
    , m_called(new TextLabel(look, TextRole::Section))
    , m_name(new NameField(look, tr("Name of the program")))
    , m_reason(new NoteField(look, ReasonEms))
    , m_keeper(new NoteKeeper(m_reason))
    , m_cards(makeColumn(length::CardGap))
    , m_add(new Button(look, tr("Add a part"), ButtonKind::Secondary))
    , m_bar(new ChangeBar(look))
{
    setObjectName(QStringLiteral("partsPage"));
    enableBack();
    makeAbout();
    body()->addLayout(m_cards);
    m_add->withIcon(QStringLiteral("plus"));
    m_add->setObjectName(QStringLiteral("addPart"));
    body()->addWidget(m_add, 0, Qt::AlignLeft);
    body()->addWidget(
        (new TextLabel(look,
                       TextRole::Secondary,
                       tr("A new part comes last, with the sessions of the one before "
                          "it to begin with."),
                       Ink::Ink2))
            ->wrapped());
    body()->addStretch(1);
    setFoot(m_bar);
    connect(m_add, &QAbstractButton::clicked, this, &PartsPage::partAdded);
    connect(m_bar, &ChangeBar::undoRequested, this, &PartsPage::undoRequested);
}

void PartsPage::makeAbout()
{
    auto* card = new Card;
    card->box()->setSpacing(length::Gap);
    const auto label = [&](const QString& words) {
        card->box()->addWidget(
            (new TextLabel(m_look, TextRole::Secondary, words, Ink::Ink2))->wrapped());
    };
    card->box()->addWidget(m_called->wrapped());
    label(tr("Name"));
    m_name->setObjectName(QStringLiteral("programName"));
    card->box()->addWidget(m_name);
    label(tr("What it is for"));
    m_reason->setObjectName(QStringLiteral("programReason"));
    m_reason->setAccessibleName(tr("What it is for, in your own words"));
    m_reason->setPlaceholderText(tr("In your own words: walk to the market without a stop"));
    card->box()->addWidget(m_reason);
    body()->addWidget(card);
    connect(m_name, &NameField::named, this, [this](const QString& name) {
        Q_EMIT edited([words = name.toStdString()](
                          program::Program program) { return withName(std::move(program), words); },
                      name.isEmpty() ? tr("The usual name again") : tr("New name: %1").arg(name));
    });
    connect(m_keeper, &NoteKeeper::written, this, [this](const QString& reason) {
        Q_EMIT edited(
            [words = reason.toStdString()](program::Program program) {
                return withReason(std::move(program), words);
            },
            tr("What it is for: %1").arg(reason));
    });
}

void PartsPage::rebuild(std::size_t count)
{
    while (m_parts.size() > count) {
        m_parts.back()->deleteLater();
        m_parts.back()->hide();
        m_parts.pop_back();
    }
    while (m_parts.size() < count) {
        auto* card = new PartCard(m_look);
        m_cards->addWidget(card);
        connect(card, &PartCard::edited, this, &PartsPage::edited);
        connect(card, &PartCard::beginRequested, this, &PartsPage::beginRequested);
        connect(card, &PartCard::sessionOpened, this, &PartsPage::sessionOpened);
        connect(card, &PartCard::sessionAdded, this, &PartsPage::sessionAdded);
        m_parts.push_back(card);
    }
}

void PartsPage::setState(const app::ProgramOutline& state)
{
    m_called->setText(fromUtf8(state.name));
    m_name->setName(fromUtf8(state.ownName));
    m_keeper->setNote(fromUtf8(state.reason));
    rebuild(state.parts.size());
    const auto count = static_cast<int>(state.parts.size());
    for (std::size_t i = 0; i < state.parts.size(); ++i)
        m_parts[i]->setPart(state.parts[i], static_cast<int>(i) + 1, count);
}

void PartsPage::tell(const QString& change, const QString& problem)
{
    m_bar->tell(change, problem);
}

} // namespace hipwise::ui
