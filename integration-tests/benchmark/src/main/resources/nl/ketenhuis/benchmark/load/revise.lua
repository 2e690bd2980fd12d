-- W5: a process director changes an agreement, in the version it was last given. Nobody else has that agreement in hand, so
-- that each change meets the version it names: a target is taken, and laid back with the ETag of the answer.
local load = require("load")

local hot, cold = {}, {}
local inHand = {}
local count = 0

function init(args)
  load.init(args)
  for place, line in ipairs(load.targets) do
    local id, version, responsible = line:match("(.-)\t(.-)\t(.*)")
    local pile = place <= #load.targets / 5 and hot or cold
    table.insert(pile, { id = id, etag = '"' .. version .. '"', responsible = responsible, pile = pile })
  end
end

local function take()
  local pile = (#cold == 0 or math.random() < 0.8 and #hot > 0) and hot or cold
  local place = math.random(1, #pile)
  local target = pile[place]
  pile[place] = pile[#pile]
  pile[#pile] = nil
  inHand[target.id] = target
  return target
end

function request()
  count = count + 1
  local target = take()
  local due = os.date("!%Y-%m-%d", os.time() + 86400 * (400 + count % 300))
  local body = string.format('{"text":"Looks in every week, and calls on %s.","responsibleOrganisationId":"%s",'
    .. '"dueDate":"%s","reason":"The day suits better."}', due, target.responsible, due)
  return wrk.format("POST", "/v1/agreements/" .. target.id .. "/_revise",
    { ["Authorization"] = load.authorization, ["Accept"] = "application/json", ["Content-Type"] = "application/json",
      ["Processing-Purpose"] = "AFTERCARE", ["If-Match"] = target.etag,
      ["Idempotency-Key"] = '"' .. load.run .. "-" .. count .. '"' }, body)
end

local counted = load.check('"status":"OPEN"')

function response(status, headers, body)
  counted(status, headers, body)
  local etag = headers["ETag"] or headers["etag"] or headers["Etag"]
  local id = body:match('"id":"(.-)"')
  local target = id and inHand[id]
  if status == 200 and etag and target then
    inHand[id] = nil
    target.etag = etag
    table.insert(target.pile, target)
  end
end
