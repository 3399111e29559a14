#include "ui/widgets/language_box.h"

#include "ui/widgets/words.h"

#include <QDir>

namespace hipwise::ui {

QStringList interfaceLanguages()
{
    QStringList codes{QStringLiteral("en")};
    for (QString file :
         QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("hipwise_*.qm")})) {
        const QString code = file.remove(QStringLiteral("hipwise_")).remove(QStringLiteral(".qm"));
        if (!codes.contains(code))
            codes.append(code);
    }
    return codes;
}

LanguageBox::LanguageBox(const Look& look)
    : LanguageBox(look, tr("Language of this computer"), interfaceLanguages())
{
}

LanguageBox::LanguageBox(const Look& look, const QString& automatic, const QStringList& codes)
    : ChoiceBox(look)
{
    setObjectName(QStringLiteral("languageBox"));
    addItem(automatic, QString());
    for (const QString& code : codes)
        addItem(ownNameOf(code), code);
    setAccessibleName(tr("Language"));
}

} // namespace hipwise::ui
