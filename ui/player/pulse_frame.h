#pragma once

#include "ui/style/look.h"

#include <QVariantAnimation>
#include <QWidget>

namespace hipwise::ui {

/// Lights up once around and behind what a widget shows, and fades: a cue for somebody who hears
/// nothing. It covers nothing, and lets clicks through.
class PulseFrame final : public QWidget {
    Q_OBJECT

public:
    PulseFrame(const Look& look, QWidget* over);

    void pulse();

    [[nodiscard]] bool isLit() const { return m_light > 0.0; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const Look& m_look;
    QVariantAnimation m_fade;
    double m_light = 0.0; ///< 1 just now, 0 gone
};

} // namespace hipwise::ui
