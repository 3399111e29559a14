#pragma once

#include "figure/body/person_look.h"
#include "figure/motion/animation.h"
#include "ui/figure/figure_studio.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page.h"

namespace hipwise::ui {

class ChipChoices;
class FigureView;
class SwitchButton;
class Swatches;

/// How the person looks that shows the movements: skin, hair, build; with a picture of them. And
/// whether they move or step.
class FigureChoices final : public Card {
    Q_OBJECT

public:
    explicit FigureChoices(FigureStudio& studio);

    void setRoom(Room room);
    void setPerson(const figure::PersonLook& person, bool calm);

Q_SIGNALS:
    void changed(const hipwise::figure::PersonLook& person, bool calm);

private:
    void change(const figure::PersonLook& person, bool calm);
    void addRow(const QString& title, QWidget* control);

    const Look& m_look;
    figure::Animation m_standing;
    figure::PersonLook m_person;
    bool m_calm = false;
    FigureView* m_view;
    QVBoxLayout* m_rows;
    Swatches* m_skin;
    ChipChoices* m_hair;
    Swatches* m_hairColour;
    ChipChoices* m_build;
    SwitchButton* m_steps;
};

} // namespace hipwise::ui
