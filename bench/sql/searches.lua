-- The searches one after the other, for wrk.
local paths = {}
for line in io.lines(os.getenv("BENCH_SEARCHES")) do paths[#paths + 1] = line end
local at = 0
function request()
  at = at % #paths + 1
  return wrk.format("GET", paths[at])
end
