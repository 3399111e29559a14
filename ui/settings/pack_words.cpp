#include "ui/settings/pack_words.h"

#include "ui/widgets/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace hipwise::ui {

using content::ChangeKind;
using content::EntryChange;
using content::EntryType;

namespace {

/// Words of this file, in the context of the page they are on.
QString say(const char* text, int n = -1)
{
    return QCoreApplication::translate("hipwise::ui::ContentPage", text, nullptr, n);
}

QString sentence(ChangeKind change, EntryType type, int n)
{
    struct Words {
        EntryType type;
        std::array<const char*, 3> texts; ///< added, removed, changed
    };

    static constexpr std::array All{
        Words{EntryType::Movement,
              {QT_TRANSLATE_N_NOOP("hipwise::ui::ContentPage", "%n movement(s) more: %1"),
               QT_TRANSLATE_N_NOOP("hipwise::ui::ContentPage", "%n movement(s) gone: %1"),
               QT_TRANSLATE_N_NOOP("hipwise::ui::ContentPage", "%n movement(s) changed: %1")}},
        Words{EntryType::Program,
              {QT_TRANSLATE_N_NOOP("hipwise::ui::ContentPage", "%n program(s) more: %1"),
               QT_TRANSLATE_N_NOOP("hipwise::ui::ContentPage", "%n program(s) gone: %1"),
               QT_TRANSLATE_N_NOOP("hipwise::ui::ContentPage", "%n program(s) changed: %1")}},
        Words{EntryType::Article,
              {QT_TRANSLATE_N_NOOP("hipwise::ui::ContentPage", "%n article(s) more: %1"),
               QT_TRANSLATE_N_NOOP("hipwise::ui::ContentPage", "%n article(s) gone: %1"),
               QT_TRANSLATE_N_NOOP("hipwise::ui::ContentPage", "%n article(s) changed: %1")}},
        Words{EntryType::Figure,
              {QT_TRANSLATE_N_NOOP("hipwise::ui::ContentPage", "%n figure(s) more: %1"),
               QT_TRANSLATE_N_NOOP("hipwise::ui::ContentPage", "%n figure(s) gone: %1"),
               QT_TRANSLATE_N_NOOP("hipwise::ui::ContentPage", "%n figure(s) changed: %1")}},
        Words{EntryType::Source,
              {QT_TRANSLATE_N_NOOP("hipwise::ui::ContentPage", "%n source(s) more: %1"),
               QT_TRANSLATE_N_NOOP("hipwise::ui::ContentPage", "%n source(s) gone: %1"),
               QT_TRANSLATE_N_NOOP("hipwise::ui::ContentPage", "%n source(s) changed: %1")}},
        Words{EntryType::Language,
              {QT_TRANSLATE_N_NOOP("hipwise::ui::ContentPage", "%n language(s) more: %1"),
               QT_TRANSLATE_N_NOOP("hipwise::ui::ContentPage", "%n language(s) gone: %1"),
               QT_TRANSLATE_N_NOOP("hipwise::ui::ContentPage", "%n language(s) changed: %1")}}};
    const auto* const found = std::find_if(
        All.begin(), All.end(), [&](const Words& each) { return each.type == type; });
    return say(found->texts.at(static_cast<std::size_t>(change)), n);
}

} // namespace

QString packContents(const app::PackCard& pack)
{
    QStringList languages;
    for (const std::string& locale : pack.locales)
        languages.append(ownNameOf(fromUtf8(locale)));
    const QStringList parts{
        say(QT_TRANSLATE_N_NOOP("hipwise::ui::ContentPage", "%n movement(s)"), pack.movements),
        say(QT_TRANSLATE_N_NOOP("hipwise::ui::ContentPage", "%n program(s)"), pack.programs),
        say(QT_TRANSLATE_N_NOOP("hipwise::ui::ContentPage", "%n article(s)"), pack.articles),
        languages.join(QStringLiteral(", "))};
    return parts.join(QStringLiteral(" · "));
}

QStringList problemLines(const content::Problems& problems, int atMost)
{
    QStringList lines;
    for (const content::Problem& problem : problems) {
        if (lines.size() == atMost) {
            lines.append(say(QT_TRANSLATE_N_NOOP("hipwise::ui::ContentPage", "And %n more."),
                             static_cast<int>(problems.size()) - atMost));
            break;
        }
        lines.append(fromUtf8(toString(problem)));
    }
    return lines;
}

QStringList changeLines(const std::vector<EntryChange>& changes)
{
    constexpr int NamedAtMost = 8;
    QStringList lines;
    for (const EntryType type : {EntryType::Movement,
                                 EntryType::Program,
                                 EntryType::Article,
                                 EntryType::Figure,
                                 EntryType::Source,
                                 EntryType::Language}) {
        for (const ChangeKind kind :
             {ChangeKind::Added, ChangeKind::Removed, ChangeKind::Changed}) {
            QStringList names;
            int count = 0;
            for (const EntryChange& change : changes) {
                if (change.type != type || change.change != kind)
                    continue;
                if (++count > NamedAtMost)
                    continue;
                const QString fields = fromUtf8(change.fields).join(QStringLiteral(", "));
                names.append(fields.isEmpty()
                                 ? fromUtf8(change.id)
                                 : QStringLiteral("%1 (%2)").arg(fromUtf8(change.id), fields));
            }
            if (count == 0)
                continue;
            if (count > NamedAtMost)
                names.append(QStringLiteral("…"));
            lines.append(sentence(kind, type, count).arg(names.join(QStringLiteral(", "))));
        }
    }
    return lines;
}

} // namespace hipwise::ui
