#pragma once

#include "ui/style/look.h"
#include "ui/widgets/text_label.h"

#include <QWidget>

namespace hipwise::ui {

/// An icon that stands beside words which say the same; assistive technology passes over it.
class IconLabel final : public QWidget {
    Q_OBJECT

public:
    IconLabel(const Look& look, const QString& icon, Ink ink, double ems = 1.2);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    QString m_icon;
    Ink m_ink;
    double m_ems;
};

} // namespace hipwise::ui
