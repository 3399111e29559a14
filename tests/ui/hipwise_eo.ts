<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- A few words of another language, so that a change of language can be seen. -->
<TS version="2.1" language="eo">
<context>
    <name>hipwise::ui::NavBar</name>
    <message><source>Today</source><translation>Hodiaŭ</translation></message>
</context>
<context>
    <name>hipwise::ui::SettingsPage</name>
    <message><source>Settings</source><translation>Agordoj</translation></message>
    <message><source>Text size</source><translation>Litergrando</translation></message>
</context>
</TS>
