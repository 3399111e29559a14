#pragma once

#include "app/session_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

#include <QWidget>

namespace hipwise::ui {

class FigureStill;
class FigureStudio;

/// The bottom of the session screen: large buttons for everything that its keys do, and what comes
/// next.
class PlayerControls final : public QWidget {
    Q_OBJECT

public:
    PlayerControls(FigureStudio& studio, const Look& look);

    void show(const app::SessionView& view);
    /// With little room the lesser buttons show only their icons.
    void setTight(bool tight);

    [[nodiscard]] Button* mainButton() const { return m_main; }

Q_SIGNALS:
    void mainPressed(); ///< pause, go on, or start now
    void nextPressed();
    void backPressed();
    void skipPressed();
    void moreRestPressed();
    void swapPressed();
    void hurtPressed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitWords();
    void showMain(const app::SessionView& view);
    void showNext(const app::SessionView& view);

    const Look& m_look;
    bool m_tight = false;
    bool m_saysNext = false;
    QString m_mainWords;
    Button* m_back;
    Button* m_main;
    Button* m_next;
    Button* m_more;
    Button* m_hurt;
    Button* m_swap;
    Button* m_skip;
    TextLabel* m_hints;
    TextLabel* m_upNext;
    FigureStill* m_picture;
};

} // namespace hipwise::ui
