#include "ui/library/dropped_filter.h"

#include <QCoreApplication>

namespace hipwise::ui {

using app::LibraryFilter;

namespace {

/// Words of this file, in the context of the page they are on.
QString say(const char* text)
{
    return QCoreApplication::translate("hipwise::ui::LibraryPage", text);
}

} // namespace

QString withoutFilter(LibraryFilter filter)
{
    switch (filter) {
    case LibraryFilter::Text:
        return say(QT_TRANSLATE_NOOP("hipwise::ui::LibraryPage", "Without the search words"));
    case LibraryFilter::Kind:
        return say(QT_TRANSLATE_NOOP("hipwise::ui::LibraryPage", "With every kind"));
    case LibraryFilter::Position:
        return say(QT_TRANSLATE_NOOP("hipwise::ui::LibraryPage", "With every start position"));
    case LibraryFilter::Equipment:
        return say(QT_TRANSLATE_NOOP("hipwise::ui::LibraryPage", "With things you may not have"));
    case LibraryFilter::ChairOnly:
        return say(QT_TRANSLATE_NOOP("hipwise::ui::LibraryPage", "With more than a chair"));
    case LibraryFilter::NoFloor:
        return say(QT_TRANSLATE_NOOP("hipwise::ui::LibraryPage", "Also on the floor"));
    case LibraryFilter::Level:
        return say(QT_TRANSLATE_NOOP("hipwise::ui::LibraryPage", "As easy or hard as they are"));
    case LibraryFilter::Target:
        return say(QT_TRANSLATE_NOOP("hipwise::ui::LibraryPage", "For every part of the body"));
    case LibraryFilter::Condition:
        return say(QT_TRANSLATE_NOOP("hipwise::ui::LibraryPage", "For every cause of pain"));
    case LibraryFilter::Limit:
        return say(QT_TRANSLATE_NOOP("hipwise::ui::LibraryPage", "Without these limits"));
    case LibraryFilter::Favourites:
        return say(QT_TRANSLATE_NOOP("hipwise::ui::LibraryPage", "Not only favourites"));
    case LibraryFilter::Recent:
        return say(QT_TRANSLATE_NOOP("hipwise::ui::LibraryPage", "Not only recently used"));
    case LibraryFilter::SuitsMe:
        return say(QT_TRANSLATE_NOOP("hipwise::ui::LibraryPage", "Not only what suits me"));
    }
    return {};
}

void takeAway(app::LibraryQuery& query, LibraryFilter filter)
{
    switch (filter) {
    case LibraryFilter::Text:
        query.text.clear();
        break;
    case LibraryFilter::Kind:
        query.kind.reset();
        break;
    case LibraryFilter::Position:
        query.positions.clear();
        break;
    case LibraryFilter::Equipment:
        query.equipment.clear();
        break;
    case LibraryFilter::ChairOnly:
        query.chairOnly = false;
        break;
    case LibraryFilter::NoFloor:
        query.noFloor = false;
        break;
    case LibraryFilter::Level:
        query.levels.clear();
        break;
    case LibraryFilter::Target:
        query.targets.clear();
        break;
    case LibraryFilter::Condition:
        query.conditions.clear();
        break;
    case LibraryFilter::Limit:
        query.limits.clear();
        break;
    case LibraryFilter::Favourites:
        query.favourites = false;
        break;
    case LibraryFilter::Recent:
        query.recent = false;
        break;
    case LibraryFilter::SuitsMe:
        query.suitsMe = false;
        break;
    }
}

} // namespace hipwise::ui
