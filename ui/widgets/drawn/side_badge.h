#pragma once

#include "support/side.h"
#include "ui/style/look.h"
#include "ui/widgets/drawn/spoken.h"

#include <QWidget>

#include <optional>

namespace hipwise::ui {

/// "L Left hip" as a dark block: the side as a letter and as words, for reading from afar. Empty
/// without a side.
class SideBadge final
    : public QWidget
    , public Spoken {
    Q_OBJECT

public:
    explicit SideBadge(const Look& look);

    void setSide(std::optional<Side> side);
    void setHeight(int pixels);

    [[nodiscard]] QString spokenWords() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont wordsFont() const;

    const Look& m_look;
    std::optional<Side> m_side;
    int m_height = 60;
};

} // namespace hipwise::ui
