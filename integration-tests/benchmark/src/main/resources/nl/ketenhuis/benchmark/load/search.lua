-- W4: a person looks for a person; each target is a question in JSON.
local load = require("load")

function init(args)
  load.init(args)
end

function request()
  return wrk.format("POST", "/v1/persons/_search",
    { ["Authorization"] = load.authorization, ["Accept"] = "application/json", ["Content-Type"] = "application/json",
      ["Processing-Purpose"] = "AFTERCARE" }, load.pick())
end

response = load.check('"id"')
