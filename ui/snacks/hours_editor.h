#pragma once

#include "support/week_hours.h"
#include "ui/style/look.h"

#include <QWidget>

#include <chrono>
#include <optional>
#include <set>
#include <vector>

class QLayout;
class QVBoxLayout;

namespace hipwise::ui {

class PickChips;
class SwitchRow;
class TimeBox;

/// When somebody works: ranges with their days, several of them, past midnight too, and lunch.
class HoursEditor final : public QWidget {
    Q_OBJECT

public:
    explicit HoursEditor(const Look& look);

    void setHours(const WeekHours& hours, const std::optional<HourRange>& lunch);

Q_SIGNALS:
    /// By the person, not by setHours.
    void changed(const hipwise::WeekHours& hours, const std::optional<hipwise::HourRange>& lunch);

private:
    /// One range, on some days. It stays in sight while it has none.
    struct Row {
        HourRange range;
        std::set<std::size_t> days; ///< 0 is Monday

        bool operator==(const Row&) const = default;
    };

    struct RowWidgets {
        QWidget* whole = nullptr;
        TimeBox* from = nullptr;
        TimeBox* to = nullptr;
        QWidget* nextDay = nullptr; ///< words, where it ends then
        PickChips* days = nullptr;
        QWidget* remove = nullptr;
    };

    [[nodiscard]] static std::vector<Row> rowsOf(const WeekHours& hours);
    [[nodiscard]] WeekHours hours() const;
    void makeRow(std::size_t index);
    void fillRow(std::size_t index);
    void fill();
    void addRange();
    void removeRange(std::size_t index);
    void tell();
    void addTimes(QLayout* row, TimeBox* from, TimeBox* to);

    const Look& m_look;
    std::vector<Row> m_rows;
    std::vector<RowWidgets> m_widgets; ///< as many as rows, or more that are hidden
    std::optional<HourRange> m_lunch;
    QVBoxLayout* m_column;
    SwitchRow* m_lunchSwitch;
    QWidget* m_lunchTimes;
    TimeBox* m_lunchFrom;
    TimeBox* m_lunchTo;
};

} // namespace hipwise::ui
