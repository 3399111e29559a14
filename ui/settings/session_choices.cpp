#include "ui/settings/session_choices.h"

#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/switch_row.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>

namespace hipwise::ui {

SessionChoices::SessionChoices(const Look& look)
    : m_look(look)
    , m_waits(new SwitchRow(look,
                            QStringLiteral("waitsSwitch"),
                            tr("Wait for a key before each set"),
                            tr("Otherwise a session goes on by itself, and you need no hands.")))
    , m_asks(new SwitchRow(look,
                           QStringLiteral("asksSwitch"),
                           tr("Ask about my hip after each movement"),
                           tr("In the rest, with a number key. You never have to answer.")))
    , m_large(new SwitchRow(
          look, QStringLiteral("largeSwitch"), tr("Very large words instead of the figure")))
    , m_offers(new SwitchRow(look,
                             QStringLiteral("offersSwitch"),
                             tr("Offer small changes to my program"),
                             tr("A little less or a little more, with the reason. Nothing changes "
                                "without your yes. What concerns your safety is always said.")))
    , m_fine(new Stepper(look, tr("Fine, up to")))
    , m_acceptable(new Stepper(look, tr("OK if it settles, up to")))
{
    auto* column = makeColumn(length::CardGap);
    setLayout(column);
    column->addWidget(makeWays());
    column->addWidget(makeOffers());
    column->addWidget(makeBands());
}

Card* SessionChoices::makeWays()
{
    auto* card = new Card;
    card->box()->addWidget(new TextLabel(m_look, TextRole::CardTitle, tr("Sessions")));
    card->box()->addWidget(m_waits);
    card->box()->addWidget(m_asks);
    card->box()->addWidget(m_large);
    connect(m_waits, &SwitchRow::switched, this, [this](bool on) {
        change([on](person::Settings& settings) { settings.waits = on; });
    });
    connect(m_asks, &SwitchRow::switched, this, [this](bool on) {
        change([on](person::Settings& settings) { settings.asksAfterMovement = on; });
    });
    connect(m_large, &SwitchRow::switched, this, [this](bool on) {
        change([on](person::Settings& settings) { settings.largeSession = on; });
    });
    return card;
}

Card* SessionChoices::makeOffers()
{
    auto* card = new Card;
    card->box()->addWidget(new TextLabel(m_look, TextRole::CardTitle, tr("My program")));
    card->box()->addWidget(m_offers);
    connect(m_offers, &SwitchRow::switched, this, [this](bool on) {
        change([on](person::Settings& settings) { settings.suggestions = on; });
    });
    return card;
}

Card* SessionChoices::makeBands()
{
    auto* card = new Card;
    card->box()->addWidget(
        new TextLabel(m_look, TextRole::CardTitle, tr("What a pain score means")));
    card->box()->addWidget(
        (new TextLabel(m_look,
                       TextRole::Secondary,
                       tr("Usually 0 to 2 is fine, 3 to 5 is OK if it settles by the next morning, "
                          "and more is too much. Change this only if your clinician told you so."),
                       Ink::Ink2))
            ->wrapped());
    const auto add = [&](const QString& words, Stepper* stepper, const QString& name) {
        stepper->setObjectName(name);
        auto* row = new QHBoxLayout;
        row->setSpacing(length::CardGap);
        row->addWidget((new TextLabel(m_look, TextRole::Body, words))->wrapped(), 1);
        row->addWidget(stepper);
        card->box()->addLayout(row);
    };
    add(tr("Fine, up to"), m_fine, QStringLiteral("fineUpTo"));
    add(tr("OK if it settles, up to"), m_acceptable, QStringLiteral("acceptableUpTo"));
    auto* usual = new Button(
        m_look, tr("Back to the usual numbers"), ButtonKind::Secondary, ButtonSize::Small);
    usual->setObjectName(QStringLiteral("usualBands"));
    card->box()->addWidget(usual, 0, Qt::AlignLeft);
    connect(m_fine, &Stepper::changed, this, [this](int value) {
        changeBands({value, m_settings.painBands.acceptableUpTo});
    });
    connect(m_acceptable, &Stepper::changed, this, [this](int value) {
        changeBands({m_settings.painBands.fineUpTo, value});
    });
    connect(usual, &QAbstractButton::clicked, this, [this] { changeBands({}); });
    return card;
}

void SessionChoices::changeBands(const PainBands& bands)
{
    change([&](person::Settings& settings) { settings.painBands = bands.bounded(); });
    setSettings(m_settings);
}

void SessionChoices::change(const std::function<void(person::Settings&)>& edit)
{
    person::Settings settings = m_settings;
    edit(settings);
    if (settings == m_settings)
        return;
    m_settings = settings;
    Q_EMIT changed(settings);
}

void SessionChoices::setSettings(const person::Settings& settings)
{
    m_settings = settings;
    m_waits->setOn(settings.waits);
    m_asks->setOn(settings.asksAfterMovement);
    m_large->setOn(settings.largeSession);
    m_offers->setOn(settings.suggestions);
    const PainBands& bands = settings.painBands;
    m_fine->setRange(PainBands::LowestFine, PainBands::HighestFine);
    m_fine->setValue(bands.fineUpTo);
    m_acceptable->setRange(bands.fineUpTo + 1, PainBands::HighestAcceptable);
    m_acceptable->setValue(bands.acceptableUpTo);
}

} // namespace hipwise::ui
