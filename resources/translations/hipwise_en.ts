<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
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
</context>
<context>
    <name>hipwise::ui::PlayerBar</name>
    <message numerus="yes">
        <source>Not saved yet: %n set(s). The session goes on.</source>
        <translation>
            <numerusform>Not saved yet: %n set. The session goes on.</numerusform>
            <numerusform>Not saved yet: %n sets. The session goes on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hipwise::ui::PlayerPage</name>
    <message numerus="yes">
        <source>Rest, %n second(s)</source>
        <translation>
            <numerusform>Rest, %n second</numerusform>
            <numerusform>Rest, %n seconds</numerusform>
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
