#pragma once

#include "ui/shell/services.h"
#include "ui/widgets/page.h"

#include <QObject>

#include <functional>
#include <optional>

namespace hipwise::ui {

class ContentPage;

/// Settings, Content: the page and what its buttons do.
class PackPages final : public QObject {
    Q_OBJECT

public:
    /// `shelve` is called with every new page, and owns it.
    PackPages(const Services& services, std::function<void(Page*)> shelve);

    /// Looks at the packs anew.
    [[nodiscard]] Page* content();
    /// The page is gone; make a new one when it is needed.
    void forget();

Q_SIGNALS:
    void settingsChanged(const hipwise::person::Settings& settings);
    /// Another pack, or another version of it, is to be used from now on.
    void packChanged();

private:
    void fill();
    void pick(bool folder);
    void answer(bool add);
    void use(const std::string& id);
    void remove(const std::string& id);

    Services m_services;
    std::function<void(Page*)> m_shelve;
    std::optional<app::PackOffer> m_offer;
    std::string m_error;
    ContentPage* m_page = nullptr;
};

} // namespace hipwise::ui
