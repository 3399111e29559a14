#pragma once

#include <QString>
#include <QTranslator>

namespace hipwise::ui {

/// Words that are said in the language of the content, whatever the interface speaks. Without a
/// translation they are English.
class SpokenLanguage final {
public:
    void set(const QString& language);

    [[nodiscard]] const QString& name() const { return m_name; }

    /// A text of a translation context; %n is the number.
    [[nodiscard]] QString say(const char* context, const char* text, int n = -1) const;

private:
    QString m_name;
    QTranslator m_translator;
};

} // namespace hipwise::ui
