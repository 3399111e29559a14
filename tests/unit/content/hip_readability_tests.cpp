#include "unit/content/pack_copy.h"

#include <catch2/catch.hpp>

#include <map>
#include <regex>
#include <sstream>

using namespace hipwise;

using content::LocaleTexts;

namespace {

/// Every text of a pack in one language, by the entry it belongs to.
class Texts {
public:
    explicit Texts(const LocaleTexts& texts)
    {
        add("pack", {texts.name, texts.description});
        for (const auto* labels :
             {&texts.positions, &texts.equipment, &texts.targets, &texts.conditions, &texts.flags})
            addAll("pack", *labels);
        for (const auto& [id, text] : texts.movements)
            addMovement(id, text);
        for (const auto& [id, text] : texts.programs)
            addProgram(id, text);
        for (const auto& [id, text] : texts.articles)
            addArticle(id, text);
    }

    [[nodiscard]] const std::map<std::string, std::vector<std::string>>& byEntry() const
    {
        return m_texts;
    }

private:
    void add(const std::string& entry, const std::vector<std::string>& texts)
    {
        for (const std::string& text : texts) {
            if (!text.empty())
                m_texts[entry].push_back(text);
        }
    }

    void addAll(const std::string& entry, const std::map<std::string, std::string>& texts)
    {
        for (const auto& [key, text] : texts)
            add(entry, std::vector{text});
    }

    void addMovement(const std::string& id, const content::MovementText& text)
    {
        add(id, {text.name, text.why, text.start, text.breathing, text.leaveOut, text.doseNote});
        add(id, text.synonyms);
        add(id, text.steps);
        add(id, text.mistakes);
        for (const auto* words : {&text.phases, &text.breath})
            add(id, {words->start, words->move, words->hold, words->back});
        for (const auto* notes : {&text.easier, &text.harder, &text.suits})
            addAll(id, *notes);
    }

    void addProgram(const std::string& id, const content::ProgramText& text)
    {
        add(id, {text.name, text.audience, text.summary, text.evidence});
        add(id, text.notFor);
        addAll(id, text.sessions);
        for (const auto& [phase, words] : text.phases) {
            add(id, {words.name});
            for (const auto* list :
                 {&words.goals, &words.moveOnWhen, &words.stepBackWhen, &words.tips})
                add(id, *list);
        }
    }

    void addArticle(const std::string& id, const content::ArticleText& text)
    {
        add(id, {text.title, text.summary});
        for (const auto& [block, words] : text.blocks) {
            add(id, {words.heading, words.lead, words.text});
            for (const content::PointText& point : words.items)
                add(id, {point.lead, point.text});
        }
    }

    std::map<std::string, std::vector<std::string>> m_texts;
};

const Texts& english()
{
    static const Texts texts(test::hipPack().pack.value().texts.at("en"));
    return texts;
}

struct Sentence {
    std::string text;
    int words = 0;
};

/// A sentence ends with a full stop, a question mark or an exclamation mark before a blank, and
/// with its text.
std::vector<Sentence> sentencesOf(const std::string& text)
{
    std::vector<Sentence> sentences(1);
    std::istringstream stream(text);
    for (std::string word; stream >> word;) {
        Sentence& last = sentences.back();
        last.text += (last.words == 0 ? "" : " ") + word;
        ++last.words;
        if (word.find_last_of(".!?") == word.size() - 1)
            sentences.emplace_back();
    }
    if (sentences.back().words == 0)
        sentences.pop_back();
    return sentences;
}

} // namespace

TEST_CASE("sentences are told apart")
{
    const auto sentences = sentencesOf("Lie down. Is it 2.5 cm? Then go on");
    REQUIRE(sentences.size() == 3);
    CHECK(sentences[1].text == "Is it 2.5 cm?");
    CHECK(sentences[1].words == 4);
    CHECK(sentences[2].words == 3);
    CHECK(sentencesOf("").empty());
}

TEST_CASE("no sentence of the hip pack is longer than 20 words")
{
    constexpr int Longest = 20;
    for (const auto& [entry, texts] : english().byEntry()) {
        for (const std::string& text : texts) {
            for (const Sentence& sentence : sentencesOf(text)) {
                INFO(entry << ": " << sentence.text);
                CHECK(sentence.words <= Longest);
            }
        }
    }
}

TEST_CASE("the sentences of every entry of the hip pack have at most 15 words on average")
{
    constexpr int MostOnAverage = 15;
    CHECK(english().byEntry().size() >= 22);
    for (const auto& [entry, texts] : english().byEntry()) {
        int words = 0;
        int sentences = 0;
        for (const std::string& text : texts) {
            // Names and labels would only flatter the average.
            for (const Sentence& sentence : sentencesOf(text)) {
                const bool whole = sentence.text.find_last_of(".!?") == sentence.text.size() - 1;
                words += whole ? sentence.words : 0;
                sentences += whole ? 1 : 0;
            }
        }
        INFO(entry << ": " << words << " words in " << sentences << " sentences");
        CHECK(words <= MostOnAverage * sentences);
    }
}

TEST_CASE("the hip pack promises nothing and frightens nobody")
{
    const std::regex forbidden(
        R"(\b(safe|safely|safest|treats?|prevents?|wear and tear|prescriptions?|subluxations?|)"
        R"(degenerative|degeneration|crumbling|bone on bone)\b)",
        std::regex::icase);
    for (const auto& [entry, texts] : english().byEntry()) {
        for (const std::string& text : texts) {
            INFO(entry << ": " << text);
            CHECK_FALSE(std::regex_search(text, forbidden));
        }
    }
    CHECK(std::regex_search("It is Wear and Tear.", forbidden));
}
