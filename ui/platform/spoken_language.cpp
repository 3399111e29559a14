#include "ui/platform/spoken_language.h"

namespace hipwise::ui {

void SpokenLanguage::set(const QString& language)
{
    if (language == m_name)
        return;
    m_name = language;
    const QString file = QStringLiteral(":/i18n/hipwise_%1.qm");
    // The English one has the plurals.
    if (!m_translator.load(file.arg(language.section(QLatin1Char('-'), 0, 0))))
        static_cast<void>(m_translator.load(file.arg(QStringLiteral("en"))));
}

QString SpokenLanguage::say(const char* context, const char* text, int n) const
{
    QString said = m_translator.translate(context, text, nullptr, n);
    if (said.isEmpty())
        said = QString::fromUtf8(text);
    return said.replace(QStringLiteral("%n"), QString::number(n));
}

} // namespace hipwise::ui
