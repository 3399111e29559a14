#pragma once

#include "ui/style/look.h"

#include <QComboBox>

namespace hipwise::ui {

/// Chooses the language of the interface among those there are, each by its own name.
class LanguageBox final : public QComboBox {
    Q_OBJECT

public:
    explicit LanguageBox(const Look& look);

    /// Empty for the language of the desktop.
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
