#pragma once

#include "app/at_home.h"
#include "content/article.h"
#include "person/hip_spot.h"
#include "person/settings.h"

#include <QString>

namespace hipwise::ui {

/// "Your hip": a step in the list at the side.
[[nodiscard]] QString stepName(person::FirstStep step);

/// "Left groin".
[[nodiscard]] QString hipSpotName(const person::HipSpot& spot);

/// "After breakfast".
[[nodiscard]] QString dayTimeName(app::DayTime time);

[[nodiscard]] QString groupName(app::EquipmentGroup::Kind kind);

/// How soon to act, as a title; `region` says which number to call.
[[nodiscard]] QString soonWords(content::Urgency urgency, const std::string& region);

} // namespace hipwise::ui
