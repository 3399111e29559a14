#include "ui/settings/journal_words.h"

#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace hipwise::ui {

using app::JournalTrouble;

namespace {

struct JournalWords {
    Q_DECLARE_TR_FUNCTIONS(JournalWords)
};

QString copyWords(const app::DataState& state)
{
    const store::JournalCopy* copy = newestReadable(state);
    return copy == nullptr ? JournalWords::tr("There is no copy of it.")
                           : JournalWords::tr("Hipwise made a copy on %1, with %n session(s).",
                                              nullptr,
                                              copy->summary->sessions)
                                 .arg(copyTime(*copy));
}

QString newerWords(const app::DataState& state)
{
    if (state.version == 0)
        return JournalWords::tr(
                   "It is left as it is. You can do movements, but nothing is recorded. "
                   "Install the newer Hipwise again. %1")
            .arg(fromUtf8(state.detail));
    return JournalWords::tr(
               "Its version is %1, and this Hipwise writes version %2. You can look at it "
               "and do movements, but nothing is recorded. Install the newer Hipwise "
               "again.")
        .arg(state.version)
        .arg(app::WrittenVersion);
}

} // namespace

const store::JournalCopy* newestReadable(const app::DataState& state)
{
    const auto copy = std::find_if(state.copies.begin(), state.copies.end(), [](const auto& each) {
        return each.isReadable();
    });
    return copy == state.copies.end() ? nullptr : &*copy;
}

QString copyTime(const store::JournalCopy& copy)
{
    const auto day = std::chrono::floor<std::chrono::days>(copy.when);
    const auto time = std::chrono::duration_cast<std::chrono::seconds>(copy.when - day);
    return JournalWords::tr("%1, %2").arg(
        dayWords(day),
        QLocale().toString(QTime(0, 0).addSecs(static_cast<int>(time.count())),
                           QLocale::ShortFormat));
}

TroubleWords troubleWords(const app::DataState& state)
{
    const QString detail = fromUtf8(state.detail);
    switch (*state.trouble) {
    case JournalTrouble::Damaged:
        return {JournalWords::tr("Your journal is damaged"), copyWords(state)};
    case JournalTrouble::Empty:
        return {JournalWords::tr("Your journal is empty"), copyWords(state)};
    case JournalTrouble::Foreign:
        return {JournalWords::tr("The file of your journal is not a journal"), copyWords(state)};
    case JournalTrouble::TooNew:
        return {JournalWords::tr("Your journal was written by a newer Hipwise"), newerWords(state)};
    case JournalTrouble::OnlyRead:
        return {JournalWords::tr("Your journal can only be read"),
                JournalWords::tr("You can do movements; what you do is kept only while Hipwise is "
                                 "open. Check who may write to %1.")
                    .arg(fromUtf8(state.folder))};
    case JournalTrouble::DiskFull:
        return {
            JournalWords::tr("The disk is full"),
            JournalWords::tr("Your journal can be read. What you do waits until there is room, as "
                             "long as Hipwise is open.")};
    case JournalTrouble::Busy:
        return {JournalWords::tr("Another program holds your journal"),
                JournalWords::tr("You can do movements. Close the other program, and try again.")};
    case JournalTrouble::Unreadable:
        break;
    }
    return {
        JournalWords::tr("Your journal cannot be opened"),
        JournalWords::tr("It is left as it is. You can do movements, but nothing is recorded until "
                         "it can be opened. %1")
            .arg(detail)};
}

} // namespace hipwise::ui
