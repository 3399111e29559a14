#pragma once

#include "ui/widgets/text_label.h"

namespace hipwise::ui {

/// Words on one line where there is room for it, else on as many as it takes.
class LineLabel final : public TextLabel {
    Q_OBJECT

public:
    LineLabel(const Look& look, TextRole role, const QString& text = {}, Ink ink = Ink::Ink);

    [[nodiscard]] QSize sizeHint() const override;
};

} // namespace hipwise::ui
