#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace hipwise::test {

/// What is done to a value.
enum class Harm {
    Dropped,
    OtherType,
    Negative, ///< a number becomes -1
    Huge, ///< a number becomes 1000000
    Empty, ///< a text has no letters
    Endless ///< a text has 5000 letters
};

/// One value of one file of a pack, and what is done to it.
struct Damage {
    Harm harm = Harm::Dropped;
    std::string file; ///< like "text/en/movements/clam.json"
    std::string place; ///< JSON Pointer

    /// The sort of file: "text/movements".
    [[nodiscard]] std::string kind() const;

    /// The place with "#" for every number of an entry: "/steps/#".
    [[nodiscard]] std::string pattern() const;

    [[nodiscard]] std::string name() const;
};

/// "dropped text/movements /steps/#"
[[nodiscard]] std::string nameOf(Harm harm, const std::string& kind, const std::string& pattern);

/// Everything that is done to the values of a file, one at a time.
[[nodiscard]] std::vector<Damage> damagesOf(const std::string& file, const nlohmann::json& value);

/// The file with one damage.
[[nodiscard]] nlohmann::json damaged(nlohmann::json value, const Damage& damage);

/// The names in a pointer, without the numbers of entries.
[[nodiscard]] std::vector<std::string> fieldsOf(const std::string& pointer);

} // namespace hipwise::test
