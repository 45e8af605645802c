# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034
# Sourced by app/run.sh, tests/run.sh and .ci/run: which Debian 12 packages are needed for what, and how to get them.

build_packages=(
    g++ cmake ninja-build pkg-config ccache mold
    qt6-base-dev libqt6sql6-sqlite libqt6opengl6-dev qt6-charts-dev qt6-svg-dev libqt6svg6
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    libsqlite3-dev libxlsxwriter-dev zlib1g-dev libzip-dev libuchardet-dev libboost-math-dev
)
run_packages=(fonts-noto-core fonts-dejavu-core)
test_packages=(
    libgtest-dev libgmock-dev librapidcheck-dev libbenchmark-dev clang-14 libclang-rt-14-dev
    xvfb xauth sqlite3 python3-openpyxl poppler-utils libxml2-utils binutils
)
lint_packages=(
    git clang-14 clang-tidy-14 clang-format-14 shellcheck mandoc
    desktop-file-utils appstream shared-mime-info libxml2-utils
)

# say TEXT...: a line about what is going on, kept apart from the output of the program.
say() { printf '%s\n' "$*" >&2; }

# quietly LOG COMMAND...: runs it with its output in LOG; shows the end of LOG and fails if it fails.
quietly() {
    local log=$1 status=0
    shift
    mkdir -p "$(dirname "$log")"
    "$@" >"$log" 2>&1 </dev/null || status=$?
    if ((status != 0)); then
        tail -n 40 "$log" >&2
        say "failed ($status): $* -- the whole output is in $log"
    fi
    return "$status"
}

# missing_packages PACKAGE...: those of them that are not installed, one on a line. dpkg alone answers.
missing_packages() {
    local installed
    installed=$(dpkg-query -W -f='${Package} ${db:Status-Status}\n' "$@" 2>/dev/null | sed -n 's/ installed$//p') || true
    comm -23 <(printf '%s\n' "$@" | sort -u) <(printf '%s\n' "$installed" | sort -u)
}

# install_packages LOG PACKAGE...: installs what is missing, as root or through sudo; nothing missing, nothing done.
install_packages() {
    local log=$1 as_root=() missing
    shift
    mapfile -t missing < <(missing_packages "$@")
    ((${#missing[@]} > 0)) || return 0
    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null; then
            say "These packages are missing, and installing them needs root: ${missing[*]}"
            return 1
        fi
        say "Installing needs root: sudo may ask for your password."
        sudo -v || return 1
        as_root=(sudo)
    fi
    say "Installing ${#missing[@]} packages: ${missing[*]}"
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300)
    quietly "$log.update" "${apt[@]}" update || say "The package lists could not be renewed; trying with those at hand."
    quietly "$log" "${apt[@]}" install --no-install-recommends "${missing[@]}"
}

# build_preset PRESET: configures and builds it into build/PRESET, from the folder at hand.
build_preset() {
    local preset=$1
    # Without these, ccache leaves alone whatever uses a precompiled header.
    export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros,include_file_mtime,include_file_ctime}
    # It asks the compiler what a source includes, instead of preprocessing it before: a fifth less for what is new.
    export CCACHE_DEPEND=${CCACHE_DEPEND:-1}
    quietly "build/log/configure-$preset.txt" cmake --preset "$preset"
    quietly "build/log/build-$preset.txt" cmake --build --preset "$preset" --parallel "$(nproc)"
}
