#include "snacks/event.h"

#include "support/names.h"

#include <fmt/format.h>

namespace hipwise::snacks {

namespace {

constexpr Names<EventKind, 12> KindNames{{{"due", EventKind::Due},
                                          {"held", EventKind::Held},
                                          {"released", EventKind::Released},
                                          {"shown", EventKind::Shown},
                                          {"started", EventKind::Started},
                                          {"done", EventKind::Done},
                                          {"not-now", EventKind::NotNow},
                                          {"snoozed", EventKind::Snoozed},
                                          {"unanswered", EventKind::Unanswered},
                                          {"credited", EventKind::Credited},
                                          {"skipped", EventKind::Skipped},
                                          {"rescheduled", EventKind::Rescheduled}}};

constexpr Names<Offer, 2> OfferNames{{{"snack", Offer::Snack}, {"session", Offer::Session}}};

constexpr Names<Why, 20> WhyNames{{{"interval", Why::Interval},
                                   {"session-time", Why::SessionTime},
                                   {"asked", Why::Asked},
                                   {"typing", Why::Typing},
                                   {"full-screen", Why::FullScreen},
                                   {"do-not-disturb", Why::DoNotDisturb},
                                   {"call", Why::Call},
                                   {"pause", Why::Pause},
                                   {"just-woke", Why::JustWoke},
                                   {"just-shown", Why::JustShown},
                                   {"away", Why::Away},
                                   {"locked", Why::Locked},
                                   {"asleep", Why::Asleep},
                                   {"session", Why::Session},
                                   {"lunch", Why::Lunch},
                                   {"outside-hours", Why::OutsideHours},
                                   {"until-tomorrow", Why::UntilTomorrow},
                                   {"settings", Why::Settings},
                                   {"watchdog", Why::Watchdog},
                                   {"closed", Why::Closed}}};

std::string_view reason(Why why)
{
    switch (why) {
    case Why::Interval:
        return "the interval is over";
    case Why::SessionTime:
        return "it is the session's time";
    case Why::Asked:
        return "asked for";
    case Why::Typing:
        return "somebody is typing";
    case Why::FullScreen:
        return "a program is full screen";
    case Why::DoNotDisturb:
        return "do not disturb is on";
    case Why::Call:
        return "in a call";
    case Why::Pause:
        return "paused";
    case Why::JustWoke:
        return "the computer has just woken";
    case Why::JustShown:
        return "another one was shown just before";
    case Why::Away:
        return "nobody is there";
    case Why::Locked:
        return "the screen is locked";
    case Why::Asleep:
        return "the computer slept";
    case Why::Session:
        return "a session is under way";
    case Why::Lunch:
        return "lunch";
    case Why::OutsideHours:
        return "outside of working hours";
    case Why::UntilTomorrow:
        return "off until tomorrow";
    case Why::Settings:
        return "the settings were changed";
    case Why::Closed:
        return "Hipwise was closed";
    case Why::Watchdog:
        break;
    }
    return "it was forgotten for too long";
}

} // namespace

std::string_view toString(Offer offer)
{
    return nameIn(OfferNames, offer);
}

std::optional<Offer> parseOffer(std::string_view text)
{
    return valueIn(OfferNames, text);
}

std::string_view toString(EventKind kind)
{
    return nameIn(KindNames, kind);
}

std::optional<EventKind> parseEventKind(std::string_view text)
{
    return valueIn(KindNames, text);
}

std::string_view toString(Why why)
{
    return nameIn(WhyNames, why);
}

std::optional<Why> parseWhy(std::string_view text)
{
    return valueIn(WhyNames, text);
}

std::string explained(const Event& event)
{
    const std::string_view why = reason(event.why);
    switch (event.kind) {
    case EventKind::Released:
        return fmt::format("held {} min: {}", event.length.count(), why);
    case EventKind::Credited:
        return fmt::format("a break of {} min: {}", event.length.count(), why);
    case EventKind::Snoozed:
        return fmt::format("again in {} min", event.length.count());
    case EventKind::Done:
        return "it was done";
    case EventKind::NotNow:
        return event.why == Why::Asked ? "not now" : std::string(why);
    case EventKind::Unanswered:
        return event.why == Why::Interval ? "no answer" : std::string(why);
    case EventKind::Started:
        return "somebody does it";
    case EventKind::Due:
    case EventKind::Held:
    case EventKind::Shown:
    case EventKind::Skipped:
    case EventKind::Rescheduled:
        break;
    }
    return std::string(why);
}

} // namespace hipwise::snacks
