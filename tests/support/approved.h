#pragma once

#include "support/journal_file.h"

#include <cstdlib>
#include <filesystem>
#include <string>

namespace hipwise::test {

/// What tests/approved/NAME.txt says. With HIPWISE_APPROVE in the environment `now` is written to
/// it first; read its difference before you keep it.
inline std::string approved(const std::string& name, const std::string& now)
{
    const auto file
        = std::filesystem::path(HIPWISE_SOURCE_DIR) / "tests/approved" / (name + ".txt");
    if (std::getenv("HIPWISE_APPROVE") != nullptr) {
        std::filesystem::create_directories(file.parent_path());
        writeBytes(file, now);
    }
    return bytesOf(file);
}

} // namespace hipwise::test
