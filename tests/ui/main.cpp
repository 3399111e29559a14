#include "support/catch_runner.h"
#include "ui/shell/language.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QLocale>

#include <cstdio>
#include <cstdlib>

namespace {

/// A dialog would wait for ever for somebody to answer it.
class NoDialogs final : public QObject {
public:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Show && qobject_cast<QDialog*>(watched) != nullptr) {
            std::fputs("A test has met a dialog.\n", stderr);
            std::abort();
        }
        return false;
    }
};

} // namespace

// No display is needed, the locale and the time zone are always the same.
int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("LANGUAGE", "");
    qputenv("TZ", "Europe/Berlin");
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication application(argc, argv);
    NoDialogs noDialogs;
    application.installEventFilter(&noDialogs);
    hipwise::ui::Language english;
    english.set(QStringLiteral("en"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    return hipwise::test::runCases(argc, argv);
}
