#include "ui/shell/keys_dialog.h"

#include "ui/shell/dialogs.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/text_label.h"

#include <QCoreApplication>
#include <QGridLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace hipwise::ui {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Keys", text);
}

struct KeyGroup {
    KeyPlace place;
    QString title;
    QList<std::pair<QString, QString>> keys; ///< and what they do
};

KeyGroup everywhere()
{
    return {
        KeyPlace::Everywhere,
        say(QT_TRANSLATE_NOOP("Keys", "Everywhere")),
        {{QStringLiteral("Ctrl+1, 2, 3, 4, 5, 6"),
          say(QT_TRANSLATE_NOOP("Keys", "Today, Library, Program, Progress, Snacks, Learn"))},
         {QStringLiteral("Ctrl+,"), say(QT_TRANSLATE_NOOP("Keys", "Settings"))},
         {QStringLiteral("F1"), say(QT_TRANSLATE_NOOP("Keys", "When to get help"))},
         {QStringLiteral("Ctrl+Enter"), say(QT_TRANSLATE_NOOP("Keys", "Start today’s session"))},
         {QStringLiteral("Ctrl+Shift+S"), say(QT_TRANSLATE_NOOP("Keys", "Movement snack now"))},
         {QStringLiteral("W"), say(QT_TRANSLATE_NOOP("Keys", "Why something is suggested"))},
         {QStringLiteral("Ctrl+Z"), say(QT_TRANSLATE_NOOP("Keys", "Undo the last change"))},
         {QStringLiteral("/, Ctrl+F"),
          say(QT_TRANSLATE_NOOP("Keys", "Search this page, or the library"))},
         {QStringLiteral("Ctrl +, −, 0"),
          say(QT_TRANSLATE_NOOP("Keys", "Larger, smaller, usual text"))},
         {QStringLiteral("Alt+←, Esc"), say(QT_TRANSLATE_NOOP("Keys", "Back"))},
         {QStringLiteral("F6"),
          say(QT_TRANSLATE_NOOP("Keys", "From the side bar to the page and back"))},
         {QStringLiteral("F11"), say(QT_TRANSLATE_NOOP("Keys", "Full screen"))},
         {QStringLiteral("Alt"), say(QT_TRANSLATE_NOOP("Keys", "Menu bar"))},
         {QStringLiteral("?"), say(QT_TRANSLATE_NOOP("Keys", "These keys"))},
         {QStringLiteral("Ctrl+Q"), say(QT_TRANSLATE_NOOP("Keys", "Quit"))}}};
}

KeyGroup painScale()
{
    return {KeyPlace::PainScale,
            say(QT_TRANSLATE_NOOP("Keys", "Pain scale")),
            {{QStringLiteral("0 … 9"), say(QT_TRANSLATE_NOOP("Keys", "Choose a number"))},
             {QStringLiteral("Shift+0"), say(QT_TRANSLATE_NOOP("Keys", "10; or 1, then 0"))}}};
}

KeyGroup library()
{
    return {KeyPlace::Library,
            say(QT_TRANSLATE_NOOP("Keys", "Library")),
            {{QStringLiteral("F"), say(QT_TRANSLATE_NOOP("Keys", "Favourite or not"))},
             {QStringLiteral("G, L"), say(QT_TRANSLATE_NOOP("Keys", "Cards, list"))}}};
}

KeyGroup movement()
{
    return {
        KeyPlace::Movement,
        say(QT_TRANSLATE_NOOP("Keys", "A movement")),
        {{QStringLiteral("K"), say(QT_TRANSLATE_NOOP("Keys", "Play or stop"))},
         {QStringLiteral(", ."), say(QT_TRANSLATE_NOOP("Keys", "Part before, part after"))},
         {QStringLiteral("+ −"), say(QT_TRANSLATE_NOOP("Keys", "Faster, slower"))},
         {QStringLiteral("M"), say(QT_TRANSLATE_NOOP("Keys", "Other side"))},
         {QStringLiteral("1 … 5"),
          say(QT_TRANSLATE_NOOP("Keys", "Seen from where it shows best, front, side, back, top"))},
         {QStringLiteral("← → ↑ ↓"), say(QT_TRANSLATE_NOOP("Keys", "On the figure: turn it"))},
         {say(QT_TRANSLATE_NOOP("Keys", "Home")),
          say(QT_TRANSLATE_NOOP("Keys", "On the figure: back to where it shows best"))},
         {QStringLiteral("F11"), say(QT_TRANSLATE_NOOP("Keys", "The figure alone"))}}};
}

KeyGroup figureAlone()
{
    return {KeyPlace::FigureAlone,
            say(QT_TRANSLATE_NOOP("Keys", "The figure alone")),
            {{QStringLiteral("← →"), say(QT_TRANSLATE_NOOP("Keys", "Movement before, next"))},
             {QStringLiteral("↑ ↓"), say(QT_TRANSLATE_NOOP("Keys", "Harder, easier"))},
             {QStringLiteral("Shift+← → ↑ ↓"), say(QT_TRANSLATE_NOOP("Keys", "Turn it"))},
             {QStringLiteral("Esc"), say(QT_TRANSLATE_NOOP("Keys", "Back to the page"))}}};
}

KeyGroup session()
{
    return {
        KeyPlace::Session,
        say(QT_TRANSLATE_NOOP("Keys", "A session")),
        {{say(QT_TRANSLATE_NOOP("Keys", "Space")),
          say(QT_TRANSLATE_NOOP("Keys", "Pause and go on"))},
         {QStringLiteral("→ ←"), say(QT_TRANSLATE_NOOP("Keys", "Next, back"))},
         {QStringLiteral("S"), say(QT_TRANSLATE_NOOP("Keys", "Skip this movement"))},
         {QStringLiteral("H"), say(QT_TRANSLATE_NOOP("Keys", "It hurts"))},
         {QStringLiteral("+ −"),
          say(QT_TRANSLATE_NOOP("Keys", "One repetition more or fewer; in a rest: 15 seconds"))},
         {QStringLiteral("L"), say(QT_TRANSLATE_NOOP("Keys", "The other side first"))},
         {QStringLiteral("M"), say(QT_TRANSLATE_NOOP("Keys", "Sound on or off"))},
         {QStringLiteral("Esc"), say(QT_TRANSLATE_NOOP("Keys", "Stop (asks first)"))},
         {say(QT_TRANSLATE_NOOP("Keys", "Remote")),
          say(QT_TRANSLATE_NOOP("Keys",
                                "Page down and page up: next, back. Full stop or B: pause and go "
                                "on"))},
         {say(QT_TRANSLATE_NOOP("Keys", "Media keys")),
          say(QT_TRANSLATE_NOOP("Keys", "Pause and go on, next, back, sound"))}}};
}

KeyGroup test()
{
    return {KeyPlace::Test,
            say(QT_TRANSLATE_NOOP("Keys", "Chair stand, standing on one leg")),
            {{say(QT_TRANSLATE_NOOP("Keys", "Space")),
              say(QT_TRANSLATE_NOOP("Keys", "The large button: start, count, foot down"))},
             {QStringLiteral("Esc"), say(QT_TRANSLATE_NOOP("Keys", "Stop; nothing is kept"))},
             {say(QT_TRANSLATE_NOOP("Keys", "Remote")),
              say(QT_TRANSLATE_NOOP("Keys", "Page down, full stop or B: the large button"))}}};
}

KeyGroup program()
{
    return {KeyPlace::Program,
            say(QT_TRANSLATE_NOOP("Keys", "The program")),
            {{QStringLiteral("M"),
              say(QT_TRANSLATE_NOOP("Keys",
                                    "Move a session: arrow keys choose the day, Enter puts it "
                                    "there"))},
             {QStringLiteral("Alt+↑, Alt+↓"),
              say(QT_TRANSLATE_NOOP("Keys", "A movement of a session up or down"))},
             {QStringLiteral("A"), say(QT_TRANSLATE_NOOP("Keys", "Add a movement"))},
             {say(QT_TRANSLATE_NOOP("Keys", "Del")),
              say(QT_TRANSLATE_NOOP("Keys", "Take a movement out"))},
             {QStringLiteral("Ctrl+Z, Ctrl+Y"),
              say(QT_TRANSLATE_NOOP("Keys", "Take back, do again"))}}};
}

/// One after the other, from row on; returns the first free row.
int addGroup(const Look& look, QGridLayout& grid, const KeyGroup& group, int row)
{
    grid.addWidget(
        (new TextLabel(look, TextRole::CardTitle, group.title))->wrapped(), row, 0, 1, 2);
    ++row;
    for (const auto& [key, words] : group.keys) {
        grid.addWidget(new TextLabel(look, TextRole::BodyStrong, key), row, 0, Qt::AlignTop);
        grid.addWidget((new TextLabel(look, TextRole::Body, words))->wrapped(), row, 1);
        ++row;
    }
    grid.setRowMinimumHeight(row, length::CardGap);
    return row + 1;
}

} // namespace

void showKeys(const Look& look, QWidget* parent, KeyPlace here)
{
    std::array groups{everywhere(),
                      painScale(),
                      library(),
                      movement(),
                      figureAlone(),
                      program(),
                      session(),
                      test()};
    std::stable_partition(groups.begin(), groups.end(), [here](const KeyGroup& group) {
        return group.place == here;
    });
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setVerticalSpacing(length::Gap);
    grid->setHorizontalSpacing(length::CardGap);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const KeyGroup& group : groups)
        row = addGroup(look, *grid, group, row);
    grid->setRowStretch(row, 1);
    showReading(look,
                parent,
                say(QT_TRANSLATE_NOOP("Keys", "Keys")),
                QStringLiteral("keysDialog"),
                content);
}

} // namespace hipwise::ui
