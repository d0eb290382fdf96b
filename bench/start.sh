#!/usr/bin/env bash
# Measures the packaged system: seconds from `java -jar` to the first public page and to signing in, and what it holds in memory,
# at a first start (empty state, with the sample), at a later one and after kill -9 of the application. Build first: mvn -DskipTests package
# usage: bench/start.sh [port]   needs curl; prints a table in Markdown
set -euo pipefail
cd "$(dirname "$0")/.."
port=${1:-18080}
state=$(mktemp -d)
jar=src/target/quarkus-app/quarkus-run.jar
[ -f "$jar" ] || { echo "no $jar: build first" >&2; exit 1; }
trap 'kill "${app:-}" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$state"' EXIT

seconds() { date +%s.%N; }
since() { awk -v a="$1" -v b="$(seconds)" 'BEGIN { printf "%.1f", b - a }'; }
await() { # address, limit in quarter seconds
  for ((i = 0; i < $2; i++)); do
    if curl -sf -o /dev/null --max-time 5 "http://localhost:$port$1"; then return; fi
    kill -0 "$app" 2>/dev/null || { cat "$state/output" >&2; exit 1; }
    sleep 0.25
  done
  echo "no answer at $1" >&2
  exit 1
}
memory() { # of the processes whose command line names the state folder, in MB
  ps -eo rss=,args= | awk -v s="$state" -v what="$1" 'index($0, s) && $0 ~ what { sum += $1 } END { printf "%d", sum / 1024 }'
}
start() { # what it is called in the table
  local load begun pages
  load=$(cut -d' ' -f1 /proc/loadavg)
  begun=$(seconds)
  java -Dquarkus.http.port="$port" -Dmingbiao.identity.port=0 -Dmingbiao.state="$state" -jar "$jar" > "$state/output" 2>&1 &
  app=$!
  await / 720
  pages=$(since "$begun")
  await /q/health 1440
  echo "| $1 | $pages | $(since "$begun") | $load |"
}

echo "| start | public pages, s | signing in, s | load before |"
echo "|---|---|---|---|"
start "first"
begun=$(seconds)
until grep -q "The demonstration has been played" "$state/output"; do
  kill -0 "$app"
  sleep 0.5
done
played=$(since "$begun")
kill "$app"; wait "$app" || true
start "later"
kill -9 "$app"; wait "$app" 2>/dev/null || true
start "after kill -9 of the application"
echo
echo "Sample played $played s after signing in. Resident: application $(memory quarkus-run) MB, Keycloak $(memory optimized) MB."
echo "Disk: $(du -sm "$state" | cut -f1) MB. $(nproc) cores, $(java -version 2>&1 | head -1)."
