#pragma once

#include <QObject>
#include <QString>

#include <chrono>
#include <optional>

namespace hipwise::ui {

/// What the desktop says about the person in front of it, as far as it can be known. What nobody
/// answers is as if it were not so.
struct DesktopState {
    /// For how long nobody has touched keyboard or pointer; empty where nobody can be believed.
    std::optional<std::chrono::milliseconds> idle;
    bool fullScreen = false; ///< a window of another program, on the desktop that shows
    bool doNotDisturb = false;
    bool locked = false; ///< a screen that is merely off is not

    bool operator==(const DesktopState&) const = default;
};

/// Who said so, by the names that --self-check prints; empty: nobody could.
struct DesktopSources {
    QString idle;
    QString fullScreen;
    QString doNotDisturb;
    QString lock;
    QString sleep;

    bool operator==(const DesktopSources&) const = default;
};

/// Where a DesktopState comes from.
class DesktopWatch : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Asks everything, without waiting. answered() follows once, also when nobody answers, within
    /// two seconds. A look in the course of another begins when that one has ended, so that what is
    /// answered was asked afterwards; of several such, one is enough.
    virtual void look() = 0;

    /// Who answered the last look.
    [[nodiscard]] virtual DesktopSources sources() const = 0;

Q_SIGNALS:
    void answered(const hipwise::ui::DesktopState& state);
    /// Something has happened that makes a look worth while: it was locked or unlocked, woke up, or
    /// must not be disturbed any more. Comes from the first look on.
    void changed();
    /// The computer is about to sleep.
    void sleeping();
};

} // namespace hipwise::ui
