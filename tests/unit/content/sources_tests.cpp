#include "content/load/entry_parser.h"

#include <catch2/catch.hpp>

using namespace hipwise;

using content::parseSources;
using content::Source;

TEST_CASE("sources are read with all that is said about them, and sorted by key")
{
    const auto sources
        = parseSources("# Sources\n\nWhere it comes from.\n"
                       "## zebra2020\nZebra A. 2020. A trial\nof stripes.\n"
                       "- DOI: 10.1000/1\n- Kind: trial, 12 people\n- Seen: abstract\n"
                       "\n## ape1999\nApe B. 1999. A book.\n");
    REQUIRE(sources.size() == 2);
    CHECK(sources[0] == Source{"ape1999", "Ape B. 1999. A book.", "", "", ""});
    CHECK(sources[1]
          == Source{"zebra2020",
                    "Zebra A. 2020. A trial of stripes.",
                    "10.1000/1",
                    "trial, 12 people",
                    "abstract"});
}

TEST_CASE("what is left open about a source stays empty")
{
    const auto sources
        = parseSources("## ape1999\nApe B. 1999.\n- DOI:\n- Kind: \n- Seen: nothing");
    REQUIRE(sources.size() == 1);
    CHECK(sources[0] == Source{"ape1999", "Ape B. 1999.", "", "", "nothing"});
}

TEST_CASE("a text without headings has no sources")
{
    const std::string text = GENERATE("", "\n\n", "# Sources\nnone yet\n", "- DOI: 10.1000/1");
    CHECK(parseSources(text).empty());
}
