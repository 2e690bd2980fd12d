select o.id, o.oin, o.name, o.kind from partner_organisation o where o.id = any(?)
