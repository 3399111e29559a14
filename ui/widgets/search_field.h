#pragma once

#include "ui/style/look.h"

#include <QLineEdit>

namespace hipwise::ui {

/// Where a search is typed. What was typed can be cleared with one click, while there is something.
class SearchField final : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(const Look& look);

protected:
    void changeEvent(QEvent* event) override;

private:
    void restyle();

    const Look& m_look;
    QAction* m_clear;
};

} // namespace hipwise::ui
