#include "ui/settings/about_me_card.h"

#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace hipwise::ui {

using person::FirstStep;

AboutMeCard::AboutMeCard(const Look& look)
{
    box()->addWidget(new TextLabel(look, TextRole::CardTitle, tr("About me")));
    box()->addWidget((new TextLabel(look,
                                    TextRole::Body,
                                    tr("What you told at the start. It stays on this computer, and "
                                       "you can change it here."),
                                    Ink::Ink2))
                         ->wrapped());
    const auto add = [&](FirstStep step, const QString& name, const QString& words) {
        auto* button = new Button(look, words, ButtonKind::Secondary, ButtonSize::Small);
        button->breaking()->setObjectName(name);
        box()->addWidget(button, 0, Qt::AlignLeft);
        connect(
            button, &QAbstractButton::clicked, this, [this, step] { Q_EMIT stepRequested(step); });
    };
    add(FirstStep::Welcome, QStringLiteral("aboutMeName"), tr("Name, region, age"));
    add(FirstStep::Safety, QStringLiteral("aboutMeSafety"), tr("Safety questions"));
    add(FirstStep::Hip, QStringLiteral("aboutMeHip"), tr("My hip and my clinician’s limits"));
    add(FirstStep::Home, QStringLiteral("aboutMeHome"), tr("At home"));
}

} // namespace hipwise::ui
