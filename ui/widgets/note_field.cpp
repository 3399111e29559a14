#include "ui/widgets/note_field.h"

namespace hipwise::ui {

NoteField::NoteField(const Look& look, double ems)
{
    setTabChangesFocus(true);
    const auto fit = [this, &look, ems] { setFixedHeight(look.em(ems)); };
    connect(&look, &Look::changed, this, fit);
    fit();
}

} // namespace hipwise::ui
