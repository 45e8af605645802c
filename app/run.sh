#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing (Debian 12), builds Payoff and opens it on the example workspace.
# Without a display it draws the dashboard and writes a month's summary into build/demo instead.
# Further arguments go to payoff: app/run.sh my.payoff
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
caller_folder=${OLDPWD:-$PWD}
# shellcheck source=app/packages.sh
source app/packages.sh

payoff=$PWD/build/release/app/payoff
demo=$PWD/build/demo

prepare() {
    local packages=("${build_packages[@]}" "${run_packages[@]}")
    if [[ -n ${WAYLAND_DISPLAY:-} && -z ${DISPLAY:-} ]]; then
        packages+=(qt6-wayland)
    fi
    install_packages build/log/install.txt "${packages[@]}"
    [[ -x $payoff ]] || say "Building Payoff; the first time takes a few minutes."
    build_preset release
}

last_full_month() { date -d "$(date +%Y-%m-01) -1 day" +%Y-%m; }

# What the window would show, as files.
demonstrate_without_display() {
    local workspace=$demo/example.payoff month format file
    month=$(last_full_month)
    export QT_QPA_PLATFORM=offscreen
    rm -rf "$demo"
    mkdir -p "$demo"
    "$payoff" new "$workspace" --example
    "$payoff" screenshot "$workspace" --page dashboard --size 1440x900 --output "$demo/dashboard.png"
    for format in xlsx csv; do
        "$payoff" summary "$workspace" --month "$month" --format "$format" --output "$demo/summary-$month.$format"
    done
    say "There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window. Look at these instead:"
    for file in "$demo/dashboard.png" "$demo/summary-$month.xlsx" "$demo/summary-$month.csv" "$workspace"; do
        [[ -s $file ]] || { say "missing: $file"; return 1; }
        printf '%s\n' "$file"
    done
}

prepare
if (($# > 0)); then
    cd "$caller_folder"
    exec "$payoff" "$@"
elif [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
    exec "$payoff" --demo
else
    demonstrate_without_display
fi
