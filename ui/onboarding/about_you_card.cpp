#include "ui/onboarding/about_you_card.h"

#include "ui/widgets/chip_choices.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/region_words.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words.h"

#include <QCollator>
#include <QLineEdit>

#include <algorithm>
#include <array>

namespace hipwise::ui {

namespace {

using person::AgeGroup;

constexpr std::array Ages{AgeGroup::Under18, AgeGroup::Adult, AgeGroup::Older};
constexpr int LongestName = 40;

void fillRegions(ChoiceBox& box)
{
    box.addItem(AboutYouCard::tr("Somewhere else"), QString());
    std::vector<std::pair<QString, QString>> names;
    for (const person::Region& region : person::regions()) {
        const std::string id(region.id);
        names.emplace_back(AboutYouCard::tr("%1: %2").arg(regionName(id), emergencyNumber(id)),
                           fromUtf8(id));
    }
    std::sort(names.begin(), names.end(), [collator = QCollator()](const auto& a, const auto& b) {
        return collator.compare(a.first, b.first) < 0;
    });
    for (const auto& [name, id] : names)
        box.addItem(name, id);
    // As wide as its card: the longest region would make a narrow page too wide.
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    constexpr int Letters = 14;
    box.setMinimumContentsLength(Letters);
    box.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

} // namespace

AboutYouCard::AboutYouCard(const Look& look)
    : m_region(new ChoiceBox(look))
    , m_age(new ChipChoices(
          look, tr("Your age"), {tr("Under 18"), tr("18 to 64"), tr("65 or older")}))
    , m_name(new QLineEdit)
{
    m_region->setObjectName(QStringLiteral("regionBox"));
    m_age->setObjectName(QStringLiteral("ageChoices"));
    m_name->setObjectName(QStringLiteral("nameField"));
    m_region->setAccessibleName(tr("Where you live"));
    m_name->setAccessibleName(tr("Your name"));
    m_name->setMaxLength(LongestName);
    fillRegions(*m_region);
    const auto ask = [&](const QString& title, QWidget* field) {
        auto* label = new TextLabel(look, TextRole::BodyStrong, title);
        label->wrapped()->setBuddy(field);
        box()->addWidget(label);
        box()->addWidget(field);
    };
    ask(tr("Where do you live? For the emergency number."), m_region);
    box()->addSpacing(length::Gap);
    ask(tr("How old are you?"), m_age);
    box()->addSpacing(length::Gap);
    ask(tr("What may we call you? It can stay empty."), m_name);
    box()->addStretch();
    connect(m_region, &ChoiceBox::chosen, this, &AboutYouCard::regionChosen);
    connect(m_age, &ChipChoices::chosen, this, [this](int index) {
        Q_EMIT ageChosen(Ages.at(static_cast<std::size_t>(index)));
    });
    connect(m_name, &QLineEdit::textEdited, this, &AboutYouCard::nameGiven);
}

void AboutYouCard::setState(const app::WelcomeState& state)
{
    m_region->setValue(fromUtf8(state.region));
    const auto* age = std::find(Ages.begin(), Ages.end(), state.age);
    m_age->setCurrent(age == Ages.end() ? -1 : static_cast<int>(std::distance(Ages.begin(), age)));
    // The spaces that are being typed are not part of the name yet.
    if (m_name->text().trimmed() != fromUtf8(state.name))
        m_name->setText(fromUtf8(state.name));
}

} // namespace hipwise::ui
