#pragma once

#include "ui/style/look.h"

#include <QComboBox>

namespace hipwise::ui {

/// Chooses a language among those there are, each by its own name.
class LanguageBox final : public QComboBox {
    Q_OBJECT

public:
    /// Of the interface; no choice is that of the desktop.
    explicit LanguageBox(const Look& look);
    /// `automatic`: what stands for no choice.
    LanguageBox(const Look& look, const QString& automatic, const QStringList& codes);

    /// Empty for no choice.
    void setLanguage(const QString& language);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// Chosen by the person, not by setLanguage.
    void chosen(const QString& language);

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    const Look& m_look;
};

/// Codes of the languages the interface speaks, English first.
[[nodiscard]] QStringList interfaceLanguages();

} // namespace hipwise::ui
