#pragma once

#include "ui/style/look.h"
#include "ui/widgets/drawn/spoken.h"
#include "ui/widgets/text_label.h"

#include <QString>
#include <QWidget>

namespace hipwise::ui {

/// A text that is as large as its place allows, up to a limit, and wraps to a few lines. For
/// reading from afar.
class FitText final
    : public QWidget
    , public Spoken {
    Q_OBJECT

public:
    FitText(const Look& look, int weight, Ink ink, Qt::Alignment alignment);

    /// Repaints only when something changed.
    void setText(const QString& text);

    [[nodiscard]] QString text() const { return m_text; }

    /// Largest font in pixels; set when the window changes.
    void setLargest(int pixels);

    [[nodiscard]] QString spokenWords() const override { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    int m_weight;
    Ink m_ink;
    Qt::Alignment m_alignment;
    QString m_text;
    int m_largest = 60;
};

} // namespace hipwise::ui
