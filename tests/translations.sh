#!/bin/sh
# The translation files have every text of the interface: updating them changes nothing.
set -eu
cd "$(dirname "$0")/.."
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
cp resources/translations/*.ts "$fresh"
update() {
    /usr/lib/qt6/bin/lupdate -silent -I . -I src -locations none -no-obsolete "$@"
}
update -pluralonly ui -ts "$fresh/hipwise_en.ts"
update ui -ts "$fresh/hipwise_es.ts"
for file in "$fresh"/*.ts; do
    diff -u "resources/translations/$(basename "$file")" "$file"
    if grep -q 'type="unfinished"' "$file"; then
        echo "$(basename "$file") has texts without a translation."
        exit 1
    fi
done
