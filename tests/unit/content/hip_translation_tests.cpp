#include "unit/content/pack_copy.h"
#include "unit/content/pack_words.h"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <map>
#include <set>

using namespace hipwise;
using namespace hipwise::test;

using content::LocaleTexts;

namespace {

using Complaints = std::vector<std::string>;
using Places = std::set<std::string>;

const content::Pack& hip()
{
    return hipPack().pack.value();
}

/// Every entry of the pack that has no words in a locale, or words without an entry.
template <class Entry, class Text>
void compareIds(const std::string& kind,
                const std::vector<Entry>& entries,
                const std::map<std::string, Text>& texts,
                Complaints& complaints)
{
    Places ids;
    for (const Entry& entry : entries) {
        ids.insert(entry.id);
        if (!texts.contains(entry.id))
            complaints.push_back(fmt::format("no words: {} {}", kind, entry.id));
    }
    for (const auto& [id, text] : texts) {
        if (!ids.contains(id))
            complaints.push_back(fmt::format("no entry: {} {}", kind, id));
    }
}

Complaints missingWords(const content::Pack& pack, const LocaleTexts& texts)
{
    Complaints complaints;
    compareIds("movement", pack.movements, texts.movements, complaints);
    compareIds("program", pack.programs, texts.programs, complaints);
    compareIds("article", pack.articles, texts.articles, complaints);
    return complaints;
}

/// Where the texts of an entry stand. What people search for differs between languages.
Places placesOf(const EntryWords& entry)
{
    Places places;
    for (const PlacedText& text : entry.texts) {
        if (!text.isIn("/synonyms"))
            places.insert(text.place);
    }
    return places;
}

/// Every place where only one of two languages has a text.
Complaints differences(const LocaleTexts& original, const LocaleTexts& translation)
{
    Complaints complaints;
    std::map<std::pair<EntryKind, std::string>, Places> translated;
    for (const EntryWords& entry : textsOf(translation))
        translated[{entry.kind, entry.id}] = placesOf(entry);
    for (const EntryWords& entry : textsOf(original)) {
        const Places places = placesOf(entry);
        const Places& others = translated[{entry.kind, entry.id}];
        for (const std::string& place : places) {
            if (!others.contains(place))
                complaints.push_back(entry.id + place + " is not translated");
        }
        for (const std::string& place : others) {
            if (!places.contains(place))
                complaints.push_back(entry.id + place + " is not in the original");
        }
    }
    return complaints;
}

} // namespace

TEST_CASE("every movement, program and article of the hip pack has words in both languages")
{
    REQUIRE(hip().texts.size() == 2);
    CHECK(missingWords(hip(), hip().texts.at("en")) == Complaints());
    CHECK(missingWords(hip(), hip().texts.at("es")) == Complaints());

    LocaleTexts poor = hip().texts.at("es");
    poor.movements.erase("clam");
    poor.programs.erase("first-week-gentle-start");
    poor.articles.erase("pacing");
    poor.movements["none"] = {};
    CHECK(missingWords(hip(), poor)
          == Complaints{"no words: movement clam",
                        "no entry: movement none",
                        "no words: program first-week-gentle-start",
                        "no words: article pacing"});
}

TEST_CASE(
    "a translation of the hip pack has as many steps, mistakes, points and rows as the original")
{
    const LocaleTexts& english = hip().texts.at("en");
    const LocaleTexts& spanish = hip().texts.at("es");
    CHECK(differences(english, spanish) == Complaints());
}

TEST_CASE("a text that is missing in a translation, or too much there, is found")
{
    const LocaleTexts& original = shoulderPack().texts.at("en");
    LocaleTexts translation = original;
    CHECK(differences(original, translation) == Complaints());

    content::MovementText& slide = translation.movements.at("table-slide");
    slide.steps.pop_back();
    slide.mistakes.emplace_back("Another one");
    slide.synonyms.clear(); // may differ
    translation.programs.at("gentle-shoulder").notFor.clear();
    content::ArticleText& article = translation.articles.at("when-to-see-someone");
    article.blocks.at("signs").items.pop_back();
    article.blocks.at("tips").rows = {{"One", "row"}};
    translation.movements.erase("wall-press");
    const auto found = differences(original, translation);
    for (const char* complaint : {"table-slide/steps/2 is not translated",
                                  "table-slide/mistakes/1 is not in the original",
                                  "gentle-shoulder/notFor/0 is not translated",
                                  "when-to-see-someone/blocks/signs/items/1/text is not translated",
                                  "when-to-see-someone/blocks/tips/rows/0/1 is not in the original",
                                  "wall-press/name is not translated"})
        CHECK_THAT(found, Catch::VectorContains(std::string(complaint)));
}
