#pragma once

#include "app/measures.h"
#include "ui/style/look.h"
#include "ui/widgets/drawn/spoken.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

namespace hipwise::ui {

/// A few values over time as a thin line with a dot each: no colour, band or arrow says which way
/// is good. The numbers stand in a table beside it.
class TrendLine final
    : public QWidget
    , public Spoken {
    Q_OBJECT

public:
    /// How a value is written.
    using Write = std::function<QString(int)>;

    TrendLine(const Look& look, QString name, Write write);

    /// Oldest first. The line goes from `lowest` to `highest`, or as far as the values do.
    void setValues(const std::vector<app::DayValue>& values,
                   int lowest,
                   int highest,
                   CivilDate today);

    [[nodiscard]] QString spokenWords() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QPointF place(const app::DayValue& value, const QRectF& box) const;
    [[nodiscard]] QRectF plot() const;

    const Look& m_look;
    QString m_name;
    Write m_write;
    std::vector<app::DayValue> m_values;
    int m_lowest = 0;
    int m_highest = 0;
    CivilDate m_today{};
};

} // namespace hipwise::ui
