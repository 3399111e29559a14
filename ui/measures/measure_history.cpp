#include "ui/measures/measure_history.h"

#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/measure_words.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>

#include <algorithm>

namespace hipwise::ui {

namespace {

constexpr qsizetype FewRows = 8;

} // namespace

MeasureHistory::MeasureHistory(const Look& look, const QString& title)
    : m_look(look)
    , m_title(title)
    , m_lines(makeColumn(length::Gap))
    , m_table(makeColumn(length::Gap))
{
    box()->addWidget((new TextLabel(look, TextRole::CardTitle, title))->wrapped());
    box()->addLayout(m_lines);
    box()->addLayout(m_table);
}

void MeasureHistory::setHistory(const std::vector<HistoryLine>& lines,
                                const QList<HistoryRow>& rows,
                                CivilDate today)
{
    m_rows = rows;
    clearLayout(m_lines);
    for (const HistoryLine& line : lines)
        addLine(line, today);
    addTable();
}

void MeasureHistory::addLine(const HistoryLine& line, CivilDate today)
{
    if (!line.name.isEmpty())
        m_lines->addWidget((new TextLabel(m_look, TextRole::BodyStrong, line.name))->wrapped());
    const QString hint = lineHint(line.values.size());
    if (!hint.isEmpty()) {
        m_lines->addWidget((new TextLabel(m_look, TextRole::Body, hint, Ink::Ink2))->wrapped());
        return;
    }
    auto* drawn = new TrendLine(m_look, line.name.isEmpty() ? m_title : line.name, line.write);
    drawn->setObjectName(QStringLiteral("trendLine"));
    drawn->setValues(line.values, line.lowest, line.highest, today);
    m_lines->addWidget(drawn);
}

void MeasureHistory::addTable()
{
    clearLayout(m_table);
    if (m_rows.isEmpty())
        return;
    m_table->addWidget(makeRule());
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(length::CardGap);
    grid->setVerticalSpacing(length::Gap / 2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new TextLabel(m_look, TextRole::Secondary, tr("Date"), Ink::Ink2), 0, 0);
    grid->addWidget(new TextLabel(m_look, TextRole::Secondary, tr("Result"), Ink::Ink2), 0, 1);
    const qsizetype shown = m_all ? m_rows.size() : std::min(m_rows.size(), FewRows);
    for (qsizetype i = 0; i < shown; ++i) {
        const HistoryRow& row = m_rows[i];
        const int line = static_cast<int>(i) + 1;
        auto* day = new TextLabel(m_look, TextRole::Body, row.day);
        day->wrapped(false);
        grid->addWidget(day, line, 0);
        grid->addWidget((new TextLabel(m_look, TextRole::Body, row.what))->wrapped(), line, 1);
        auto* remove = Button::iconOnly(
            m_look, QStringLiteral("close"), tr("Delete: %1, %2").arg(row.day, row.what));
        remove->setObjectName(QStringLiteral("removeMeasure%1").arg(row.measures.value(0)));
        connect(remove, &QAbstractButton::clicked, this, [this, ids = row.measures] {
            Q_EMIT removeRequested(ids);
        });
        grid->addWidget(remove, line, 2);
    }
    m_table->addLayout(grid);
    if (shown == m_rows.size())
        return;
    auto* all = new Button(m_look, tr("Show older ones"), ButtonKind::Secondary, ButtonSize::Small);
    all->setObjectName(QStringLiteral("showOlderMeasures"));
    connect(all, &QAbstractButton::clicked, this, [this] {
        m_all = true;
        addTable();
    });
    m_table->addWidget(all, 0, Qt::AlignLeft);
}

} // namespace hipwise::ui
