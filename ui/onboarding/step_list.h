#pragma once

#include "person/settings.h"
#include "ui/style/look.h"
#include "ui/widgets/text_label.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace hipwise::ui {

class StepMark;

/// The steps of the first start at the side of a wide window: what is done, what is now, what
/// comes.
class StepList final : public QWidget {
    Q_OBJECT

public:
    explicit StepList(const Look& look);

    void setCurrent(person::FirstStep step);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void resizeWithText();

    const Look& m_look;
    QLabel* m_logo;
    std::vector<StepMark*> m_marks;
    std::vector<TextLabel*> m_names;
};

} // namespace hipwise::ui
