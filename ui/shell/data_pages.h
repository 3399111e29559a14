#pragma once

#include "ui/shell/services.h"
#include "ui/widgets/page.h"

#include <QObject>

#include <filesystem>
#include <functional>

namespace hipwise::ui {

class DataPage;

/// Settings, Your data: the page and what its buttons do.
class DataPages final : public QObject {
    Q_OBJECT

public:
    /// `shelve` is called with every new page, and owns it.
    DataPages(const Services& services, std::function<void(Page*)> shelve);

    /// Reads everything anew.
    [[nodiscard]] Page* data();
    /// The page is gone; make a new one when it is needed.
    void forget();

Q_SIGNALS:
    void settingsChanged(const hipwise::person::Settings& settings);
    /// Another journal is in use, or none: nothing that was read from the old one holds.
    void journalChanged();
    /// Nothing of the person is left.
    void everythingDeleted();

private:
    void fill();
    void connectPage();
    void say(const QString& done);
    void complain(const Error& error);
    void copy();
    void chooseFolder();
    void restore(const std::filesystem::path& copy, bool withSettings);
    void rescue();
    void startEmpty();
    void retry();
    void deleteAll(bool copyFirst);

    Services m_services;
    std::function<void(Page*)> m_shelve;
    DataPage* m_page = nullptr;
};

} // namespace hipwise::ui
