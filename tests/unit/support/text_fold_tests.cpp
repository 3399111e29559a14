#include "support/text_fold.h"

#include <catch2/catch.hpp>

using namespace hipwise;

TEST_CASE("text that a person would take for the same folds to the same")
{
    struct Case {
        std::string text;
        std::string folded;
    };

    const auto [text, folded] = GENERATE(values<Case>({
        {"Clam", "clam"},
        {"CLAM", "clam"},
        {"Flexión de pared", "flexion de pared"},
        {"Flexio\u0301n", "flexion"},
        {"ÀÉÎõü", "aeiou"},
        {"Straße", "strasse"},
        {"sit-to-stand", "sit to stand"},
        {"  sit  --  to,stand! ", "sit to stand"},
        {"hip\u00a0flexor", "hip flexor"},
        {"wand\u00adern", "wandern"},
        {"ﬁgure four", "figure four"},
        {"90° / 45", "90 45"},
        {"Ελληνικά", "ελληνικα"},
        {"„Käfer“", "kafer"},
        {"", ""},
        {" -!- ", ""},
    }));
    CHECK(foldText(text) == folded);
}

TEST_CASE("folding what is folded changes nothing")
{
    const std::string text
        = GENERATE("Flexión de pared", "Straße 12", "İstanbul", "Ελληνικά, ΟΔΟΣ");
    const std::string once = foldText(text);
    CHECK_FALSE(once.empty());
    CHECK(foldText(once) == once);
}

TEST_CASE("bytes that are not UTF-8 fold to nothing")
{
    const std::string text = GENERATE("\xff", "caf\xe9", "a\xc3", "\xed\xa0\x80");
    CHECK(foldText(text).empty());
}

TEST_CASE("plain UTF-8 has no stray bytes, no overlong forms, no surrogates and no NUL")
{
    CHECK(isPlainUtf8(""));
    CHECK(isPlainUtf8("a\n\t"));
    CHECK(isPlainUtf8("é€😀"));
    const std::string text = GENERATE(std::string("a\0b", 3),
                                      std::string("\xff"),
                                      std::string("caf\xe9"),
                                      std::string("a\xc3"),
                                      std::string("\xe2\x82"),
                                      std::string("\xc0\x80"),
                                      std::string("\xed\xa0\x80"),
                                      std::string("\xf4\x90\x80\x80"));
    CHECK_FALSE(isPlainUtf8(text));
}
