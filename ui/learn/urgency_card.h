#pragma once

#include "content/article.h"
#include "content/text.h"
#include "ui/style/look.h"

#include <QFrame>

namespace hipwise::ui {

/// The signs of one urgency, with a coloured head that also has an icon and words.
class UrgencyCard final : public QFrame {
    Q_OBJECT

public:
    UrgencyCard(const Look& look, content::Urgency urgency, const content::BlockText& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    content::Urgency m_urgency;
    QWidget* m_head;
};

} // namespace hipwise::ui
