#pragma once

#include "session/record.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

#include <QWidget>

#include <optional>

namespace hipwise::ui {

class Notice;
class PainScale;
class Segmented;

/// The pain scale with what the chosen number means, the question which hip, and what to do about a
/// high one. "No answer" is an answer.
class PainQuestion final : public QWidget {
    Q_OBJECT

public:
    PainQuestion(const Look& look, const QString& question);

    void reset(std::optional<HipSide> hip);
    [[nodiscard]] session::PainAnswer answer() const;

    [[nodiscard]] PainScale* scale() const { return m_scale; }

Q_SIGNALS:
    void helpRequested();
    /// Score or side were chosen.
    void changed();

private:
    void refresh();

    const Look& m_look;
    PainScale* m_scale;
    TextLabel* m_means;
    Segmented* m_side;
    Notice* m_advice;
};

} // namespace hipwise::ui
