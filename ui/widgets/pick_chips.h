#pragma once

#include "ui/widgets/button.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace hipwise::ui {

struct PickChip {
    QString id;
    QString text;
    bool on = false;
};

/// Chips that are pressed in and out, in rows as they fit: any number of them, or exactly one.
class PickChips final : public QWidget {
    Q_OBJECT

public:
    enum class Pick { One, Several };

    /// `name` is said before each choice.
    PickChips(const Look& look, const QString& name, Pick pick);

    /// Chips of the same ids stay what they are, with new words; so the keyboard keeps its place.
    void setChips(const QList<PickChip>& chips);

Q_SIGNALS:
    /// By the person, not by setChips.
    void picked(const QString& id, bool on);

private:
    const Look& m_look;
    QString m_name;
    Pick m_pick;
    QList<QString> m_ids;
    QList<Button*> m_buttons;
};

} // namespace hipwise::ui
