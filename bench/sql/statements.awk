# Out of PostgreSQL's log: every statement with its parameters put in, ready for pgbench.
function flush(    i) {
  if (statement == "") return
  for (i = count; i > 0; i--) {
    gsub(/&/, "\\\\&", value[i])
    gsub("\\$" i, value[i], statement)
  }
  if (statement !~ /heartbeat/) print statement ";"
  statement = ""
  count = 0
}
/LOG:  (execute|statement)/ {
  flush()
  statement = $0
  sub(/^.*LOG:  (execute [^:]*|statement): /, "", statement)
  next
}
/DETAIL:  [Pp]arameters: / {
  rest = $0
  sub(/^.*DETAIL:  [Pp]arameters: /, "", rest)
  count = 0
  while (match(rest, /\$[0-9]+ = ('([^']|'')*'|NULL)/)) {
    one = substr(rest, RSTART, RLENGTH)
    rest = substr(rest, RSTART + RLENGTH)
    count++
    sub(/^\$[0-9]+ = /, "", one)
    value[count] = one
  }
  flush()
  next
}
END { flush() }
