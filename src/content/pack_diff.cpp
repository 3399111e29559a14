#include "content/pack_diff.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

namespace hipwise::content {

namespace {

using Fields = std::vector<std::string>;

/// Notes the fields in which two values differ.
template <class Value>
class Comparison {
public:
    Comparison(const Value& before, const Value& after, std::string suffix, Fields& fields)
        : m_before(before)
        , m_after(after)
        , m_suffix(std::move(suffix))
        , m_fields(fields)
    {
    }

    template <class Member>
    const Comparison& operator()(std::string_view name, Member Value::*member) const
    {
        if (m_before.*member != m_after.*member)
            m_fields.push_back(std::string(name) + m_suffix);
        return *this;
    }

private:
    const Value& m_before;
    const Value& m_after;
    std::string m_suffix;
    Fields& m_fields;
};

void compare(const Movement& before, const Movement& after, Fields& fields)
{
    Comparison<Movement>(before, after, {}, fields)("kind", &Movement::kind)(
        "level", &Movement::level)("position", &Movement::position)(
        "equipment", &Movement::equipment)("targets", &Movement::targets)(
        "sides", &Movement::sides)("dose", &Movement::dose)("suits", &Movement::suits)(
        "easier", &Movement::easier)("harder", &Movement::harder)("flags", &Movement::flags)(
        "hipRangeDeg", &Movement::hipRange)("adaptations", &Movement::adaptations)(
        "sources", &Movement::sources)("review", &Movement::review);
}

void compare(const ProgramTemplate& before, const ProgramTemplate& after, Fields& fields)
{
    using P = ProgramTemplate;
    Comparison<P>(before, after, {}, fields)("kind", &P::kind)("suits", &P::suits)(
        "phases", &P::phases)("sources", &P::sources)("review", &P::review);
}

void compare(const Article& before, const Article& after, Fields& fields)
{
    Comparison<Article>(before, after, {}, fields)("cover", &Article::cover)(
        "blocks", &Article::blocks)("sources", &Article::sources);
}

void compare(const Figure& before, const Figure& after, Fields& fields)
{
    Comparison<Figure>(before, after, {}, fields)("figure", &Figure::animation);
}

void compare(const Source& before, const Source& after, Fields& fields)
{
    Comparison<Source>(before, after, {}, fields)("citation", &Source::citation)(
        "doi", &Source::doi)("kind", &Source::kind)("seen", &Source::seen);
}

void compareWords(const MovementText& before,
                  const MovementText& after,
                  const std::string& suffix,
                  Fields& fields)
{
    using T = MovementText;
    Comparison<T>(before, after, suffix, fields)("name", &T::name)("synonyms", &T::synonyms)(
        "why", &T::why)("start", &T::start)("steps", &T::steps)("phases", &T::phases)(
        "breathing", &T::breathing)("breath", &T::breath)("mistakes", &T::mistakes)(
        "easier", &T::easier)("harder", &T::harder)("suits", &T::suits)("leaveOut", &T::leaveOut)(
        "doseNote", &T::doseNote)("adaptations", &T::adaptations)("pace", &T::pace)("buildUp",
                                                                                    &T::buildUp);
}

void compareWords(const ProgramText& before,
                  const ProgramText& after,
                  const std::string& suffix,
                  Fields& fields)
{
    using T = ProgramText;
    Comparison<T>(before, after, suffix, fields)("name", &T::name)("audience", &T::audience)(
        "summary", &T::summary)("notFor", &T::notFor)("enterWhen", &T::enterWhen)(
        "evidence", &T::evidence)("phases", &T::phases)("sessions", &T::sessions);
}

void compareWords(const ArticleText& before,
                  const ArticleText& after,
                  const std::string& suffix,
                  Fields& fields)
{
    using T = ArticleText;
    Comparison<T>(before, after, suffix, fields)("title", &T::title)("summary", &T::summary)(
        "blocks", &T::blocks);
}

/// The words of an entry in all languages that both packs have.
template <class Text>
void compareAllWords(const Pack& before,
                     const Pack& after,
                     const std::string& id,
                     std::map<std::string, Text> LocaleTexts::*texts,
                     Fields& fields)
{
    static const Text none;
    const auto textIn = [&](const LocaleTexts& locale) -> const Text& {
        const auto found = (locale.*texts).find(id);
        return found == (locale.*texts).end() ? none : found->second;
    };
    for (const auto& [locale, words] : before.texts) {
        const auto other = after.texts.find(locale);
        if (other != after.texts.end())
            compareWords(textIn(words), textIn(other->second), " (" + locale + ")", fields);
    }
}

/// Entries of one kind, both sorted by what `key` names. `more` notes further fields of an id.
template <class Entry, class More>
void diffEntries(EntryType type,
                 const std::vector<Entry>& before,
                 const std::vector<Entry>& after,
                 std::string Entry::*key,
                 const More& more,
                 std::vector<EntryChange>& changes)
{
    auto old = before.begin();
    auto fresh = after.begin();
    while (old != before.end() || fresh != after.end()) {
        if (fresh == after.end() || (old != before.end() && (*old).*key < (*fresh).*key)) {
            changes.push_back({type, ChangeKind::Removed, (*old++).*key, {}});
        } else if (old == before.end() || (*fresh).*key < (*old).*key) {
            changes.push_back({type, ChangeKind::Added, (*fresh++).*key, {}});
        } else {
            Fields fields;
            compare(*old, *fresh, fields);
            more((*old).*key, fields);
            if (!fields.empty())
                changes.push_back({type, ChangeKind::Changed, (*old).*key, std::move(fields)});
            ++old;
            ++fresh;
        }
    }
}

void diffLanguages(const Pack& before, const Pack& after, std::vector<EntryChange>& changes)
{
    std::set<std::string> locales;
    for (const Pack* pack : {&before, &after}) {
        for (const auto& [locale, texts] : pack->texts)
            locales.insert(locale);
    }
    for (const std::string& locale : locales) {
        const auto old = before.texts.find(locale);
        const auto fresh = after.texts.find(locale);
        if (old == before.texts.end()) {
            changes.push_back({EntryType::Language, ChangeKind::Added, locale, {}});
            continue;
        }
        if (fresh == after.texts.end()) {
            changes.push_back({EntryType::Language, ChangeKind::Removed, locale, {}});
            continue;
        }
        using T = LocaleTexts;
        Fields fields;
        Comparison<T>(old->second, fresh->second, {}, fields)("name", &T::name)(
            "description", &T::description)("sideWords", &T::sideWords)("positions", &T::positions)(
            "equipment", &T::equipment)("targets", &T::targets)("conditions",
                                                                &T::conditions)("flags", &T::flags);
        if (!fields.empty())
            changes.push_back(
                {EntryType::Language, ChangeKind::Changed, locale, std::move(fields)});
    }
}

} // namespace

std::vector<EntryChange> diffPacks(const Pack& before, const Pack& after)
{
    std::vector<EntryChange> changes;
    const auto words = [&](auto member) {
        return [&, member](const std::string& id, Fields& fields) {
            compareAllWords(before, after, id, member, fields);
        };
    };
    const auto noWords = [](const std::string&, Fields&) {};
    diffEntries(EntryType::Movement,
                before.movements,
                after.movements,
                &Movement::id,
                words(&LocaleTexts::movements),
                changes);
    diffEntries(EntryType::Program,
                before.programs,
                after.programs,
                &ProgramTemplate::id,
                words(&LocaleTexts::programs),
                changes);
    diffEntries(EntryType::Article,
                before.articles,
                after.articles,
                &Article::id,
                words(&LocaleTexts::articles),
                changes);
    diffEntries(EntryType::Figure, before.figures, after.figures, &Figure::id, noWords, changes);
    diffEntries(EntryType::Source, before.sources, after.sources, &Source::key, noWords, changes);
    diffLanguages(before, after, changes);
    return changes;
}

} // namespace hipwise::content
