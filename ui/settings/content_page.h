#pragma once

#include "app/pack_shelf.h"
#include "ui/widgets/page.h"

#include <optional>
#include <string>
#include <vector>

namespace hipwise::ui {

/// What the page shows.
struct ContentState {
    std::vector<app::PackCard> packs; ///< the built-in one first
    std::string current; ///< id of the pack in use; empty for the built-in one
    std::optional<app::PackOffer> offer; ///< a pack that was picked, not yet added
    std::string error; ///< of the last thing that was tried; empty when it went well
    std::string language; ///< chosen for the words; empty for that of the interface
    bool fixed = false; ///< the pack was given on the command line and cannot be changed here
};

/// Settings, Content: which packs there are and which one is used, adding and removing them, and
/// the language of their words.
class ContentPage final : public Page {
    Q_OBJECT

public:
    explicit ContentPage(const Look& look);

    void setState(const ContentState& state);

Q_SIGNALS:
    /// A pack is to be picked: a file, or a folder.
    void pickRequested(bool folder);
    void offerAnswered(bool add);
    void packChosen(const QString& id);
    void removeRequested(const QString& id);
    void languageChosen(const QString& language);

private:
    void rebuild();
    void addOffer();
    void addPack(const app::PackCard& pack);
    void addLanguage();
    void addMore();

    ContentState m_state;
    QVBoxLayout* m_parts;
};

} // namespace hipwise::ui
