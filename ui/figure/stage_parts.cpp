#include "ui/figure/stage_parts.h"

#include "ui/figure/figure_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/words.h"

namespace hipwise::ui {

using figure::Section;

QString sectionName(Section::Kind kind)
{
    switch (kind) {
    case Section::Kind::Start:
        return FigureView::tr("Start");
    case Section::Kind::Move:
        return FigureView::tr("Move");
    case Section::Kind::Hold:
        return FigureView::tr("Hold");
    case Section::Kind::Return:
        return FigureView::tr("Return");
    case Section::Kind::Cycle:
        return FigureView::tr("Round and round");
    }
    return {};
}

QString sectionWords(Section::Kind kind, const content::PhaseWords& words)
{
    switch (kind) {
    case Section::Kind::Start:
        return fromUtf8(words.start);
    case Section::Kind::Hold:
        return fromUtf8(words.hold.empty() ? words.move : words.hold);
    case Section::Kind::Return:
        return fromUtf8(words.back.empty() ? words.start : words.back);
    case Section::Kind::Move:
    case Section::Kind::Cycle:
        break;
    }
    return fromUtf8(words.move);
}

void stepSection(FigureView& view, int by)
{
    if (!view.timeline())
        return;
    const figure::Timeline& line = *view.timeline();
    if (line.sections()[0].kind == Section::Kind::Cycle) {
        constexpr float Quarter = 0.25F;
        view.seek(view.time() + line.length() * Quarter * static_cast<float>(by));
        return;
    }
    const auto count = static_cast<int>(line.sections().size());
    const int section = (static_cast<int>(line.sectionAt(view.time())) + by + count) % count;
    view.seek(line.keyTime(static_cast<std::size_t>(section)));
}

void showPlaying(Button& button, bool playing)
{
    button.withIcon(playing ? QStringLiteral("pause") : QStringLiteral("play"));
    button.setWords(playing ? FigureView::tr("Pause") : FigureView::tr("Play"), true);
}

} // namespace hipwise::ui
