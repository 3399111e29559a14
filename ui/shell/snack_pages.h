#pragma once

#include "ui/shell/services.h"
#include "ui/widgets/page.h"

#include <QObject>

#include <functional>

namespace hipwise::ui {

class SnackKeeper;
class SnacksPage;

/// The page of the reminders, made when it is first needed.
class SnackPages final : public QObject {
    Q_OBJECT

public:
    /// `shelve` is called with every new page, and owns it.
    SnackPages(const Services& services, std::function<void(Page*)> shelve);

    [[nodiscard]] Page* snacks();
    /// The pages are gone; make new ones when they are needed.
    void forget();

Q_SIGNALS:
    void settingsChanged(const hipwise::person::Settings& settings);
    void programWanted();
    /// What could not be done, as a title and a sentence.
    void failed(const QString& title, const QString& text);

private:
    void connectPage();
    void show();
    void setAutostart(bool on);
    void change(const std::function<void(person::Settings&)>& edit);

    Services m_services;
    std::function<void(Page*)> m_shelve;
    SnacksPage* m_page = nullptr;
};

} // namespace hipwise::ui
