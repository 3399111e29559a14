#pragma once

#include "content/load/problem.h"
#include "content/pack.h"

#include <map>
#include <string>

/// What leads from one entry of a pack to another. Links that lead nowhere become problems and are
/// removed; their entries stay.
namespace hipwise::content {

/// The chairs among the equipment, and ladders of movements with the way back of every link.
/// `files`: by id of the movement.
void linkMovements(Pack& pack, const std::map<std::string, std::string>& files, Problems& problems);

/// Blocks and covers of articles, their order, and the article behind "When to get help". A block
/// that is left without any link is removed.
void linkArticles(Pack& pack, Problems& problems);

} // namespace hipwise::content
