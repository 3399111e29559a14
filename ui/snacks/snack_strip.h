#pragma once

#include "app/snack_reminder.h"
#include "ui/style/look.h"
#include "ui/widgets/drawn/spoken.h"

#include <QWidget>

namespace hipwise::ui {

/// The day as a line: hours of work as bars, snacks that were done, missed or lie ahead as marks,
/// and now.
class SnackStrip final
    : public QWidget
    , public Spoken {
    Q_OBJECT

public:
    explicit SnackStrip(const Look& look);

    /// `hours` of the day, and lunch.
    void setDay(const app::SnackState& state,
                const std::vector<HourRange>& hours,
                const std::optional<HourRange>& lunch);

    [[nodiscard]] QString spokenWords() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Mark {
        std::chrono::minutes at{0};
        bool done = false;
        bool ahead = false;

        bool operator==(const Mark&) const = default;
    };

    [[nodiscard]] double xOf(std::chrono::minutes time) const;
    void paintHours(QPainter& painter, int y) const;
    void paintMarks(QPainter& painter, int y) const;

    const Look& m_look;
    std::vector<HourRange> m_bars; ///< none goes past midnight
    std::vector<Mark> m_marks;
    std::chrono::minutes m_now{0};
    std::chrono::minutes m_from{0}; ///< of what is shown
    std::chrono::minutes m_to{0};
    QString m_words;
};

} // namespace hipwise::ui
