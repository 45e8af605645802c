#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The window on a workspace of many rows beside a minimal Qt Charts window in the same run: first paint from the start
# of the process, change of filter until painted, a typed cell until stored and painted.
# Usage: window.sh BUILD_FOLDER [ROWS] [WORKSPACE]. With a display (or under Xvfb) it measures there, else offscreen.
set -eu
build=$1
rows=${2:-1000000}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT INT TERM
[ -n "${DISPLAY:-}" ] || export QT_QPA_PLATFORM=offscreen
export XDG_CONFIG_HOME="$folder"

workspace=${3:-$folder/w.payoff}
if [ ! -f "$workspace" ]; then
    "$build/tests/bench/generate" "$rows" 2015 > "$folder/rows.csv"
    "$build/tests/bench/importbench" "$workspace" "$folder/rows.csv" > /dev/null
fi

# Milliseconds of one whole process.
once() {
    from=$(date +%s%N)
    "$@"
    echo $((($(date +%s%N) - from) / 10000)) | awk '{print $1 / 100}'
}

# In turn, so that a slow moment of the machine slows both; the least of each.
for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
    echo "$(once "$build/tests/bench/windowbench" start "$workspace") $(once "$build/tests/bench/minimalchart" start)"
done > "$folder/starts"
ours=$(sort -n "$folder/starts" | awk 'NR == 1 {print $1}')
theirs=$(sort -n -k2 "$folder/starts" | awk 'NR == 1 {print $2}')
echo "$ours $theirs" | awk '{printf "first paint: %.1f ms, minimal chart window %.1f ms, ours : minimal = %.2f\n", $1, $2, $1 / $2}'
change=$("$build/tests/bench/minimalchart" change)
echo "minimal chart: all lines replaced and painted in $change ms"
{ "$build/tests/bench/windowbench" filter "$workspace"; "$build/tests/bench/windowbench" cell "$workspace"; } |
    awk -v theirs="$change" '{printf "%-8s until painted: %.1f ms, ours : minimal = %.2f\n", $1, $2, $2 / theirs}'
