#include "ui/settings/content_page.h"

#include "ui/settings/pack_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/language_box.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/words.h"

namespace hipwise::ui {

namespace {

constexpr int ProblemsShown = 5;

QStringList codesOf(const std::vector<app::PackCard>& packs, const std::string& current)
{
    for (const app::PackCard& pack : packs) {
        if (pack.id == current)
            return fromUtf8(pack.locales);
    }
    return {};
}

} // namespace

ContentPage::ContentPage(const Look& look)
    : Page(look, tr("Content"))
    , m_parts(makeColumn(length::CardGap))
{
    setObjectName(QStringLiteral("contentPage"));
    enableBack();
    body()->addWidget(
        (new TextLabel(look,
                       TextRole::Body,
                       tr("Movements, programs and articles come in packs. Your records stay as "
                          "they are, whichever pack you use."),
                       Ink::Ink2))
            ->wrapped());
    body()->addLayout(m_parts);
    body()->addStretch();
}

void ContentPage::setState(const ContentState& state)
{
    m_state = state;
    rebuild();
}

void ContentPage::rebuild()
{
    clearLayout(m_parts);
    if (!m_state.error.empty()) {
        auto* notice = new Notice(look(), CardKind::Caution, QStringLiteral("warning"));
        notice->setObjectName(QStringLiteral("packError"));
        notice->setText(tr("That did not work"), fromUtf8(m_state.error));
        m_parts->addWidget(notice);
    }
    if (m_state.offer)
        addOffer();
    for (const app::PackCard& pack : m_state.packs)
        addPack(pack);
    addMore();
    addLanguage();
}

/// The pack that was picked: what is in it, what it would change, what is wrong with it.
void ContentPage::addOffer()
{
    const app::PackOffer& offer = *m_state.offer;
    const bool usable = offer.card.usable;
    auto* notice = new Notice(look(),
                              usable ? CardKind::Soft : CardKind::Caution,
                              usable ? QStringLiteral("info") : QStringLiteral("warning"));
    notice->setObjectName(QStringLiteral("packOffer"));
    const QString path = QString::fromStdString(offer.path.string());
    QStringList lines;
    if (usable) {
        lines.append(packContents(offer.card));
        lines.append(tr("Licence: %1").arg(fromUtf8(offer.card.license)));
    }
    if (offer.replaces && offer.changes.empty())
        lines.append(tr("It says the same as the one you have, version %1.")
                         .arg(fromUtf8(offer.replaces->version)));
    else if (offer.replaces)
        lines.append(
            tr("Against version %1, which you have:").arg(fromUtf8(offer.replaces->version)));
    lines += changeLines(offer.changes);
    if (usable && !offer.card.problems.empty())
        lines.append(tr("Some of it cannot be used and is left out:"));
    lines += problemLines(offer.card.problems, ProblemsShown);
    notice->setText(usable ? tr("Add “%1”, version %2?")
                                 .arg(fromUtf8(offer.card.name), fromUtf8(offer.card.version))
                           : tr("%1 cannot be used").arg(path),
                    lines.join(QLatin1Char('\n')));
    if (usable) {
        auto* add = notice->addButton(tr("Add and use"), ButtonKind::Primary);
        add->setObjectName(QStringLiteral("addPack"));
        connect(add, &QAbstractButton::clicked, this, [this] { Q_EMIT offerAnswered(true); });
    }
    auto* leave = notice->addButton(usable ? tr("Leave it") : tr("Close"), ButtonKind::Secondary);
    leave->setObjectName(QStringLiteral("leavePack"));
    connect(leave, &QAbstractButton::clicked, this, [this] { Q_EMIT offerAnswered(false); });
    m_parts->addWidget(notice);
}

void ContentPage::addPack(const app::PackCard& pack)
{
    const bool used = pack.id == m_state.current;
    const QString name = fromUtf8(pack.name);
    const QString id = fromUtf8(pack.id);
    auto* card = new Card;
    card->setObjectName(QStringLiteral("pack-%1").arg(id));
    card->box()->addWidget((new TextLabel(look(), TextRole::CardTitle, name))->wrapped());
    auto* tags = new QWidget;
    auto* flow = new FlowLayout(length::Gap, tags);
    if (used)
        flow->addWidget(new Tag(look(), tr("In use")));
    if (pack.id.empty())
        flow->addWidget(new Tag(look(), tr("Comes with Hipwise")));
    flow->addWidget(new Tag(look(), tr("Version %1").arg(fromUtf8(pack.version))));
    flow->addWidget(new Tag(look(), fromUtf8(pack.license)));
    card->box()->addWidget(tags);
    const auto line = [&](const QString& text, Ink ink) {
        card->box()->addWidget((new TextLabel(look(), TextRole::Body, text, ink))->wrapped());
    };
    if (!pack.description.empty())
        line(fromUtf8(pack.description), Ink::Ink);
    if (pack.usable)
        line(packContents(pack), Ink::Ink2);
    else
        line(tr("Nothing of it can be used any more."), Ink::Caution);
    for (const QString& problem : problemLines(pack.problems, ProblemsShown))
        line(problem, Ink::Caution);

    auto* buttons = new QWidget;
    auto* row = new FlowLayout(length::Gap, buttons);
    if (!used && pack.usable && !m_state.fixed) {
        auto* use = new Button(look(), tr("Use this"), ButtonKind::Secondary);
        use->setObjectName(QStringLiteral("use-%1").arg(id));
        use->setAccessibleName(tr("Use “%1”").arg(name));
        connect(use, &QAbstractButton::clicked, this, [this, id] { Q_EMIT packChosen(id); });
        row->addWidget(use);
    }
    if (!pack.id.empty()) {
        auto* remove = new Button(look(), tr("Remove"), ButtonKind::Quiet);
        remove->setObjectName(QStringLiteral("remove-%1").arg(id));
        remove->setAccessibleName(tr("Remove “%1”").arg(name));
        connect(
            remove, &QAbstractButton::clicked, this, [this, id] { Q_EMIT removeRequested(id); });
        row->addWidget(remove);
    }
    if (row->count() > 0)
        card->box()->addWidget(buttons);
    else
        delete buttons;
    m_parts->addWidget(card);
}

void ContentPage::addMore()
{
    auto* card = new Card;
    card->box()->addWidget(new TextLabel(look(), TextRole::CardTitle, tr("Add a pack")));
    card->box()->addWidget(
        (new TextLabel(look(),
                       TextRole::Body,
                       m_state.fixed
                           ? tr("The pack in use was given when Hipwise was started.")
                           : tr("A pack is one file, or a folder. It is looked through before "
                                "anything is changed."),
                       Ink::Ink2))
            ->wrapped());
    auto* buttons = new QWidget;
    auto* row = new FlowLayout(length::Gap, buttons);
    const auto add = [&](const QString& text, const QString& icon, const char* name, bool folder) {
        auto* button = new Button(look(), text, ButtonKind::Secondary);
        button->withIcon(icon);
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &QAbstractButton::clicked, this, [this, folder] {
            Q_EMIT pickRequested(folder);
        });
        row->addWidget(button);
    };
    add(tr("Choose a file…"), QStringLiteral("plus"), "pickFile", false);
    add(tr("Choose a folder…"), QStringLiteral("folder"), "pickFolder", true);
    card->box()->addWidget(buttons);
    m_parts->addWidget(card);
}

void ContentPage::addLanguage()
{
    auto* card = new Card;
    auto* title
        = new TextLabel(look(), TextRole::CardTitle, tr("Language of movements and articles"));
    card->box()->addWidget(title->wrapped());
    auto* box
        = new LanguageBox(look(), tr("As the program"), codesOf(m_state.packs, m_state.current));
    box->setObjectName(QStringLiteral("contentLanguage"));
    box->setAccessibleName(title->text());
    title->setBuddy(box);
    box->setLanguage(fromUtf8(m_state.language));
    connect(box, &LanguageBox::chosen, this, &ContentPage::languageChosen);
    card->box()->addWidget(box, 0, Qt::AlignLeft);
    card->box()->addWidget(
        (new TextLabel(look(),
                       TextRole::Body,
                       tr("What is not there in this language is shown in the pack’s own, and "
                          "says so."),
                       Ink::Ink2))
            ->wrapped());
    m_parts->addWidget(card);
}

} // namespace hipwise::ui
