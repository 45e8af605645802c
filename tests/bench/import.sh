#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Import beside sqlite3's .import of the same file (journal DELETE, synchronous FULL, untyped table), run by run in
# turns. Usage: import.sh BUILD_FOLDER [ROWS [RUNS]]. Prints the ratio of the medians, ours to theirs.
set -eu
build=$1
rows=${2:-1000000}
runs=${3:-5}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT INT TERM

"$build/tests/bench/generate" "$rows" 2015 > "$folder/first.csv"
"$build/tests/bench/generate" "$rows" 2025 > "$folder/second.csv"

seconds() {
    start=$(date +%s.%N)
    "$@" > /dev/null
    end=$(date +%s.%N)
    echo "$start $end" | awk '{print $2 - $1}'
}
median() { sort -n "$1" | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }
ratio() { echo "$(median "$1") $(median "$2")" | awk '{printf "%.2f", $1 / $2}'; }

run=0
while [ "$run" -lt "$runs" ]; do
    rm -f "$folder"/*.db "$folder"/*.payoff
    seconds sqlite3 "$folder/theirs.db" 'PRAGMA journal_mode = DELETE' 'PRAGMA synchronous = FULL' \
        '.mode csv' ".import $folder/first.csv t" >> "$folder/theirs"
    "$build/tests/bench/importbench" "$folder/ours.payoff" "$folder/first.csv" "$folder/first.csv" \
        "$folder/second.csv" > "$folder/lines"
    sed -n 1p "$folder/lines" | cut -d' ' -f1 >> "$folder/import"
    sed -n 2p "$folder/lines" | cut -d' ' -f1 >> "$folder/again"
    sed -n 3p "$folder/lines" | cut -d' ' -f1 >> "$folder/append"
    sed -n 1p "$folder/lines" | cut -d' ' -f3 >> "$folder/memory"
    run=$((run + 1))
done

echo "rows: $rows, runs: $runs"
echo "import into an empty workspace : sqlite3 .import = $(ratio "$folder/import" "$folder/theirs")"
echo "the same file again            : sqlite3 .import = $(ratio "$folder/again" "$folder/theirs")"
echo "as many rows appended          : sqlite3 .import = $(ratio "$folder/append" "$folder/theirs")"
echo "growth of memory at its peak: $(median "$folder/memory") MiB"
echo "seconds: import $(median "$folder/import"), sqlite3 $(median "$folder/theirs")"
