#pragma once

#include "session/record.h"
#include "support/error.h"
#include "ui/widgets/page.h"

#include <optional>

namespace hipwise::ui {

class Card;

/// One session in full: what was shown then, and what was done, set by set.
class SessionPage final : public Page {
    Q_OBJECT

public:
    explicit SessionPage(const Look& look);

    void setSession(const session::SessionRecord& record);
    void setError(const Error& error);

private:
    void rebuild();
    void addPain();
    void addItem(const session::ItemRecord& item);
    [[nodiscard]] QString setWords(const session::ItemRecord& item,
                                   const session::SetRecord& set) const;

    std::optional<session::SessionRecord> m_record;
    QVBoxLayout* m_parts;
};

} // namespace hipwise::ui
