#pragma once

#include "ui/widgets/page.h"

namespace hipwise::ui {

class LanguageBox;

/// The very first page: what Hipwise is and is not, for whom, when to stop; with language and text
/// size at hand.
class WelcomePage final : public Page {
    Q_OBJECT

public:
    explicit WelcomePage(const Look& look);

    /// `language` is the code that was chosen, empty for the desktop's.
    void setLanguage(const QString& language);

Q_SIGNALS:
    void accepted();
    void helpRequested();
    void languageChosen(const QString& language);
    void textPercentChosen(int percent);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void setTexts();
    void showSize();

    LanguageBox* m_language;
    Button* m_smaller;
    Button* m_larger;
    TextLabel* m_size;
    QVBoxLayout* m_words;
    Button* m_help;
    Button* m_accept;
};

} // namespace hipwise::ui
