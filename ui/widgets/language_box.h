#pragma once

#include "ui/widgets/choice_box.h"

namespace hipwise::ui {

/// Chooses a language among those there are, each by its own name.
class LanguageBox final : public ChoiceBox {
    Q_OBJECT

public:
    /// Of the interface; no choice is that of the desktop.
    explicit LanguageBox(const Look& look);
    /// `automatic`: what stands for no choice.
    LanguageBox(const Look& look, const QString& automatic, const QStringList& codes);

    /// Empty for no choice.
    void setLanguage(const QString& language) { setValue(language); }
};

/// Codes of the languages the interface speaks, English first.
[[nodiscard]] QStringList interfaceLanguages();

} // namespace hipwise::ui
