#include "support/catch_runner.h"

#include <QCoreApplication>

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    return hipwise::test::runCases(argc, argv);
}
