select h.id from house h join participation p on p.house_id = h.id
where h.code = ? and p.adapter = ?
 and p.valid_from <= current_date and (p.valid_to is null or p.valid_to > current_date)
