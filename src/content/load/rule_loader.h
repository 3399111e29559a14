#pragma once

#include "content/load/pack_files.h"
#include "content/load/problem.h"
#include "content/pack.h"

#include <string>

namespace hipwise::content {

/// Fills the rules of the guidance and the questions before somebody starts, where the pack has
/// them. What has a problem is left out: then nothing is suggested, or nothing is asked.
void loadRules(const PackFiles& files, Pack& pack, Problems& problems);

/// Fills the words of both in one language. Without those of the default locale they are left out.
void loadRuleTexts(const PackFiles& files,
                   const std::string& locale,
                   Pack& pack,
                   LocaleTexts& texts,
                   Problems& problems);

} // namespace hipwise::content
