#pragma once

#include "ui/widgets/page.h"

#include <QObject>

namespace hipwise::ui {

class TitleField;

/// Lets the title of a page be changed in its place: a pencil where it ends, and a field instead.
class TitleEditor final : public QObject {
    Q_OBJECT

public:
    /// Puts the pencil and the field into the row.
    TitleEditor(const Look& look, TextLabel* title, QHBoxLayout* row);

    void setTitle(const QString& title);
    /// Shows the title again; what is being written is gone.
    void stop();

Q_SIGNALS:
    /// Empty when it is to be what it was called at first.
    void renamed(const QString& name);

private:
    void begin();
    void end(bool focus);
    void fit();

    TextLabel* m_title;
    TitleField* m_field;
    Button* m_pencil;
};

} // namespace hipwise::ui
