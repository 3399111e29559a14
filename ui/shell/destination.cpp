#include "ui/shell/destination.h"

#include <algorithm>

namespace hipwise::ui {

std::string_view toString(Destination destination)
{
    switch (destination) {
    case Destination::Today:
        return "today";
    case Destination::Library:
        return "library";
    case Destination::Program:
        return "program";
    case Destination::Progress:
        return "progress";
    case Destination::Snacks:
        return "snacks";
    case Destination::Learn:
        return "learn";
    case Destination::Settings:
        return "settings";
    case Destination::Help:
        break;
    }
    return "help";
}

Destination parseDestination(std::string_view text)
{
    const auto found
        = std::find_if(Destinations.begin(), Destinations.end(), [&](Destination destination) {
              return toString(destination) == text;
          });
    return found == Destinations.end() ? Destination::Today : *found;
}

const char* iconOf(Destination destination)
{
    switch (destination) {
    case Destination::Today:
        return "today";
    case Destination::Library:
        return "library";
    case Destination::Program:
        return "calendar";
    case Destination::Progress:
        return "progress";
    case Destination::Snacks:
        return "snacks";
    case Destination::Learn:
        return "book";
    case Destination::Settings:
        return "settings";
    case Destination::Help:
        break;
    }
    return "help";
}

} // namespace hipwise::ui
