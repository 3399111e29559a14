#pragma once

#include "person/settings.h"
#include "ui/style/look.h"

#include <QAbstractButton>

class QButtonGroup;

namespace hipwise::ui {

/// The themes as little pictures of themselves, one of which is chosen. One tab stop; arrow keys
/// choose.
class ThemeChoices final : public QWidget {
    Q_OBJECT

public:
    explicit ThemeChoices(const Look& look);

    void setTheme(person::ThemeChoice theme);

Q_SIGNALS:
    void chosen(hipwise::person::ThemeChoice theme);

private:
    void nameButtons();

    QButtonGroup* m_group;
};

} // namespace hipwise::ui
