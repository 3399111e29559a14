<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CueWords</name>
    <message numerus="yes">
        <source>Start, %n time(s)</source>
        <translation>
            <numerusform>Start, %n time</numerusform>
            <numerusform>Start, %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold, %n second(s)</source>
        <translation>
            <numerusform>Hold, %n second</numerusform>
            <numerusform>Hold, %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start, %n minute(s)</source>
        <translation>
            <numerusform>Start, %n minute</numerusform>
            <numerusform>Start, %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start, %n second(s)</source>
        <translation>
            <numerusform>Start, %n second</numerusform>
            <numerusform>Start, %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rest, %n second(s)</source>
        <translation>
            <numerusform>Rest, %n second</numerusform>
            <numerusform>Rest, %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message numerus="yes">
        <source>Hipwise made a copy on %1, with %n session(s).</source>
        <translation>
            <numerusform>Hipwise made a copy on %1, with %n session.</numerusform>
            <numerusform>Hipwise made a copy on %1, with %n sessions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgramWords</name>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every %n day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a week</source>
        <translation>
            <numerusform>%n time a week</numerusform>
            <numerusform>%n times a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a day</source>
        <translation>
            <numerusform>%n time a day</numerusform>
            <numerusform>%n times a day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SnackWords</name>
    <message numerus="yes">
        <source>%n repeats</source>
        <translation>
            <numerusform>%n repeat</numerusform>
            <numerusform>%n repeats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayNotices</name>
    <message numerus="yes">
        <source>%1 of %2 planned sessions in the last %n day(s)</source>
        <translation>
            <numerusform>%1 of %2 planned sessions in the last %n day</numerusform>
            <numerusform>%1 of %2 planned sessions in the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a little more weight, %n time(s)</source>
        <translation>
            <numerusform>a little more weight, %n time</numerusform>
            <numerusform>a little more weight, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hipwise::ui::ArticlePage</name>
    <message numerus="yes">
        <source>%n minute(s) to read</source>
        <translation>
            <numerusform>%n minute to read</numerusform>
            <numerusform>%n minutes to read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hipwise::ui::ContentPage</name>
    <message numerus="yes">
        <source>%n movement(s) more: %1</source>
        <translation>
            <numerusform>%n movement more: %1</numerusform>
            <numerusform>%n movements more: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s) gone: %1</source>
        <translation>
            <numerusform>%n movement gone: %1</numerusform>
            <numerusform>%n movements gone: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s) changed: %1</source>
        <translation>
            <numerusform>%n movement changed: %1</numerusform>
            <numerusform>%n movements changed: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) more: %1</source>
        <translation>
            <numerusform>%n program more: %1</numerusform>
            <numerusform>%n programs more: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) gone: %1</source>
        <translation>
            <numerusform>%n program gone: %1</numerusform>
            <numerusform>%n programs gone: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) changed: %1</source>
        <translation>
            <numerusform>%n program changed: %1</numerusform>
            <numerusform>%n programs changed: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) more: %1</source>
        <translation>
            <numerusform>%n article more: %1</numerusform>
            <numerusform>%n articles more: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) gone: %1</source>
        <translation>
            <numerusform>%n article gone: %1</numerusform>
            <numerusform>%n articles gone: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) changed: %1</source>
        <translation>
            <numerusform>%n article changed: %1</numerusform>
            <numerusform>%n articles changed: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) more: %1</source>
        <translation>
            <numerusform>%n figure more: %1</numerusform>
            <numerusform>%n figures more: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) gone: %1</source>
        <translation>
            <numerusform>%n figure gone: %1</numerusform>
            <numerusform>%n figures gone: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) changed: %1</source>
        <translation>
            <numerusform>%n figure changed: %1</numerusform>
            <numerusform>%n figures changed: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) more: %1</source>
        <translation>
            <numerusform>%n source more: %1</numerusform>
            <numerusform>%n sources more: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) gone: %1</source>
        <translation>
            <numerusform>%n source gone: %1</numerusform>
            <numerusform>%n sources gone: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) changed: %1</source>
        <translation>
            <numerusform>%n source changed: %1</numerusform>
            <numerusform>%n sources changed: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s) more: %1</source>
        <translation>
            <numerusform>%n language more: %1</numerusform>
            <numerusform>%n languages more: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s) gone: %1</source>
        <translation>
            <numerusform>%n language gone: %1</numerusform>
            <numerusform>%n languages gone: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s) changed: %1</source>
        <translation>
            <numerusform>%n language changed: %1</numerusform>
            <numerusform>%n languages changed: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s)</source>
        <translation>
            <numerusform>%n movement</numerusform>
            <numerusform>%n movements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n program(s)</source>
        <translation>
            <numerusform>%n program</numerusform>
            <numerusform>%n programs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hipwise::ui::DataPage</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pain score(s)</source>
        <translation>
            <numerusform>%n pain score</numerusform>
            <numerusform>%n pain scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added pack(s)</source>
        <translation>
            <numerusform>%n added pack</numerusform>
            <numerusform>%n added packs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hipwise::ui::DataPages</name>
    <message numerus="yes">
        <source>A copy was made, opened and counted: %n session(s).</source>
        <translation>
            <numerusform>A copy was made, opened and counted: %n session.</numerusform>
            <numerusform>A copy was made, opened and counted: %n sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are back.</source>
        <translation>
            <numerusform>%n session is back.</numerusform>
            <numerusform>%n sessions are back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) could be rescued. %1 could not.</source>
        <translation>
            <numerusform>%n session could be rescued. %1 could not.</numerusform>
            <numerusform>%n sessions could be rescued. %1 could not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) could be rescued.</source>
        <translation>
            <numerusform>%n session could be rescued.</numerusform>
            <numerusform>%n sessions could be rescued.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hipwise::ui::DayField</name>
    <message numerus="yes">
        <source>%n snacks</source>
        <translation>
            <numerusform>%n snack</numerusform>
            <numerusform>%n snacks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hipwise::ui::LearnPage</name>
    <message numerus="yes">
        <source>Read, %n minute(s)</source>
        <translation>
            <numerusform>Read, %n minute</numerusform>
            <numerusform>Read, %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hipwise::ui::LibraryPage</name>
    <message numerus="yes">
        <source>%n movement(s)</source>
        <translation>
            <numerusform>%n movement</numerusform>
            <numerusform>%n movements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s) shown that may not suit, with the reason.</source>
        <translation>
            <numerusform>%n movement shown that may not suit, with the reason.</numerusform>
            <numerusform>%n movements shown that may not suit, with the reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s) left out that may not suit.</source>
        <translation>
            <numerusform>%n movement left out that may not suit.</numerusform>
            <numerusform>%n movements left out that may not suit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hipwise::ui::PlayerBar</name>
    <message numerus="yes">
        <source>%n set(s) wait. The session goes on.</source>
        <translation>
            <numerusform>%n set waits. The session goes on.</numerusform>
            <numerusform>%n sets wait. The session goes on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hipwise::ui::ProgramOfferCard</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hipwise::ui::SnackCard</name>
    <message numerus="yes">
        <source>%n done today</source>
        <translation>
            <numerusform>%n done today</numerusform>
            <numerusform>%n done today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hipwise::ui::SnackLogCard</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hipwise::ui::TodaySessionCard</name>
    <message numerus="yes">
        <source>%n movement(s)</source>
        <translation>
            <numerusform>%n movement</numerusform>
            <numerusform>%n movements</numerusform>
        </translation>
    </message>
</context>
</TS>
