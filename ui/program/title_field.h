#pragma once

#include "ui/style/look.h"

#include <QLineEdit>

namespace hipwise::ui {

/// Where a name is changed in its own place. Enter keeps it, and so does leaving the field; Esc
/// leaves it as it was.
class TitleField final : public QLineEdit {
    Q_OBJECT

public:
    explicit TitleField(const Look& look);

    void begin(const QString& name);

Q_SIGNALS:
    /// Empty when it is to be what it was called at first.
    void renamed(const QString& name);
    /// `byKey`: not because the keyboard went elsewhere.
    void ended(bool byKey);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void end(bool keep, bool byKey);

    QString m_before;
};

} // namespace hipwise::ui
