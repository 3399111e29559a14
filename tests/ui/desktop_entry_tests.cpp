#include "ui/platform/desktop_entry.h"

#include <catch2/catch.hpp>

namespace hipwise::test {

namespace {

using ui::desktopCommand;
using ui::DesktopEntry;

} // namespace

TEST_CASE("a desktop entry is its first group")
{
    const DesktopEntry entry("# Hidden=true\n\n[Other]\nExec=other\n[Desktop Entry]\r\n"
                             "Exec = hipwise --quiet=1 \r\n  Hidden= false\nHidden=true\n#Name=No\n"
                             "no key\n[Desktop Action new]\nExec=new\nName=New");
    CHECK(entry.value("Exec") == "hipwise --quiet=1");
    CHECK(entry.isFalse("Hidden")); // the first of two
    CHECK_FALSE(entry.isTrue("Hidden"));
    CHECK(entry.value("Name").empty());
    CHECK(entry.value("#Name").empty());
    CHECK_FALSE(entry.isTrue("Name"));
    CHECK_FALSE(entry.isFalse("Name"));
    CHECK(DesktopEntry("").value("Exec").empty());
    CHECK(DesktopEntry("[Desktop Entry]\nName=Hipwise").value("Name") == "Hipwise");
}

TEST_CASE("a desktop entry may say yes and no as it did of old")
{
    const DesktopEntry entry("[Desktop Entry]\nA=1\nB=0\nC=true\nD=false\nE=yes\n");
    CHECK(entry.isTrue("A"));
    CHECK(entry.isFalse("B"));
    CHECK(entry.isTrue("C"));
    CHECK(entry.isFalse("D"));
    CHECK_FALSE(entry.isTrue("E"));
    CHECK_FALSE(entry.isFalse("E"));
}

TEST_CASE("a command is quoted for the desktop and escaped for the file")
{
    CHECK(desktopCommand("/usr/bin/hipwise", {}) == R"("/usr/bin/hipwise")");
    CHECK(desktopCommand("/home/Eva Maria/hip wise", {"--hidden", ""})
          == R"("/home/Eva Maria/hip wise" "--hidden" "")");
    CHECK(desktopCommand("/a", {"say \"hip\"", "$HOME", "`date`", "50%", "it's"})
          == R"("/a" "say \\"hip\\"" "\\$HOME" "\\`date\\`" "50%%" "it's")");
    CHECK(desktopCommand("/a\\b", {}) == R"("/a\\\\b")");
    CHECK(desktopCommand("/one\ntwo\tthree\rfour", {}) == R"("/one\ntwo\tthree\rfour")");
    CHECK(desktopCommand("/Übung/cadera", {"ñ"}) == R"("/Übung/cadera" "ñ")");
}

TEST_CASE("what is not UTF-8 cannot stand in a desktop entry")
{
    CHECK_FALSE(desktopCommand("/caf\xe9", {}));
    CHECK_FALSE(desktopCommand("/a", {"caf\xe9"}));
}

} // namespace hipwise::test
