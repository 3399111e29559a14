#pragma once

#include "ui/style/look.h"

#include <QFrame>
#include <QStringList>

class QButtonGroup;

namespace hipwise::ui {

/// One choice of a few, all in sight. One tab stop; arrow keys choose.
class Segmented final : public QFrame {
    Q_OBJECT

public:
    Segmented(const Look& look, const QString& name, const QStringList& choices);

    /// -1 while nothing is chosen.
    [[nodiscard]] int current() const;
    /// -1 clears the choice.
    void setCurrent(int index);
    void setTexts(const QString& name, const QStringList& choices);

Q_SIGNALS:
    /// Chosen by the person, not by setCurrent.
    void chosen(int index);

private:
    QButtonGroup* m_group;
};

} // namespace hipwise::ui
