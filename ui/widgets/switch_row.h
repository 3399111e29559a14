#pragma once

#include "ui/style/look.h"

#include <QWidget>

namespace hipwise::ui {

class SwitchButton;

/// A switch at the end of a line that says what it does, with an explanation below.
class SwitchRow final : public QWidget {
    Q_OBJECT

public:
    /// `name` is the object name of the switch.
    SwitchRow(const Look& look,
              const QString& name,
              const QString& title,
              const QString& text = {});

    void setOn(bool on);
    [[nodiscard]] bool isOn() const;

Q_SIGNALS:
    /// By the person, not by setOn.
    void switched(bool on);

private:
    SwitchButton* m_switch;
};

} // namespace hipwise::ui
