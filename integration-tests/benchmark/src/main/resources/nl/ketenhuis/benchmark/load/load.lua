-- What all workloads share: the token, the targets with a skew of 80 to 20, and one line of results at the end.
local load = { targets = {} }

local threads = {}

function setup(thread)
  table.insert(threads, thread)
end

function load.init(args)
  local token = io.open(args[1], "r")
  load.authorization = "Bearer " .. token:read("*a")
  token:close()
  for line in io.lines(args[2]) do
    table.insert(load.targets, line)
  end
  load.run = args[3]
  math.randomseed(tonumber(string.byte(args[3], -1)) * 7919 + os.time())
end

function load.pick()
  local all = #load.targets
  local hot = math.max(1, math.floor(all / 5))
  if math.random() < 0.8 then
    return load.targets[math.random(1, hot)]
  end
  return load.targets[math.random(1, all)]
end

good = 0
bad = 0
first_bad = ""

-- An answer is good when its status is 2xx and its body holds what the workload must bring about.
function load.check(expected)
  return function(status, headers, body)
    if status >= 200 and status < 300 and string.find(body, expected, 1, true) then
      good = good + 1
    else
      bad = bad + 1
      if first_bad == "" then
        first_bad = status .. " " .. string.sub(body, 1, 500)
      end
    end
  end
end

function done(summary, latency, requests)
  local good, bad = 0, 0
  for _, thread in ipairs(threads) do
    good = good + thread:get("good")
    bad = bad + thread:get("bad")
    if thread:get("first_bad") ~= "" then
      print("BAD " .. thread:get("first_bad"))
    end
  end
  print(string.format("RESULT good=%d bad=%d connect=%d read=%d write=%d timeout=%d micros=%d p50=%d p99=%d",
    good, bad, summary.errors.connect, summary.errors.read, summary.errors.write, summary.errors.timeout,
    summary.duration, latency:percentile(50), latency:percentile(99)))
end

return load
