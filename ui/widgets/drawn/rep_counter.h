#pragma once

#include "ui/style/look.h"
#include "ui/widgets/drawn/spoken.h"

#include <QString>
#include <QWidget>

namespace hipwise::ui {

/// The repetition under way as a very large number, "of 10" and a row of dashes below.
class RepCounter final
    : public QWidget
    , public Spoken {
    Q_OBJECT

public:
    explicit RepCounter(const Look& look);

    void show(int rep, int reps, const QString& caption);

    [[nodiscard]] QString spokenWords() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    int m_rep = 0;
    int m_reps = 0;
    QString m_caption;
};

} // namespace hipwise::ui
