#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The summary of a month of many rows in each format beside a bare start of the program ("payoff --version"), whole
# processes in turns. Usage: summary.sh BUILD_FOLDER [ROWS [RUNS [WORKSPACE]]]. Prints the median of each and its ratio to
# that start.
set -eu
build=$1
rows=${2:-1000000}
runs=${3:-15}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT INT TERM
export QT_QPA_PLATFORM=offscreen XDG_CONFIG_HOME="$folder"

workspace=${4:-$folder/w.payoff}
if [ ! -f "$workspace" ]; then
    "$build/tests/bench/generate" "$rows" 2015 > "$folder/rows.csv"
    "$build/tests/bench/importbench" "$workspace" "$folder/rows.csv" > /dev/null
fi

# Milliseconds of one whole process.
once() {
    from=$(date +%s%N)
    "$build/app/payoff" "$@" > /dev/null 2>&1
    echo $((($(date +%s%N) - from) / 10000)) | awk '{print $1 / 100}'
}
month() {
    once summary "$workspace" --month 2020-05 --format "$1" --output "$folder/may.$1" --audience "$2"
}
csv() { once summary "$workspace" --month 2020-05 --format csv --output "$folder/may.csv"; }

# Brings the file and the program into memory, and ends here if one of them fails.
for format in csv xlsx pdf; do
    "$build/app/payoff" summary "$workspace" --month 2020-05 --format "$format" --output "$folder/may.$format"
done

run=0
while [ "$run" -lt "$runs" ]; do
    echo "$(once --version) $(csv) $(month xlsx executive) $(month xlsx manager)" \
        "$(month pdf executive) $(month pdf manager)" >> "$folder/times"
    run=$((run + 1))
done

median() { cut -d' ' -f"$1" "$folder/times" | sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }
start=$(median 1)
echo "rows: $rows, runs: $runs; a bare start: $start ms"
column=2
for name in "CSV" "XLSX, executive" "XLSX, manager" "PDF, executive" "PDF, manager"; do
    echo "$(median "$column") $start" |
        awk -v name="$name" '{printf "%-16s %7.1f ms   ours : bare start = %.2f\n", name ":", $1, $1 / $2}'
    column=$((column + 1))
done
