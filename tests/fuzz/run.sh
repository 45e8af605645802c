#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the fuzzers into build/fuzz and runs each on its kept corpus, two at a time: tests/fuzz/run.sh [SECONDS [NAME...]]
# SECONDS (default 60) are of each; NAME is csv, xlsx, number or date, or several of them. Fails with the path of the input
# that brought one down. To try such an input again: build/fuzz/tests/fuzz/csvfuzz PATH
# FUZZ_SEED (default 0: another each time) says which inputs are made; with the same one they come in the same order.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
# shellcheck source=app/packages.sh
source app/packages.sh

seconds=${1:-60}
shift || true
fuzzers=("$@")
((${#fuzzers[@]} > 0)) || fuzzers=(csv xlsx number date)
found=build/fuzz/found
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

declare -A longest=([csv]=8192 [xlsx]=8192 [number]=512 [date]=512)

# run_one NAME: the corpus is copied, so that what the fuzzer adds to it leaves the tree alone.
run_one() {
    local name=$1 status=0 log=build/log/fuzz-$1.txt dictionary=()
    cp -r "tests/fuzz/corpus/$name" "$scratch/$name"
    [[ ! -f tests/fuzz/$name.dict ]] || dictionary=("-dict=tests/fuzz/$name.dict")
    "build/fuzz/tests/fuzz/${name}fuzz" "$scratch/$name" "${dictionary[@]}" -max_total_time="$seconds" -seed="${FUZZ_SEED:-0}" \
        -max_len="${longest[$name]}" -timeout=60 -rss_limit_mb=2048 -print_final_stats=1 \
        -artifact_prefix="$found/$name-" >"$log" 2>&1 || status=$?
    if ((status == 0)); then
        say "$name: $(sed -n 's/^stat::number_of_executed_units: *//p' "$log") inputs, none brought it down"
        return 0
    fi
    grep -E 'does not hold|ERROR:|SUMMARY:|runtime error' "$log" >&2 || tail -n 20 "$log" >&2
    say "$name: $(sed -n 's/.*Test unit written to //p' "$log" | tail -n 1) brought it down -- the whole output is in $log"
    return 1
}

install_packages build/log/install-fuzz.txt "${build_packages[@]}" "${test_packages[@]}"
build_preset fuzz
mkdir -p "$found" build/log
export LSAN_OPTIONS=${LSAN_OPTIONS:-suppressions=$PWD/tests/support/leaks.supp:print_suppressions=0}
export UBSAN_OPTIONS=${UBSAN_OPTIONS:-print_stacktrace=1}
failed=0
running=0
for name in "${fuzzers[@]}"; do
    if ((running == 2)); then
        wait -n || failed=1
        running=1
    fi
    run_one "$name" &
    running=$((running + 1))
done
while ((running > 0)); do
    wait -n || failed=1
    running=$((running - 1))
done
exit "$failed"
