#include "ui/learn/help_page.h"

#include "ui/learn/urgency_card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/region_words.h"
#include "ui/widgets/words.h"

namespace hipwise::ui {

using content::Urgency;

HelpPage::HelpPage(const Look& look)
    : Page(look, tr("When to get help"))
    , m_summary(new TextLabel(look, TextRole::Body, {}, Ink::Ink2))
    , m_number(new Notice(look, CardKind::Stop, QStringLiteral("phone")))
    , m_parts(makeColumn(length::CardGap))
{
    setObjectName(QStringLiteral("helpPage"));
    enableBack();
    body()->addWidget(m_summary->wrapped());
    m_number->setObjectName(QStringLiteral("emergencyNumber"));
    m_number->hide();
    body()->addWidget(m_number);
    body()->addLayout(m_parts, 1);
    body()->addStretch();
}

void HelpPage::setArticle(const content::Article* article, const content::ArticleText& text)
{
    m_article = article == nullptr ? content::Article{} : *article;
    m_text = text;
    rebuild();
}

void HelpPage::setRegion(const std::string& region)
{
    const QString name = regionName(region);
    m_number->setVisible(!name.isEmpty());
    m_number->setText(tr("Emergency number: %1").arg(emergencyNumber(region)),
                      tr("In your region: %1. Settings, About me, changes it.").arg(name));
}

void HelpPage::setRoom(Room room)
{
    Page::setRoom(room);
    if (m_columns != nullptr)
        m_columns->setDirection(room == Room::Narrow ? QBoxLayout::TopToBottom
                                                     : QBoxLayout::LeftToRight);
}

void HelpPage::rebuild()
{
    setTitle(m_text.title.empty() ? tr("When to get help") : fromUtf8(m_text.title));
    m_summary->setText(fromUtf8(m_text.summary));
    m_summary->setVisible(!m_text.summary.empty());
    clearLayout(m_parts);
    m_columns = nullptr;
    if (m_article.blocks.empty()) {
        auto* notice = new Notice(look(), CardKind::Stop, QStringLiteral("stop"));
        notice->setText(tr("The full list cannot be shown"),
                        tr("If you are very unwell, cannot put weight on your leg, or are not "
                           "sure, call your local emergency number or a doctor."));
        m_parts->addWidget(notice);
        return;
    }
    // The three that ask for somebody else stand side by side, the others below.
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(length::CardGap);
    m_parts->addLayout(m_columns);
    for (const content::Block& block : m_article.blocks) {
        const auto text = m_text.blocks.find(block.id);
        if (text == m_text.blocks.end())
            continue;
        const Urgency urgency = block.urgency.value_or(Urgency::Fine);
        const bool outside = block.type == content::BlockType::Urgency
            && (urgency == Urgency::Now || urgency == Urgency::Today || urgency == Urgency::Soon);
        if (outside)
            m_columns->addWidget(new UrgencyCard(look(), urgency, text->second), 1);
        else
            m_parts->addWidget(new UrgencyCard(look(), urgency, text->second));
    }
    setRoom(room());
}

} // namespace hipwise::ui
