#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing (Debian 12), builds and runs every test: tests/run.sh [PRESET] [ARGUMENTS OF CTEST...]
# PRESET is dev (default) or asan.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=app/packages.sh
source app/packages.sh

preset=${1:-dev}
shift || true
log=build/log/tests-$preset.txt

run_tests() {
    export QT_QPA_PLATFORM=offscreen
    export ASAN_OPTIONS=${ASAN_OPTIONS:-strict_string_checks=1:detect_stack_use_after_return=1}
    export LSAN_OPTIONS=${LSAN_OPTIONS:-suppressions=$PWD/tests/support/leaks.supp:print_suppressions=0}
    export UBSAN_OPTIONS=${UBSAN_OPTIONS:-print_stacktrace=1}
    ctest --preset "$preset" -j2 --output-on-failure --no-tests=error "$@"
}

# What failed in full, or nothing; then the closing lines of ctest.
report() {
    local status=$1
    if ((status != 0)); then
        grep -vE '^ *(Start +[0-9]+:|[0-9]+/[0-9]+ Test +#.* Passed )' "$log" || true
    else
        sed -n '/tests passed/,$p' "$log"
    fi
}

install_packages build/log/install-tests.txt "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"
say "Building preset $preset"
build_preset "$preset"
say "Testing preset $preset"
status=0
run_tests "$@" >"$log" 2>&1 </dev/null || status=$?
report "$status"
exit "$status"
