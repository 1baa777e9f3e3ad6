#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Tryout founders
# SPDX-License-Identifier: GPL-3.0-or-later

# The sandbox's figures beside nginx serving a static file of the same size, in one run (wrk and nginx from Debian):
#     cmake --build --preset release --target benchmark_sandbox && tests/benchmarks/sandbox.sh [seconds]
# Each program has one core where taskset finds two: the server the first, wrk the last.
set -eu
seconds=${1:-5}
program=$(dirname "$0")/../../build/release/tests/benchmarks/benchmark_sandbox
folder=$(mktemp -d)
: > "$folder/out"
server=
nginx=
stop() { for each in $server $nginx; do kill "$each" 2>/dev/null || true; done; rm -rf "$folder"; }
trap stop EXIT INT TERM
await() { while [ "$(wc -l < "$folder/out")" -lt 5 ]; do sleep 0.02; done; }
last=$(($(nproc) - 1))
load() { taskset -c "$last" wrk -t1 -d"${seconds}s" --latency "$@" | grep -E 'Requests/sec|99%|Socket errors|Non-2xx' | tr -s ' ' | tr '\n' ';'; echo; }

for round in 1 2 3 4 5; do
    taskset -c 0 "$program" > "$folder/out" & server=$!
    await
    echo "start to first answer: $(sed -n 1p "$folder/out") ms"
    kill "$server"; wait "$server" 2>/dev/null || true
done

taskset -c 0 "$program" "$folder/sandbox.db" > "$folder/out" & server=$!
await
base=$(sed -n 2p "$folder/out"); token=$(sed -n 3p "$folder/out"); path=$(sed -n 5p "$folder/out")
curl -s -H "Authorization: Bearer $token" "$base$path" > "$folder/book"
cat > "$folder/nginx.conf" <<EOF
daemon off; user root; worker_processes 1; pid $folder/nginx.pid; error_log $folder/error.log;
events { worker_connections 1024; }
http { access_log off; client_body_temp_path $folder/b; proxy_temp_path $folder/p; fastcgi_temp_path $folder/f; uwsgi_temp_path $folder/u;
scgi_temp_path $folder/s; server { listen 127.0.0.1:18765; root $folder; } }
EOF
taskset -c 0 nginx -c "$folder/nginx.conf" -p "$folder" & nginx=$!
while ! curl -s -o /dev/null http://127.0.0.1:18765/book; do sleep 0.05; done
cat > "$folder/post.lua" <<EOF
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
local count = 0
request = function()
  count = count + 1
  return wrk.format(nil, nil, nil, '{"name":"B' .. count .. '.$(date +%s)","parentType":"ORGANIZATION"}')
end
EOF
for connections in 50 500; do
    printf 'nginx static, %s connections: ' $connections; load -c$connections http://127.0.0.1:18765/book
    printf 'GET of one book, %s connections: ' $connections; load -c$connections -H "Authorization: Bearer $token" "$base$path"
done
printf 'durable POST, 50 connections: '; load -c50 -H "Authorization: Bearer $token" -s "$folder/post.lua" "$base${path%/*}"
grep VmHWM "/proc/$server/status"
kill "$server"; wait "$server" 2>/dev/null || true

taskset -c 0 "$program" "$folder/large.db" 100000 > "$folder/out" & server=$!
await
base=$(sed -n 2p "$folder/out"); token=$(sed -n 3p "$folder/out"); path=$(sed -n 5p "$folder/out")
echo "100,000 books and 1,000,000 entries: start to first answer $(sed -n 1p "$folder/out") ms"
printf 'GET of one book, 50 connections: '; load -c50 -H "Authorization: Bearer $token" "$base$path"
for query in '' '?filter=name==%22Book%2077777%22' '?filter=name==%22*777*%22' '?search=7777' '?page=900&pageSize=100' \
    '?filter=description==%22one*%22&pageSize=100&sort=name,DESC'; do
    printf 'list %s: ' "$query"
    for _ in 1 2 3 4 5 6 7 8 9 10; do
        curl -s -o "$folder/list" -w '%{time_total} ' -H "Authorization: Bearer $token" "$base${path%/*}$query"
    done
    head -c 90 "$folder/list"; echo
done
grep VmHWM "/proc/$server/status"
