#include "app/morning.h"

namespace hipwise::app {

using std::chrono::days;

CivilDate wakingDay(const ZonedInstant& moment)
{
    return moment.timeOfDay() < MorningBegins ? moment.date() - days(1) : moment.date();
}

Result<std::optional<MorningQuestion>> morningQuestion(const Context& context)
{
    if (context.journal == nullptr)
        return std::nullopt;
    const ZonedInstant now = context.now();
    const CivilDate yesterday = wakingDay(now) - days(1);
    const auto records = context.journal->sessions().between(yesterday, yesterday + days(1));
    if (!records)
        return tl::unexpected(records.error());
    std::optional<MorningQuestion> question;
    for (const session::SessionRecord& record : *records) { // newest first
        if (wakingDay(record.startedAt) != yesterday || session::countSets(record).done == 0)
            continue;
        if (record.morning)
            return std::nullopt;
        if (!question)
            question = MorningQuestion{record.id,
                                       record.title,
                                       record.painBefore ? record.painBefore->score : std::nullopt};
    }
    return question;
}

Result<void> keepMorning(const Context& context,
                         std::int64_t session,
                         const session::Morning& answer)
{
    if (context.journal == nullptr)
        return failure(ErrorCode::NotFound, "expected an open journal");
    const auto id = context.journal->pain().add({0,
                                                 context.now(),
                                                 session::PainContext::Morning,
                                                 session,
                                                 answer.pain,
                                                 {},
                                                 {},
                                                 {},
                                                 answer.answer});
    if (!id)
        return tl::unexpected(id.error());
    return {};
}

} // namespace hipwise::app
