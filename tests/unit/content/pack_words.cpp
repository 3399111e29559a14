#include "unit/content/pack_words.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace hipwise::test {

using content::LocaleTexts;

namespace {

/// Collects the texts of one entry.
class Collector {
public:
    Collector(EntryKind kind, std::string id, const content::SideWords& sideWords)
        : m_words{kind, std::move(id), {}}
        , m_sideWords(sideWords)
    {
    }

    void add(const std::string& place, const std::string& text)
    {
        if (!text.empty())
            m_words.texts.push_back({place,
                                     text,
                                     content::forSide(text, m_sideWords, Side::Right),
                                     content::forSide(text, m_sideWords, Side::Left)});
    }

    void add(const std::string& place, const std::vector<std::string>& texts)
    {
        for (std::size_t i = 0; i < texts.size(); ++i)
            add(below(place, std::to_string(i)), texts[i]);
    }

    void add(const std::string& place, const std::map<std::string, std::string>& texts)
    {
        for (const auto& [key, text] : texts)
            add(below(place, key), text);
    }

    void add(const std::string& place, const content::PhaseWords& words)
    {
        add(place + "/start", words.start);
        add(place + "/move", words.move);
        add(place + "/hold", words.hold);
        add(place + "/return", words.back);
    }

    void add(const std::string& place, const content::PhaseText& phase)
    {
        add(place + "/name", phase.name);
        add(place + "/goals", phase.goals);
        add(place + "/moveOnWhen", phase.moveOnWhen);
        add(place + "/stepBackWhen", phase.stepBackWhen);
        add(place + "/tips", phase.tips);
    }

    void add(const std::string& place, const content::BlockText& block)
    {
        add(place + "/heading", block.heading);
        add(place + "/lead", block.lead);
        add(place + "/text", block.text);
        for (std::size_t i = 0; i < block.items.size(); ++i) {
            const std::string item = place + "/items/" + std::to_string(i);
            add(item + "/lead", block.items[i].lead);
            add(item + "/text", block.items[i].text);
        }
        add(place + "/columns", block.columns);
        for (std::size_t i = 0; i < block.rows.size(); ++i)
            add(place + "/rows/" + std::to_string(i), block.rows[i]);
    }

    [[nodiscard]] EntryWords words() && { return std::move(m_words); }

private:
    static std::string below(const std::string& place, const std::string& field)
    {
        return place + "/" + field;
    }

    EntryWords m_words;
    const content::SideWords& m_sideWords;
};

EntryWords labels(const LocaleTexts& texts)
{
    Collector all(EntryKind::Labels, "pack", texts.sideWords);
    all.add("/name", texts.name);
    all.add("/description", texts.description);
    all.add("/positions", texts.positions);
    all.add("/equipment", texts.equipment);
    all.add("/targets", texts.targets);
    all.add("/conditions", texts.conditions);
    all.add("/flags", texts.flags);
    return std::move(all).words();
}

EntryWords movement(const std::string& id, const content::MovementText& text, const LocaleTexts& in)
{
    Collector all(EntryKind::Movement, id, in.sideWords);
    all.add("/name", text.name);
    all.add("/synonyms", text.synonyms);
    all.add("/why", text.why);
    all.add("/start", text.start);
    all.add("/steps", text.steps);
    all.add("/phases", text.phases);
    all.add("/breathing", text.breathing);
    all.add("/breath", text.breath);
    all.add("/mistakes", text.mistakes);
    all.add("/easier", text.easier);
    all.add("/harder", text.harder);
    all.add("/suits", text.suits);
    all.add("/leaveOut", text.leaveOut);
    all.add("/doseNote", text.doseNote);
    for (const auto& [key, adaptation] : text.adaptations) {
        all.add("/adaptations/" + key + "/do", adaptation.what);
        all.add("/adaptations/" + key + "/why", adaptation.why);
    }
    all.add("/pace", text.pace);
    all.add("/buildUp", text.buildUp);
    return std::move(all).words();
}

EntryWords program(const std::string& id, const content::ProgramText& text, const LocaleTexts& in)
{
    Collector all(EntryKind::Program, id, in.sideWords);
    all.add("/name", text.name);
    all.add("/audience", text.audience);
    all.add("/summary", text.summary);
    all.add("/notFor", text.notFor);
    all.add("/enterWhen", text.enterWhen);
    all.add("/evidence", text.evidence);
    for (const auto& [key, phase] : text.phases)
        all.add("/phases/" + key, phase);
    all.add("/sessions", text.sessions);
    return std::move(all).words();
}

EntryWords article(const std::string& id, const content::ArticleText& text, const LocaleTexts& in)
{
    Collector all(EntryKind::Article, id, in.sideWords);
    all.add("/title", text.title);
    all.add("/summary", text.summary);
    for (const auto& [key, block] : text.blocks)
        all.add("/blocks/" + key, block);
    return std::move(all).words();
}

/// What the words in braces of a rule may stand for.
std::string exampleOf(const std::string& text)
{
    static const std::map<std::string, std::string> Words{{"movement", "Clam"},
                                                          {"next", "Clam"},
                                                          {"from", "10"},
                                                          {"to", "12"},
                                                          {"pain", "4"},
                                                          {"limit", "3"},
                                                          {"date", "10"},
                                                          {"days", "3"},
                                                          {"percent", "50"},
                                                          {"done", "2"},
                                                          {"planned", "3"},
                                                          {"stage", "2"},
                                                          {"question", ""},
                                                          {"value", "2"}};
    return content::filled(text, Words);
}

EntryWords guidance(const LocaleTexts& texts)
{
    Collector all(EntryKind::Guidance, "guidance", texts.sideWords);
    for (const auto& [rule, text] : texts.rules) {
        all.add("/rules/" + rule + "/offer", text.offer);
        all.add("/rules/" + rule + "/reason", text.reason);
    }
    all.add("/groups", texts.ruleGroups);
    all.add("/facts", texts.facts);
    EntryWords words = std::move(all).words();
    for (PlacedText& text : words.texts)
        text.text = text.left = exampleOf(text.written);
    return words;
}

EntryWords screening(const LocaleTexts& texts)
{
    Collector all(EntryKind::Screening, "screening", texts.sideWords);
    for (const auto& [id, text] : texts.questions) {
        all.add("/questions/" + id + "/question", text.question);
        all.add("/questions/" + id + "/advice", text.advice);
        all.add("/questions/" + id + "/ask", text.ask);
    }
    return std::move(all).words();
}

} // namespace

std::vector<PlacedText> EntryWords::below(std::string_view field) const
{
    std::vector<PlacedText> found;
    std::copy_if(texts.begin(), texts.end(), std::back_inserter(found), [&](const auto& text) {
        return text.isIn(field);
    });
    return found;
}

std::vector<EntryWords> textsOf(const LocaleTexts& texts)
{
    std::vector<EntryWords> all{labels(texts)};
    for (const auto& [id, text] : texts.movements)
        all.push_back(movement(id, text, texts));
    for (const auto& [id, text] : texts.programs)
        all.push_back(program(id, text, texts));
    for (const auto& [id, text] : texts.articles)
        all.push_back(article(id, text, texts));
    if (!texts.rules.empty())
        all.push_back(guidance(texts));
    if (!texts.questions.empty())
        all.push_back(screening(texts));
    return all;
}

} // namespace hipwise::test
