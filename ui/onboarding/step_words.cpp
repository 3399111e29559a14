#include "ui/onboarding/step_words.h"

#include "ui/widgets/region_words.h"

#include <QCoreApplication>

namespace hipwise::ui {

using person::HipPart;

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("StepWords", text);
}

QString eitherSide(const std::optional<Side>& side, const char* left, const char* right)
{
    return words(side == Side::Left ? left : right);
}

} // namespace

QString stepName(person::FirstStep step)
{
    switch (step) {
    case person::FirstStep::Welcome:
        return words(QT_TRANSLATE_NOOP("StepWords", "Welcome"));
    case person::FirstStep::Safety:
        return words(QT_TRANSLATE_NOOP("StepWords", "Safety"));
    case person::FirstStep::Hip:
        return words(QT_TRANSLATE_NOOP("StepWords", "Your hip"));
    case person::FirstStep::Home:
        return words(QT_TRANSLATE_NOOP("StepWords", "At home"));
    case person::FirstStep::Program:
        return words(QT_TRANSLATE_NOOP("StepWords", "Your program"));
    }
    return {};
}

QString hipSpotName(const person::HipSpot& spot)
{
    switch (spot.part) {
    case HipPart::Groin:
        return eitherSide(spot.side,
                          QT_TRANSLATE_NOOP("StepWords", "Left groin"),
                          QT_TRANSLATE_NOOP("StepWords", "Right groin"));
    case HipPart::OuterHip:
        return eitherSide(spot.side,
                          QT_TRANSLATE_NOOP("StepWords", "Left outer hip"),
                          QT_TRANSLATE_NOOP("StepWords", "Right outer hip"));
    case HipPart::FrontThigh:
        return eitherSide(spot.side,
                          QT_TRANSLATE_NOOP("StepWords", "Front of left thigh"),
                          QT_TRANSLATE_NOOP("StepWords", "Front of right thigh"));
    case HipPart::OuterThigh:
        return eitherSide(spot.side,
                          QT_TRANSLATE_NOOP("StepWords", "Outside of left thigh"),
                          QT_TRANSLATE_NOOP("StepWords", "Outside of right thigh"));
    case HipPart::LowerBack:
        return words(QT_TRANSLATE_NOOP("StepWords", "Lower back"));
    case HipPart::Buttock:
        return eitherSide(spot.side,
                          QT_TRANSLATE_NOOP("StepWords", "Left buttock"),
                          QT_TRANSLATE_NOOP("StepWords", "Right buttock"));
    case HipPart::BackThigh:
        return eitherSide(spot.side,
                          QT_TRANSLATE_NOOP("StepWords", "Back of left thigh"),
                          QT_TRANSLATE_NOOP("StepWords", "Back of right thigh"));
    }
    return {};
}

QString dayTimeName(app::DayTime time)
{
    switch (time) {
    case app::DayTime::AfterBreakfast:
        return words(QT_TRANSLATE_NOOP("StepWords", "After breakfast"));
    case app::DayTime::LateMorning:
        return words(QT_TRANSLATE_NOOP("StepWords", "Late morning"));
    case app::DayTime::AfterLunch:
        return words(QT_TRANSLATE_NOOP("StepWords", "After lunch"));
    case app::DayTime::AfterWork:
        return words(QT_TRANSLATE_NOOP("StepWords", "After work"));
    case app::DayTime::Evening:
        return words(QT_TRANSLATE_NOOP("StepWords", "In the evening"));
    }
    return {};
}

QString groupName(app::EquipmentGroup::Kind kind)
{
    switch (kind) {
    case app::EquipmentGroup::Kind::Usual:
        return words(QT_TRANSLATE_NOOP("StepWords", "Things that most homes have"));
    case app::EquipmentGroup::Kind::Training:
        return words(QT_TRANSLATE_NOOP("StepWords", "Bands, weights and the like"));
    case app::EquipmentGroup::Kind::Out:
        return words(QT_TRANSLATE_NOOP("StepWords", "For walking, cycling and water"));
    }
    return {};
}

QString soonWords(content::Urgency urgency, const std::string& region)
{
    switch (urgency) {
    case content::Urgency::Now:
        return words(QT_TRANSLATE_NOOP("StepWords", "Now: call %1")).arg(emergencyNumber(region));
    case content::Urgency::Today:
        return words(QT_TRANSLATE_NOOP("StepWords", "Today: call a doctor or advice line"));
    case content::Urgency::Soon:
    case content::Urgency::Stop:
    case content::Urgency::Fine:
        break;
    }
    return words(QT_TRANSLATE_NOOP("StepWords", "In the next days: ask a doctor or physio"));
}

} // namespace hipwise::ui
