#pragma once

#include "app/session_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

#include <QWidget>

namespace hipwise::ui {

class Notice;
class StepBars;

/// The top of the session screen: how far it is, how long it takes, sound, help and Stop.
class PlayerBar final : public QWidget {
    Q_OBJECT

public:
    explicit PlayerBar(const Look& look);

    void show(const app::SessionView& view);
    void setSoundOn(bool on);
    /// What waits was also saved elsewhere, or could not be.
    void setSavedAs(const QString& words);
    /// With little room there are fewer words, and the name is smaller.
    void setTight(bool tight);

Q_SIGNALS:
    void soundToggled();
    void helpRequested();
    void stopRequested();
    void saveRequested(); ///< again
    void saveElsewhereRequested();

private:
    void showUnsaved(const app::SessionView& view);
    void showWords();

    bool m_soundOn = true;
    bool m_tight = false;
    QString m_savedAs;
    StepBars* m_bars;
    TextLabel* m_name;
    TextLabel* m_place;
    TextLabel* m_left;
    Notice* m_unsaved;
    Button* m_sound;
    Button* m_help;
    Button* m_stop;
};

} // namespace hipwise::ui
