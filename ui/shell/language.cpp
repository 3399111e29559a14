#include "ui/shell/language.h"

#include "ui/widgets/language_box.h"

#include <QCoreApplication>
#include <QLocale>

namespace hipwise::ui {

namespace {

/// The first of the desktop's languages that the interface speaks.
QString desktopLanguage()
{
    const QStringList known = interfaceLanguages();
    for (const QString& wanted : QLocale::system().uiLanguages()) {
        for (const QString& candidate : {wanted, wanted.section(QLatin1Char('-'), 0, 0)}) {
            if (known.contains(candidate))
                return candidate;
        }
    }
    return QStringLiteral("en");
}

} // namespace

void Language::set(const QString& code)
{
    const QString language = interfaceLanguages().contains(code) ? code : desktopLanguage();
    if (language == m_code)
        return;
    m_code = language;
    // Dates and numbers as the desktop writes them, unless another language was chosen.
    const QLocale system = QLocale::system();
    const bool same = system.name().section(QLatin1Char('_'), 0, 0) == language
        || system.language() == QLocale::C;
    QLocale::setDefault(same ? system : QLocale(language));
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(QStringLiteral(":/i18n/hipwise_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&m_translator);
}

} // namespace hipwise::ui
