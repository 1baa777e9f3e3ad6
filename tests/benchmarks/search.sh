#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Tryout founders
# SPDX-License-Identifier: GPL-3.0-or-later

# The mission's query over 10,000 tasks: the sandbox's requests a second beside those of a node GraphQL server, in one run.
#     npm install --prefix FOLDER graphql@16 graphql-http && tests/benchmarks/search.sh FOLDER [seconds]
# Each program has one core where taskset finds two: the server the first, wrk the last.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
packages=$1
seconds=${2:-5}
program=$here/../../build/release/bin/tryout
folder=$(mktemp -d)
: > "$folder/out"
server=
node=
stop() { for each in $server $node; do kill "$each" 2>/dev/null || true; done; rm -rf "$folder"; }
trap stop EXIT INT TERM
await() { while [ ! -s "$folder/$1" ]; do sleep 0.05; done; }

taskset -c 0 "$program" sandbox --listen 127.0.0.1:0 --in-memory --tasks 10000 > "$folder/out" & server=$!
(cd "$packages" && exec taskset -c 0 node "$here/searchserver.mjs" "$here/../../resources/sandbox/search-schema.graphql" 18766 > "$folder/ready") & node=$!
await out
await ready
value() { sed 's/.*"'"$1"'":"\([^"]*\)".*/\1/' "$folder/out"; }
to=$(date +%s)000
from=$((to - 30 * 24 * 3600 * 1000))
cat > "$folder/post.lua" <<EOF
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.body = [[{"query":"{ taskDetails(from: $from to: $to filter: { and: [ { channelType: { equals: telephony } } { origin: { equals: \\"+14694097607\\" } } { status: { equals: \\"ended\\" } } { direction: { equals: \\"inbound\\" } } { isActive: { equals: false } } { owner: { notequals: { id: null } } } ] }) { tasks { id status totalDuration origin destination lastAgent { id name } stringGlobalVariables(name: \\"Global_Language\\") { name value } } } }"}]]
local shown = false
response = function(status, headers, body)
  if not shown then print(status, body:sub(1, 160)); shown = true end
end
EOF
load() { taskset -c "$(($(nproc) - 1))" wrk -t1 -c10 -d"${seconds}s" -s "$folder/post.lua" "$@" | grep -E '^[0-9]+.\{|Requests/sec|Non-2xx'; }
echo "Tryout:"; load -H "Authorization: Bearer $(value token)" "$(value baseUrl)/search"
echo "node:"; load http://127.0.0.1:18766/graphql
