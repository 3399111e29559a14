#include "ui/settings/data_page.h"

#include "ui/settings/journal_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/switch_row.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>

#include <algorithm>

namespace hipwise::ui {

using app::JournalTrouble;

namespace {

bool canChoose(const std::optional<JournalTrouble>& trouble)
{
    return trouble == JournalTrouble::Damaged || trouble == JournalTrouble::Empty
        || trouble == JournalTrouble::Foreign;
}

} // namespace

DataPage::DataPage(const Look& look)
    : Page(look, tr("Your data"))
    , m_parts(makeColumn(length::CardGap))
{
    setObjectName(QStringLiteral("dataPage"));
    enableBack();
    body()->addLayout(m_parts);
    body()->addStretch();
}

void DataPage::setState(const app::DataState& state)
{
    m_state = state;
    rebuild();
}

void DataPage::setMessage(const QString& title, const QString& text, bool problem)
{
    m_title = title;
    m_text = text;
    m_problem = problem;
    m_preview.reset();
    m_deleting = false;
}

void DataPage::preview(const store::JournalCopy& copy)
{
    m_preview = copy;
    m_withSettings = false;
    rebuild();
    verticalScrollBar()->setValue(0);
    focusStart();
}

void DataPage::rebuild()
{
    clearLayout(m_parts);
    if (!m_title.isEmpty()) {
        auto* notice = new Notice(look(),
                                  m_problem ? CardKind::Caution : CardKind::Soft,
                                  m_problem ? QStringLiteral("warning") : QStringLiteral("check"));
        notice->setObjectName(QStringLiteral("dataMessage"));
        notice->setText(m_title, m_text);
        m_parts->addWidget(notice);
    }
    if (m_state.trouble)
        addTrouble();
    if (m_preview)
        addPreview(*m_preview);
    addKept();
    addCopies();
    if (m_state.trouble != JournalTrouble::TooNew)
        addDelete();
}

void DataPage::addTrouble()
{
    auto* notice = new Notice(look(), CardKind::Caution, QStringLiteral("warning"));
    notice->setObjectName(QStringLiteral("journalTrouble"));
    const TroubleWords words = troubleWords(m_state);
    const QString kept = canChoose(m_state.trouble) ? words.text + QLatin1Char('\n')
            + tr("Whatever you choose, the file is kept under another name.")
                                                    : words.text;
    notice->setText(words.title, kept);
    const auto add = [&](const QString& text, const char* name, ButtonKind kind) {
        Button* button = notice->addButton(text, kind);
        button->setObjectName(QString::fromLatin1(name));
        return button;
    };
    if (canChoose(m_state.trouble)) {
        if (const store::JournalCopy* copy = newestReadable(m_state)) {
            const std::filesystem::path file = copy->file;
            connect(add(tr("Use that copy"), "useCopy", ButtonKind::Primary),
                    &QAbstractButton::clicked,
                    this,
                    [this, file] { Q_EMIT restoreRequested(file, false); });
        }
        if (m_state.trouble == JournalTrouble::Damaged)
            connect(add(tr("Try to rescue it"), "rescue", ButtonKind::Secondary),
                    &QAbstractButton::clicked,
                    this,
                    &DataPage::rescueRequested);
        connect(add(tr("Start empty"), "startEmpty", ButtonKind::Secondary),
                &QAbstractButton::clicked,
                this,
                &DataPage::emptyRequested);
    } else if (m_state.trouble != JournalTrouble::TooNew) {
        connect(add(tr("Try again"), "retryJournal", ButtonKind::Secondary),
                &QAbstractButton::clicked,
                this,
                &DataPage::retryRequested);
    }
    m_parts->addWidget(notice);
}

QString DataPage::sumWords(const store::JournalSummary& summary) const
{
    QStringList parts{tr("%n session(s)", nullptr, summary.sessions),
                      tr("%n pain score(s)", nullptr, summary.painScores)};
    if (summary.lastSession)
        parts.append(tr("the last one on %1").arg(dayWords(summary.lastSession->date())));
    if (summary.hasSettings)
        parts.append(tr("settings"));
    if (summary.packs > 0)
        parts.append(tr("%n added pack(s)", nullptr, summary.packs));
    return parts.join(QStringLiteral(" · "));
}

void DataPage::addKept()
{
    auto* card = new Card(CardKind::Soft);
    card->box()->addWidget(
        (new TextLabel(
             look(), TextRole::CardTitle, tr("Everything stays on this computer."), Ink::Soft))
            ->wrapped());
    const QString size = QLocale().formattedDataSize(
        static_cast<qint64>(m_state.bytes), 1, QLocale::DataSizeSIFormat);
    QString kept
        = tr("Sessions, pain scores, notes and settings. Nothing is sent anywhere: Hipwise "
             "has no account and never goes online.");
    if (m_state.summary)
        kept += QLatin1Char('\n') + tr("%1 · %2").arg(sumWords(*m_state.summary), size);
    card->box()->addWidget((new TextLabel(look(), TextRole::Body, kept))->wrapped());
    card->box()->addWidget(
        (new TextLabel(look(), TextRole::Secondary, fromUtf8(m_state.folder)))->wrapped());
    auto* open
        = new Button(look(), tr("Open the folder"), ButtonKind::Secondary, ButtonSize::Small);
    open->setObjectName(QStringLiteral("openFolder"));
    open->withIcon(QStringLiteral("folder"));
    connect(open, &QAbstractButton::clicked, this, &DataPage::folderRequested);
    card->box()->addWidget(open, 0, Qt::AlignLeft);
    m_parts->addWidget(card);
}

void DataPage::addCopies()
{
    auto* card = new Card;
    card->box()->addWidget(new TextLabel(look(), TextRole::CardTitle, tr("Copies")));
    card->box()->addWidget(
        (new TextLabel(look(),
                       TextRole::Body,
                       tr("One file with everything in it, that also works on another computer. "
                          "Each is opened and counted after it was written; the newest 8 stay."),
                       Ink::Ink2))
            ->wrapped());
    card->box()->addWidget((new TextLabel(look(),
                                          TextRole::Secondary,
                                          tr("They go to %1").arg(fromUtf8(m_state.copiesFolder)),
                                          Ink::Ink2))
                               ->wrapped());
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(length::Gap, buttons);
    const auto add = [&](const QString& text, const char* name, const char* icon, auto signal) {
        auto* button = new Button(look(), text, ButtonKind::Secondary, ButtonSize::Small);
        button->setObjectName(QString::fromLatin1(name));
        button->withIcon(QString::fromLatin1(icon));
        connect(button, &QAbstractButton::clicked, this, signal);
        flow->addWidget(button);
    };
    if (m_state.trouble != JournalTrouble::TooNew)
        add(tr("Make a copy now"), "copyNow", "plus", &DataPage::copyRequested);
    add(tr("Another folder"), "copyFolder", "folder", &DataPage::copyFolderRequested);
    add(tr("Bring back from a file"), "restoreFile", "again", &DataPage::restoreFileRequested);
    card->box()->addWidget(buttons);
    auto* byItself
        = new SwitchRow(look(), QStringLiteral("copiesByItself"), tr("Make a copy every week"));
    byItself->setOn(m_state.copiesByItself);
    connect(byItself, &SwitchRow::switched, this, &DataPage::byItselfChosen);
    card->box()->addWidget(byItself);
    std::size_t number = 0;
    for (const store::JournalCopy& copy : m_state.copies)
        addCopy(card->box(), copy, number++);
    m_parts->addWidget(card);
}

void DataPage::addCopy(QBoxLayout* box, const store::JournalCopy& copy, std::size_t number)
{
    box->addWidget(makeRule());
    auto* row = new QHBoxLayout;
    row->setSpacing(length::CardGap);
    auto* words = makeColumn(2);
    words->addWidget((new TextLabel(look(), TextRole::BodyStrong, copyTime(copy)))->wrapped());
    words->addWidget((new TextLabel(look(),
                                    TextRole::Secondary,
                                    copy.isReadable() ? sumWords(*copy.summary)
                                                      : tr("This copy cannot be read."),
                                    Ink::Ink2))
                         ->wrapped());
    row->addLayout(words, 1);
    if (copy.isReadable()) {
        auto* back = new Button(look(), tr("Bring back"), ButtonKind::Secondary, ButtonSize::Small);
        back->setObjectName(QStringLiteral("restore%1").arg(number));
        back->setAccessibleName(tr("Bring back: %1").arg(copyTime(copy)));
        connect(back, &QAbstractButton::clicked, this, [this, copy] { preview(copy); });
        row->addWidget(back);
    }
    box->addLayout(row);
}

/// What it will bring, before anything changes.
void DataPage::addPreview(const store::JournalCopy& copy)
{
    auto* card = new Card(CardKind::Caution);
    card->setObjectName(QStringLiteral("restorePreview"));
    card->box()->addWidget((new TextLabel(look(),
                                          TextRole::CardTitle,
                                          tr("Bring back the copy of %1?").arg(copyTime(copy))))
                               ->wrapped());
    const QString now
        = m_state.summary ? sumWords(*m_state.summary) : tr("nothing that can be read");
    card->box()->addWidget(
        (new TextLabel(look(), TextRole::Body, tr("In the copy: %1").arg(sumWords(*copy.summary))))
            ->wrapped());
    card->box()->addWidget(
        (new TextLabel(look(), TextRole::Body, tr("Here now: %1").arg(now)))->wrapped());
    card->box()->addWidget(
        (new TextLabel(look(),
                       TextRole::Secondary,
                       tr("It takes the place of what is here. What is here is kept under another "
                          "name."),
                       Ink::Ink2))
            ->wrapped());
    if (copy.summary->hasSettings || copy.summary->packs > 0) {
        auto* settings = new SwitchRow(
            look(), QStringLiteral("withSettings"), tr("Its settings and added packs as well"));
        settings->setOn(m_withSettings);
        connect(settings, &SwitchRow::switched, this, [this](bool on) { m_withSettings = on; });
        card->box()->addWidget(settings);
    }
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(length::Gap, buttons);
    auto* replace = new Button(look(), tr("Bring it back"), ButtonKind::Secondary);
    replace->setObjectName(QStringLiteral("restoreYes"));
    auto* cancel = new Button(look(), tr("Leave everything as it is"), ButtonKind::Primary);
    cancel->setObjectName(QStringLiteral("restoreNo"));
    const std::filesystem::path file = copy.file;
    connect(replace, &QAbstractButton::clicked, this, [this, file] {
        Q_EMIT restoreRequested(file, m_withSettings);
    });
    connect(cancel, &QAbstractButton::clicked, this, [this] {
        m_preview.reset();
        rebuild();
        focusStart();
    });
    flow->addWidget(replace);
    flow->addWidget(cancel);
    card->box()->addWidget(buttons);
    m_parts->addWidget(card);
}

void DataPage::addDelete()
{
    auto* card = new Card;
    card->box()->addWidget(new TextLabel(look(), TextRole::CardTitle, tr("Delete everything")));
    card->box()->addWidget(
        (new TextLabel(look(),
                       TextRole::Body,
                       tr("Removes sessions, scores, notes, settings and added packs from this "
                          "computer. Copies stay where they are."),
                       Ink::Ink2))
            ->wrapped());
    if (!m_deleting) {
        auto* begin = new Button(look(), tr("Delete…"), ButtonKind::Stop, ButtonSize::Small);
        begin->setObjectName(QStringLiteral("deleteAll"));
        connect(begin, &QAbstractButton::clicked, this, [this] {
            m_deleting = true;
            rebuild();
            if (auto* word = findChild<QLineEdit*>(QStringLiteral("deleteWord")))
                word->setFocus(Qt::OtherFocusReason);
        });
        card->box()->addWidget(begin, 0, Qt::AlignLeft);
        m_parts->addWidget(card);
        return;
    }
    auto* copyFirst
        = new SwitchRow(look(), QStringLiteral("deleteCopyFirst"), tr("Make a copy first"));
    copyFirst->setOn(true);
    card->box()->addWidget(copyFirst);
    //: The word that is typed to confirm that everything is deleted
    const QString wanted = tr("delete");
    auto* label = new TextLabel(look(), TextRole::Body, tr("Type “%1” to confirm").arg(wanted));
    auto* word = new QLineEdit;
    word->setObjectName(QStringLiteral("deleteWord"));
    word->setAccessibleName(label->text());
    label->setBuddy(word);
    card->box()->addWidget(label->wrapped());
    card->box()->addWidget(word);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(length::Gap, buttons);
    auto* keep = new Button(look(), tr("Keep my data"), ButtonKind::Primary);
    keep->setObjectName(QStringLiteral("deleteNo"));
    auto* yes = new Button(look(), tr("Delete"), ButtonKind::Stop);
    yes->setObjectName(QStringLiteral("deleteYes"));
    yes->setEnabled(false);
    flow->addWidget(keep);
    flow->addWidget(yes);
    card->box()->addWidget(buttons);
    connect(word, &QLineEdit::textChanged, this, [yes, wanted](const QString& typed) {
        yes->setEnabled(typed.trimmed().compare(wanted, Qt::CaseInsensitive) == 0);
    });
    connect(yes, &QAbstractButton::clicked, this, [this, copyFirst] {
        Q_EMIT deleteRequested(copyFirst->isOn());
    });
    connect(keep, &QAbstractButton::clicked, this, [this] {
        m_deleting = false;
        rebuild();
        focusStart();
    });
    m_parts->addWidget(card);
}

} // namespace hipwise::ui
