#pragma once

#include "app/session_edit.h"
#include "ui/style/look.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace hipwise::ui {

class Button;

/// What could be done instead: behind a button, other ways to do the movement, and movements that
/// are easier, harder and like it.
class SwapPanel final : public QWidget {
    Q_OBJECT

public:
    /// `name` is that of the movement that would go.
    SwapPanel(const Look& look, const QString& name);

    void setSwaps(const app::SwapViews& swaps);
    /// What there is may have changed.
    void askAgain();

Q_SIGNALS:
    /// It was opened and wants to know what there is.
    void asked();
    void chosen(const QString& movement, const QString& name);
    void wayChosen(const hipwise::app::WayView& way);

private:
    void addWays(const std::vector<app::WayView>& ways);
    void addGroup(const QString& title, const std::vector<app::SwapView>& swaps);

    const Look& m_look;
    QString m_name;
    Button* m_open;
    QWidget* m_list;
    QVBoxLayout* m_groups;
    std::optional<app::SwapViews> m_swaps;
};

} // namespace hipwise::ui
