#pragma once

#include "ui/platform/desktop/desktop_source.h"

namespace hipwise::ui {

/// Whether a window of another program fills the screen, as the window manager of an X server keeps
/// it (EWMH). Elsewhere programs are not told.
class FullScreen final : public DesktopSource {
    Q_OBJECT

public:
    using DesktopSource::DesktopSource;

    /// Answers at once.
    void look() override;

    /// Of the window manager.
    [[nodiscard]] QString name() const override { return m_name; }

    [[nodiscard]] bool isThere() const { return m_there; }

private:
    QString m_name;
    bool m_there = false;
};

} // namespace hipwise::ui
