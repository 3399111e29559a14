#pragma once

#include "session/record.h"
#include "ui/style/look.h"

#include <QWidget>

#include <optional>

namespace hipwise::ui {

/// What was really done of a movement, set by set, to put right. Changes are told one by one.
class SetEditor final : public QWidget {
    Q_OBJECT

public:
    explicit SetEditor(const Look& look);

    /// The same movement again keeps the keyboard where it is.
    void setItem(const session::ItemRecord& item);

Q_SIGNALS:
    void corrected(const hipwise::session::SetResult& result);

private:
    void rebuild();
    void addRow(const session::SetRecord& set);

    const Look& m_look;
    std::optional<session::ItemRecord> m_item;
};

/// "Set 1, left hip".
[[nodiscard]] QString setName(const session::SetKey& set);

} // namespace hipwise::ui
