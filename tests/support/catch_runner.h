#pragma once

namespace hipwise::test {

/// Runs the cases of this program as the command line says; what main returns.
[[nodiscard]] int runCases(int argc, char** argv);

} // namespace hipwise::test
