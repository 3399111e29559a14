#pragma once

#include "app/session_edit.h"
#include "ui/figure/figure_studio.h"
#include "ui/program/program_edits.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>

namespace hipwise::ui {

class AmountFields;
class Button;
class FigureStill;
class IconLabel;
class RowDetails;
class TextLabel;

/// A movement of a session that is being changed. The row itself can have the keyboard: Alt and an
/// arrow moves it, Del takes it away. Where nothing else is, the mouse can take hold of it.
class MovementRow final : public Card {
    Q_OBJECT

public:
    MovementRow(FigureStudio& studio, const std::string& session, const app::EditRow& row);

    [[nodiscard]] const std::string& movement() const { return m_row.movement; }

    [[nodiscard]] const QString& name() const { return m_name; }

    /// The same movement anew, at its place counted from 0.
    void setRow(const app::EditRow& row, int place, int count);
    void setSwaps(const app::SwapViews& swaps);
    void keepNote();
    /// How things stand beside and below each other in so much room.
    void fit(int width);
    /// Whether the point, in the row's own pixels, is on the picture.
    [[nodiscard]] bool isOnPicture(QPoint point) const;

Q_SIGNALS:
    void edited(const hipwise::ui::ProgramEdit& edit, const QString& words);
    void opened();
    void moveRequested(int by);
    void removeRequested();
    void swapAsked();
    void swapChosen(const QString& movement, const QString& name);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Form {
        OneLine, ///< the numbers beside the name
        TwoLines, ///< below the name, beside the picture
        Stacked ///< below everything
    };

    void makeHead();
    void showMore();
    void addMoveKeys();
    void addPrecautions();
    void toggleDetails();
    void tellDose(const program::Dose& dose);

    FigureStudio& m_studio;
    const Look& m_look;
    std::string m_session;
    app::EditRow m_row;
    QString m_name;
    int m_place = 0;
    int m_count = 1;
    Form m_form = Form::OneLine;
    QVBoxLayout* m_names;
    QHBoxLayout* m_top; ///< name, and the buttons at its end
    FigureStill* m_picture;
    Button* m_open;
    TextLabel* m_way; ///< how it is done easier or harder than usual
    TextLabel* m_sides;
    Button* m_more;
    AmountFields* m_fields;
    QWidget* m_warning;
    TextLabel* m_warningWords;
    RowDetails* m_details = nullptr; ///< once it was asked for
};

} // namespace hipwise::ui
