#pragma once

#include "session/record.h"
#include "ui/style/look.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace hipwise::ui {

class Stepper;

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
    enum class Unit { Reps, Seconds, Minutes };

    struct Row {
        Stepper* number;
        Unit unit;
    };

    void rebuild();
    void addRow(const session::SetRecord& set);
    [[nodiscard]] static Unit unitOf(const program::Dose& dose, const session::SetResult& result);
    [[nodiscard]] static int numberOf(const session::SetResult& result, Unit unit);

    const Look& m_look;
    std::optional<session::ItemRecord> m_item;
    std::vector<Row> m_rows; ///< one of each set
};

} // namespace hipwise::ui
