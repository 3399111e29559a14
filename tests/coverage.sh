#!/bin/sh
# Coverage by module, from a build tree whose tests have run: prints lines and branches of each and fails below its
# gate. A gate is never lowered in the commit that misses it.
#   tests/coverage.sh BUILD_TREE
set -eu
cd "$(dirname "$0")/.."
tree=$1
trace=$tree/coverage.json
gcovr --root . --filter src/ --filter ui/ --exclude-throw-branches --exclude-unreachable-branches \
    --gcov-ignore-parse-errors --json "$trace" "$tree"
failed=no

# percent METRIC FOLDER [OPTION...]: lines or branches of a folder that its tests take.
percent() {
    metric=$1
    folder=$2
    shift 2
    gcovr --root . --add-tracefile "$trace" --filter "$folder/" --exclude '.*/main\.cpp' --exclude 'ui/platform/' "$@" \
        --print-summary --output "$tree/coverage.txt" 2>&1 | sed -n "s/^$metric: \([0-9.]*\)%.*/\1/p"
}

# gate LINES BRANCHES FOLDER...: percent that each folder must reach. Branches of headers are not counted: those are
# the compiler's own, for plain structs.
gate() {
    lines=$1
    branches=$2
    shift 2
    for folder in "$@"; do
        [ -d "$folder" ] || continue
        awk -v folder="$folder" -v lines="$lines" -v branches="$branches" \
            -v l="$(percent lines "$folder")" -v b="$(percent branches "$folder" --exclude '.*\.h')" 'BEGIN {
                ok = l + 0 >= lines && b + 0 >= branches
                printf "%-16s lines %5.1f (gate %d)  branches %5.1f (gate %d)  %s\n", folder, l, lines, b, branches, ok ? "ok" : "BELOW"
                exit !ok }' || failed=yes
    done
}

gate 95 90 src/guidance src/session src/snacks src/content src/store
gate 90 80 src/support src/figure src/person src/program src/report src/app
gate 70 50 ui
[ $failed = no ]
