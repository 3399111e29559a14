#include "support/catch_runner.h"

int main(int argc, char* argv[])
{
    return hipwise::test::runCases(argc, argv);
}
