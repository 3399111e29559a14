#pragma once

#include "ui/shell/nav_bar.h"

#include <QObject>

class QMainWindow;
class QMenu;

namespace hipwise::ui {

/// The menu bar, seen after Alt, and its keys, which work while it is hidden.
class MainMenu final : public QObject {
    Q_OBJECT

public:
    explicit MainMenu(QMainWindow& window);

    /// In the language of the interface.
    void build();
    void toggle();
    /// Whether it was there to be hidden.
    bool hide();

Q_SIGNALS:
    void startRequested();
    void snackRequested();
    void quitRequested();
    void undoRequested();
    void redoRequested();
    void goRequested(hipwise::ui::Destination destination);
    void searchRequested();
    void backRequested();
    void regionRequested();
    /// In percent; 0 is the usual size.
    void textStepRequested(int step);
    void fullScreenRequested();
    void helpRequested();
    void keysRequested();
    void aboutRequested();

private:
    template <class Slot>
    void add(QMenu* menu, const QString& text, const QList<QKeySequence>& keys, Slot slot);
    void buildHipwise();
    void buildGo();
    void buildView();
    void buildHelp();

    QMainWindow& m_window;
};

} // namespace hipwise::ui
