select o.id, o.oin, o.name, o.kind, o.chain from partner_organisation o where o.id = any(?)
