#include "ui/widgets/region_words.h"

#include "person/region.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace hipwise::ui {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Regions", text);
}

constexpr std::array<std::pair<const char*, const char*>, 18> Names{
    {{"EU", QT_TRANSLATE_NOOP("Regions", "European Union")},
     {"GB", QT_TRANSLATE_NOOP("Regions", "United Kingdom")},
     {"IE", QT_TRANSLATE_NOOP("Regions", "Ireland")},
     {"IS", QT_TRANSLATE_NOOP("Regions", "Iceland")},
     {"NO", QT_TRANSLATE_NOOP("Regions", "Norway")},
     {"CH", QT_TRANSLATE_NOOP("Regions", "Switzerland")},
     {"US", QT_TRANSLATE_NOOP("Regions", "United States")},
     {"CA", QT_TRANSLATE_NOOP("Regions", "Canada")},
     {"MX", QT_TRANSLATE_NOOP("Regions", "Mexico")},
     {"AR", QT_TRANSLATE_NOOP("Regions", "Argentina")},
     {"BR", QT_TRANSLATE_NOOP("Regions", "Brazil")},
     {"CL", QT_TRANSLATE_NOOP("Regions", "Chile")},
     {"CO", QT_TRANSLATE_NOOP("Regions", "Colombia")},
     {"AU", QT_TRANSLATE_NOOP("Regions", "Australia")},
     {"NZ", QT_TRANSLATE_NOOP("Regions", "New Zealand")},
     {"ZA", QT_TRANSLATE_NOOP("Regions", "South Africa")},
     {"IN", QT_TRANSLATE_NOOP("Regions", "India")},
     {"JP", QT_TRANSLATE_NOOP("Regions", "Japan")}}};

QString text(std::string_view latin)
{
    return QString::fromLatin1(latin.data(), static_cast<qsizetype>(latin.size()));
}

} // namespace

QString regionName(const std::string& region)
{
    const auto* found = std::find_if(
        Names.begin(), Names.end(), [&](const auto& pair) { return region == pair.first; });
    return found == Names.end() ? QString() : words(found->second);
}

QString emergencyNumber(const std::string& region)
{
    const person::Region* found = person::regionOf(region);
    if (found == nullptr)
        return words(QT_TRANSLATE_NOOP("Regions", "your local emergency number"));
    if (found->otherNumber.empty())
        return text(found->number);
    return words(QT_TRANSLATE_NOOP("Regions", "%1 or %2"))
        .arg(text(found->number), text(found->otherNumber));
}

} // namespace hipwise::ui
