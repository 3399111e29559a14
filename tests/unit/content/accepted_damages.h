#pragma once

#include <set>
#include <string>

namespace hipwise::test {

/// The damages, by their names, that make another good pack: fields that may be missing, entries of
/// lists that may be shorter, and numbers that may be negative. A field that is not here must not
/// become optional by accident.
[[nodiscard]] std::set<std::string> acceptedDamages();

/// The damages that go unnoticed although they make nonsense. To be mended, and then removed here.
[[nodiscard]] std::set<std::string> unnoticedDamages();

/// The damages that are not said in words at their place. To be mended, and then removed here.
[[nodiscard]] std::set<std::string> badlyReportedDamages();

} // namespace hipwise::test
