#include "content/pack.h"

#include <fmt/format.h>

#include <algorithm>

namespace hipwise::content {

Pack::Pack() = default;
Pack::Pack(const Pack&) = default;
Pack::Pack(Pack&&) noexcept = default;
Pack& Pack::operator=(const Pack&) = default;
Pack& Pack::operator=(Pack&&) noexcept = default;
Pack::~Pack() = default;
bool Pack::operator==(const Pack&) const = default;

bool exceeds(const HipRange& range, const HipRange& rule)
{
    const auto beyond = [](int angle, int limit) { return limit == 0 || angle > limit; };
    return beyond(range.flexion, rule.flexion) && beyond(range.extension, rule.extension)
        && beyond(range.abduction, rule.abduction) && beyond(range.adduction, rule.adduction)
        && beyond(range.externalRotation, rule.externalRotation)
        && beyond(range.internalRotation, rule.internalRotation);
}

namespace {

/// Looks an entry up by a string member in a vector sorted by that member.
template <class Entry>
const Entry* findSorted(const std::vector<Entry>& entries,
                        std::string_view key,
                        std::string Entry::*member)
{
    const auto found = std::lower_bound(
        entries.begin(), entries.end(), key, [member](const Entry& entry, std::string_view wanted) {
            return entry.*member < wanted;
        });
    return found != entries.end() && (*found).*member == key ? &*found : nullptr;
}

template <class Text>
const Text& textOf(const std::map<std::string, Text> LocaleTexts::*entries,
                   const LocaleTexts* chosen,
                   const LocaleTexts* fallback,
                   std::string_view id)
{
    static const Text none;
    const std::string key(id);
    for (const LocaleTexts* texts : {chosen, fallback}) {
        if (texts == nullptr)
            continue;
        const auto found = (texts->*entries).find(key);
        if (found != (texts->*entries).end())
            return found->second;
    }
    return none;
}

std::string_view languageOf(std::string_view locale)
{
    return locale.substr(0, locale.find_first_of("-_"));
}

std::string labelOf(const Labels LocaleTexts::*labels,
                    const LocaleTexts* chosen,
                    const LocaleTexts* fallback,
                    std::string_view id)
{
    const auto& label = textOf<std::string>(labels, chosen, fallback, id);
    return label.empty() ? std::string(id) : label;
}

} // namespace

const Movement* Pack::movement(std::string_view movementId) const
{
    return findSorted(movements, movementId, &Movement::id);
}

const ProgramTemplate* Pack::program(std::string_view programId) const
{
    return findSorted(programs, programId, &ProgramTemplate::id);
}

const Article* Pack::article(std::string_view articleId) const
{
    return findSorted(articles, articleId, &Article::id);
}

const Source* Pack::source(std::string_view key) const
{
    return findSorted(sources, key, &Source::key);
}

const figure::Animation* Pack::figure(std::string_view movementId) const
{
    const auto* found = findSorted(figures, movementId, &Figure::id);
    return found == nullptr ? nullptr : &found->animation;
}

const Position* Pack::position(std::string_view positionId) const
{
    const auto found = std::find_if(positions.begin(), positions.end(), [&](const Position& entry) {
        return entry.id == positionId;
    });
    return found == positions.end() ? nullptr : &*found;
}

Wording::Wording(const Pack& pack, std::string_view locale)
    : m_asked(languageOf(locale))
    , m_fallback(pack.defaultLocale)
{
    const auto texts = [&](const std::string& name) -> const LocaleTexts* {
        const auto found = pack.texts.find(name);
        return found == pack.texts.end() ? nullptr : &found->second;
    };
    m_default = texts(pack.defaultLocale);
    for (const std::string& name : {std::string(locale), m_asked, pack.defaultLocale}) {
        m_chosen = texts(name);
        m_locale = name;
        if (m_chosen != nullptr)
            break;
    }
}

const MovementText& Wording::movement(std::string_view id) const
{
    return textOf(&LocaleTexts::movements, m_chosen, m_default, id);
}

const ProgramText& Wording::program(std::string_view id) const
{
    return textOf(&LocaleTexts::programs, m_chosen, m_default, id);
}

const ArticleText& Wording::article(std::string_view id) const
{
    return textOf(&LocaleTexts::articles, m_chosen, m_default, id);
}

const RuleText& Wording::rule(Rule rule) const
{
    return textOf(&LocaleTexts::rules, m_chosen, m_default, toString(rule));
}

std::string Wording::ruleGroup(RuleGroup group) const
{
    return textOf<std::string>(&LocaleTexts::ruleGroups, m_chosen, m_default, toString(group));
}

std::string Wording::fact(std::string_view input) const
{
    return textOf<std::string>(&LocaleTexts::facts, m_chosen, m_default, input);
}

const QuestionText& Wording::question(std::string_view id) const
{
    return textOf(&LocaleTexts::questions, m_chosen, m_default, id);
}

std::string Wording::day(CivilDate date) const
{
    const std::chrono::year_month_day parts(date);
    for (const LocaleTexts* texts : {m_chosen, m_default}) {
        if (texts == nullptr || texts->months.empty())
            continue;
        const auto month = static_cast<unsigned>(parts.month()) - 1;
        return filled(texts->date,
                      {{"day", fmt::format("{}", static_cast<unsigned>(parts.day()))},
                       {"month", texts->months.at(month)}});
    }
    return toIso(date);
}

std::string Wording::position(std::string_view id) const
{
    return labelOf(&LocaleTexts::positions, m_chosen, m_default, id);
}

std::string Wording::equipment(std::string_view id) const
{
    return labelOf(&LocaleTexts::equipment, m_chosen, m_default, id);
}

std::string Wording::target(std::string_view id) const
{
    return labelOf(&LocaleTexts::targets, m_chosen, m_default, id);
}

std::string Wording::condition(std::string_view id) const
{
    return labelOf(&LocaleTexts::conditions, m_chosen, m_default, id);
}

std::string Wording::flag(std::string_view id) const
{
    return labelOf(&LocaleTexts::flags, m_chosen, m_default, id);
}

template <class Text>
std::string Wording::otherLanguage(const std::map<std::string, Text> LocaleTexts::*entries,
                                   std::string_view id) const
{
    const std::string key(id);
    const bool found = m_chosen != nullptr && (m_chosen->*entries).contains(key);
    const std::string& locale = found ? m_locale : m_fallback;
    return languageOf(locale) == m_asked ? std::string() : locale;
}

std::string Wording::otherLanguageOfMovement(std::string_view id) const
{
    return otherLanguage(&LocaleTexts::movements, id);
}

std::string Wording::otherLanguageOfArticle(std::string_view id) const
{
    return otherLanguage(&LocaleTexts::articles, id);
}

std::string Wording::variant(std::string_view movementId, const std::string& variant) const
{
    const MovementText& text = movement(movementId);
    for (const auto* variants : {&text.easier, &text.harder}) {
        const auto found = variants->find(variant);
        if (found != variants->end())
            return found->second;
    }
    return {};
}

std::string Wording::forSide(std::string_view movementId, std::string_view text, Side side) const
{
    const std::string id(movementId);
    for (const LocaleTexts* texts : {m_chosen, m_default}) {
        if (texts != nullptr && texts->movements.contains(id))
            return content::forSide(text, texts->sideWords, side);
    }
    return std::string(text);
}

} // namespace hipwise::content
