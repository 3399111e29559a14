#pragma once

#include "app/measures.h"
#include "ui/widgets/card.h"
#include "ui/widgets/drawn/trend_line.h"

#include <QList>
#include <QString>

#include <vector>

class QVBoxLayout;

namespace hipwise::ui {

/// Values that are drawn as one line.
struct HistoryLine {
    QString name;
    std::vector<app::DayValue> values; ///< oldest first
    int lowest = 0; ///< the line stands between these, unless a value lies outside
    int highest = 0;
    TrendLine::Write write;
};

/// A row of the table.
struct HistoryRow {
    QString day;
    QString what;
    QList<qint64> measures; ///< taken away together
};

/// What was measured so far: a line, as soon as there is enough for one, and a table of all of it,
/// newest first.
class MeasureHistory final : public Card {
    Q_OBJECT

public:
    MeasureHistory(const Look& look, const QString& title);

    void setHistory(const std::vector<HistoryLine>& lines,
                    const QList<HistoryRow>& rows,
                    CivilDate today);

Q_SIGNALS:
    void removeRequested(const QList<qint64>& measures);

private:
    void addLine(const HistoryLine& line, CivilDate today);
    void addTable();

    const Look& m_look;
    QString m_title;
    QList<HistoryRow> m_rows;
    bool m_all = false; ///< also the older rows
    QVBoxLayout* m_lines;
    QVBoxLayout* m_table;
};

} // namespace hipwise::ui
