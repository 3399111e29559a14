#pragma once

#include "program/program.h"

#include <functional>

namespace hipwise::ui {

/// A change that a person makes to their program: what it was goes in, what it is now comes out.
using ProgramEdit = std::function<program::Program(program::Program)>;

} // namespace hipwise::ui
