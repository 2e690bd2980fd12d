-- W1: DJI's system pushes a notice about someone known; each notice tells of an event of its own.
local load = require("load")

local count = 0
local known = {}

function init(args)
  load.init(args)
end

function request()
  count = count + 1
  local house, skn, bsn, detention, since, there = load.pick():match("(.-)\t(.-)\t(.-)\t(.-)\t(.-)\t(.*)")
  local now = os.time()
  local moment = os.date("!%Y-%m-%dT%H:%M:%S", now) .. string.format(".%06dZ", count % 1000000)
  local kind = "ONTSLAG_GEPLAND"
  if there == "true" or known[detention] then
    kind = "ONTSLAG_GEWIJZIGD"
  end
  known[detention] = true
  local release = os.date("!%Y-%m-%d", now + 86400 * (20 + count % 300))
  local body = string.format('{"berichtId":"B-%s-%d","verzonden":"%s","ontvanger":"%s","soort":"%s",'
    .. '"gebeurtenisTijdstip":"%s","detentie":{"nummer":"%s","inrichting":{"soort":"PI","naam":"PI Veenhuizen"},'
    .. '"begindatum":"%s"},"persoon":{"skn":"%s","bsn":"%s"},"ontslagdatum":"%s"}',
    load.run, count, moment, house, kind, moment, detention, since, skn, bsn, release)
  return wrk.format("POST", "/partners/dji/v1/release-notices",
    { ["Content-Type"] = "application/json", ["Authorization"] = load.authorization }, body)
end

response = load.check("REGISTERED")
