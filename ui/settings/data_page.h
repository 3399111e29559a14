#pragma once

#include "app/journal_keeper.h"
#include "ui/widgets/page.h"

#include <filesystem>
#include <optional>

namespace hipwise::ui {

class Card;
class Notice;

/// Settings, Your data: what is kept and where, copies, bringing one back, and the end of it all.
class DataPage final : public Page {
    Q_OBJECT

public:
    explicit DataPage(const Look& look);

    void setState(const app::DataState& state);
    /// What was just done, or what went wrong; empty texts take it away.
    void setMessage(const QString& title, const QString& text, bool problem);

    /// Asks whether this copy is to be brought back.
    void preview(const store::JournalCopy& copy);

Q_SIGNALS:
    void folderRequested();
    void copyRequested();
    void copyFolderRequested();
    void byItselfChosen(bool on);
    void restoreRequested(const std::filesystem::path& copy, bool withSettings);
    void restoreFileRequested();
    void rescueRequested();
    void emptyRequested();
    void retryRequested();
    /// The word was typed.
    void deleteRequested(bool copyFirst);

private:
    void rebuild();
    void addTrouble();
    void addKept();
    void addCopies();
    void addCopy(QBoxLayout* box, const store::JournalCopy& copy, std::size_t number);
    void addPreview(const store::JournalCopy& copy);
    void addDelete();
    [[nodiscard]] QString sumWords(const store::JournalSummary& summary) const;

    app::DataState m_state;
    std::optional<store::JournalCopy> m_preview; ///< the copy that is looked at
    bool m_withSettings = false;
    bool m_deleting = false;
    QString m_title;
    QString m_text;
    bool m_problem = false;
    QVBoxLayout* m_parts;
};

} // namespace hipwise::ui
