#pragma once

#include "ui/style/look.h"

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace hipwise::ui {

/// One choice of a few, in rows as they fit. One tab stop; arrow keys choose.
class ChipChoices final : public QWidget {
    Q_OBJECT

public:
    /// `name` is said before each choice.
    ChipChoices(const Look& look, const QString& name, const QStringList& choices);

    void setCurrent(int index);

Q_SIGNALS:
    /// Chosen by the person, not by setCurrent.
    void chosen(int index);

private:
    void showMarks();

    QButtonGroup* m_group;
};

} // namespace hipwise::ui
