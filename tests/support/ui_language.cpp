#include "support/ui_language.h"

#include <QRegularExpression>
#include <QStringList>

namespace hipwise::test {

QString PseudoLanguage::translate(const char* context, const char* source, const char*, int n) const
{
    // Qt's own texts, such as those of its dialogs, are not ours.
    if (QString::fromUtf8(context).startsWith(QLatin1Char('Q')))
        return {};
    static const QString plain = QStringLiteral("aeiounyAEIOUN");
    static const QString accented = QStringLiteral("àéîôüñýÄÉÏÖÛÑ");
    QString text = QString::fromUtf8(source);
    text.replace(QStringLiteral("(s)"), QStringLiteral("s"));
    const auto letters = text.size();
    for (QChar& letter : text) {
        const auto at = plain.indexOf(letter);
        // The letter of a place holder stays.
        if (at >= 0)
            letter = accented.at(at);
    }
    text.replace(QRegularExpression(QStringLiteral("%[ñÑ]")), QStringLiteral("%n"));
    // Whole words, so that lines break as they do in a language.
    const QStringList filler{QStringLiteral("ñoch"),
                             QStringLiteral("mèhr"),
                             QStringLiteral("Würter"),
                             QStringLiteral("ïmmer"),
                             QStringLiteral("lônger")};
    const bool oneWord = !text.contains(QLatin1Char(' '));
    const auto more = letters / 3;
    if (oneWord)
        text += QStringLiteral("éñ").repeated(static_cast<int>(more / 2)).left(more);
    for (qsizetype i = 0; !oneWord && text.size() < letters + more; ++i)
        text += QLatin1Char(' ') + filler.at(i % filler.size());
    if (n >= 0)
        text.replace(QStringLiteral("%n"), QString::number(n));
    return text;
}

} // namespace hipwise::test
