-- W2 and W3: a person reads; each target is a path with its query.
local load = require("load")

function init(args)
  load.init(args)
end

function request()
  return wrk.format("GET", load.pick(),
    { ["Authorization"] = load.authorization, ["Accept"] = "application/json", ["Processing-Purpose"] = "AFTERCARE" })
end

response = load.check('"id"')
