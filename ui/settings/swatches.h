#pragma once

#include "ui/style/look.h"

#include <QColor>
#include <QStringList>
#include <QWidget>

#include <vector>

class QButtonGroup;

namespace hipwise::ui {

/// A few colours to choose from, each with its name. One tab stop; arrow keys choose.
class Swatches final : public QWidget {
    Q_OBJECT

public:
    /// `name` is said before each colour.
    Swatches(const Look& look,
             const QString& name,
             const QStringList& names,
             const std::vector<QColor>& colours);

    void setCurrent(int index);

Q_SIGNALS:
    /// Chosen by the person, not by setCurrent.
    void chosen(int index);

private:
    QButtonGroup* m_group;
};

} // namespace hipwise::ui
