#pragma once

#include <QObject>
#include <QString>

namespace hipwise::ui {

/// Those in the desktop who may know one thing.
class DesktopSource : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Forgets what was known and asks anew. answered() follows when somebody has answered or
    /// nobody is left to ask; what was asked before is not waited for any more.
    virtual void look() = 0;

    /// Who answered the last look; empty: nobody.
    [[nodiscard]] virtual QString name() const = 0;

Q_SIGNALS:
    void answered();
    /// They say by themselves that something has changed.
    void changed();
};

} // namespace hipwise::ui
