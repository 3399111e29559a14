#pragma once

#include "app/program_week.h"
#include "ui/style/look.h"

#include <QWidget>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace hipwise::ui {

/// The sessions of a part of a program, each with a way to change it.
class SessionRows final : public QWidget {
    Q_OBJECT

public:
    explicit SessionRows(const Look& look);

    /// The keyboard stays with its session.
    void setSessions(const std::vector<app::SessionSummary>& sessions);

Q_SIGNALS:
    void sessionOpened(const QString& session);

private:
    void addRow(const app::SessionSummary& session);

    const Look& m_look;
    std::optional<std::vector<app::SessionSummary>> m_sessions; ///< that are shown
    QVBoxLayout* m_rows;
};

} // namespace hipwise::ui
