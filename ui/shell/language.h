#pragma once

#include <QString>
#include <QTranslator>

namespace hipwise::ui {

/// The language of the interface: its translations, and how dates and numbers are written.
class Language final {
public:
    /// A code of interfaceLanguages(), or empty for the language of the desktop where there is one,
    /// else English.
    void set(const QString& code);

    /// The code in use.
    [[nodiscard]] QString code() const { return m_code; }

private:
    QString m_code;
    QTranslator m_translator;
};

} // namespace hipwise::ui
