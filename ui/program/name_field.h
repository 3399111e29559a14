#pragma once

#include "ui/style/look.h"

#include <QLineEdit>

namespace hipwise::ui {

/// A name that a person may give. Kept when the field is left, or by Enter.
class NameField final : public QLineEdit {
    Q_OBJECT

public:
    /// `words` say what is named, for assistive technology.
    NameField(const Look& look, const QString& words);

    void setName(const QString& name);

Q_SIGNALS:
    /// Another one than before; empty for the usual one.
    void named(const QString& name);

private:
    void keep();

    QString m_name;
};

} // namespace hipwise::ui
