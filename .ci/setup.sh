# Sourced by run and test: finds the source folder, and installs the Debian packages of the given groups that are
# missing. Says which; asks sudo when it is not root.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

die() {
    echo "$*" >&2
    exit 1
}

# packages GROUP...: names of the groups' packages, one a line.
packages() {
    local group
    for group in "$@"; do
        sed -n "s/^$group: //p" "$root/.ci/packages" | tr ' ' '\n'
    done
}

# install_packages GROUP...
install_packages() {
    local wanted missing name
    command -v dpkg-query >/dev/null && command -v apt-get >/dev/null ||
        die "Hipwise builds on Debian 12 with apt. On another system, install what .ci/packages names and build with cmake --workflow --preset dev."
    mapfile -t wanted < <(packages "$@")
    missing=()
    for name in "${wanted[@]}"; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || missing+=("$name")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    echo "Installing ${#missing[@]} Debian packages: ${missing[*]}"
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || die "These packages are missing and there is no sudo. Install them as root: apt-get install ${missing[*]}"
        as_root=(sudo)
    fi
    "${as_root[@]}" apt-get -qq update || die "The package lists could not be read. Is there a network?"
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "${missing[@]}" >"${TMPDIR:-/tmp}/hipwise-apt.$$" 2>&1 || {
        tail -n 20 "${TMPDIR:-/tmp}/hipwise-apt.$$" >&2
        die "The packages could not be installed. Is this Debian 12?"
    }
    rm -f "${TMPDIR:-/tmp}/hipwise-apt.$$"
}

# build PRESET [TARGET...]: configures once and builds; quiet when there is nothing to do.
build() {
    local preset=$1
    shift
    [ -f "$root/build/$preset/build.ninja" ] || (cd "$root" && cmake --preset "$preset" >"$root/build/$preset.log" 2>&1) || {
        mkdir -p "$root/build"
        cat "$root/build/$preset.log" >&2
        die "Configuring failed."
    }
    (cd "$root" && cmake --build --preset "$preset" ${1:+--target "$@"})
}
mkdir -p "$root/build"
if command -v ccache >/dev/null; then
    export HIPWISE_LAUNCHER=ccache
fi
