#define CATCH_CONFIG_RUNNER
#define CATCH_CONFIG_CONSOLE_WIDTH 160 // findings are long sentences
#include "support/catch_runner.h"

#include <catch2/catch.hpp>

namespace hipwise::test {

int runCases(int argc, char** argv)
{
    return Catch::Session().run(argc, argv);
}

} // namespace hipwise::test
