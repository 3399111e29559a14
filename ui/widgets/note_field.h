#pragma once

#include "ui/style/look.h"

#include <QPlainTextEdit>

namespace hipwise::ui {

/// Where a person writes a note of a few lines. Tab leaves it.
class NoteField final : public QPlainTextEdit {
    Q_OBJECT

public:
    /// `ems` is its height.
    explicit NoteField(const Look& look, double ems = 5.0);

    /// Without spaces around it.
    [[nodiscard]] QString words() const { return toPlainText().trimmed(); }
};

} // namespace hipwise::ui
