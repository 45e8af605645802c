#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The dashboard's figures and series beside the same sums made by sqlite3 from the rows of the same workspace.
# Usage: dashboard.sh BUILD_FOLDER [ROWS]. Prints milliseconds and the ratio, ours to theirs.
set -eu
build=$1
rows=${2:-1000000}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT INT TERM

"$build/tests/bench/generate" "$rows" 2015 > "$folder/rows.csv"
"$build/tests/bench/importbench" "$folder/w.payoff" "$folder/rows.csv" > /dev/null

# Sums by channel and thirty days over the rows (cheaper than by month): the least of five runs in one process, without its start.
theirs=$(printf '.timer on\n%s\n%s\n%s\n%s\n%s\n' \
    "$(for run in 1 2 3 4 5; do
        echo "SELECT count(*) FROM (SELECT channel, start_day / 30 AS thirty_days,
            sum(ad_spend), sum(revenue), sum(new_customers), sum(purchases) FROM result GROUP BY 1, 2);"
    done)" | sqlite3 "$folder/w.payoff" | awk '/^Run Time/ {ms = $4 * 1000; if (!least || ms < least) least = ms} END {print least}')

echo "rows: $rows; sums by channel and thirty days with sqlite3: $theirs ms"
"$build/tests/bench/dashboardbench" "$folder/w.payoff" |
    awk -v theirs="$theirs" '{printf "dashboard, %-18s %8.2f ms   ours : sqlite3 = %.4f\n", $1 ":", $2, $2 / theirs}'
