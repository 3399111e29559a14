#pragma once

#include <QWidget>

#include <string>
#include <vector>

/// What must hold on every page for everybody. Each function returns one sentence for everything
/// that is wrong in a window, none when all is well.
namespace hipwise::test {

using Findings = std::vector<std::string>;

/// Every widget that can have the keyboard has a name that assistive technology says.
[[nodiscard]] Findings nameless(QWidget& window);

/// Assistive technology is told of a choice of one that it is one, and can read every word and
/// number that a widget paints itself.
[[nodiscard]] Findings unspoken(QWidget& window);

/// Tab visits every control, shows each, and comes back to where it began, in reading order: never
/// to something above what was visited before. A group of which one is chosen is a single stop.
[[nodiscard]] Findings outOfReach(QWidget& window);

/// Buttons are at least 40 pixels in either direction.
[[nodiscard]] Findings tooSmall(QWidget& window);

/// All letters that are painted can be seen whole, and none are left out.
[[nodiscard]] Findings cutTexts(QWidget& window);

/// No plural is left open, as in "day(s)", and no place for a number or a name is left empty.
[[nodiscard]] Findings unfinishedWords(QWidget& window);

/// Nothing on a page is wider than the page.
[[nodiscard]] Findings tooWide(QWidget& window);

/// Widgets side by side do not lie over each other.
[[nodiscard]] Findings overlapping(QWidget& window);

} // namespace hipwise::test
