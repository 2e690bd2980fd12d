-- The invented houses of a local run, their municipalities, partners and purposes. Invented OINs and addresses; the legal
-- bases are placeholders that await a lawyer's review (legal_review = PENDING). May be run again: it changes nothing then.
set search_path to ketenhuis;

insert into municipality (code, name) values
  ('0014', 'Groningen'), ('0106', 'Assen'), ('0080', 'Leeuwarden'), ('0935', 'Maastricht'), ('0917', 'Heerlen')
on conflict do nothing;

insert into house (id, code, case_prefix, name, type, host_municipality, contact_name, contact_email) values
  ('01890000-0000-7000-8000-000000000001', 'vhh-noord', 'NRD', 'Veiligheidshuis Noord', 'INTERSECTORAL', '0106',
   'Contactpunt Veiligheidshuis Noord', 'contact@vhh-noord.example'),
  ('01890000-0000-7000-8000-000000000002', 'vhh-zuid', 'ZUI', 'Veiligheidshuis Zuid', 'SECTORAL', '0935',
   'Contactpunt Veiligheidshuis Zuid', 'contact@vhh-zuid.example')
on conflict do nothing;

insert into house_municipality (house_id, municipality_code, valid_from) values
  ('01890000-0000-7000-8000-000000000001', '0014', '2020-01-01'),
  ('01890000-0000-7000-8000-000000000001', '0106', '2020-01-01'),
  ('01890000-0000-7000-8000-000000000001', '0080', '2022-01-01'),
  ('01890000-0000-7000-8000-000000000002', '0935', '2020-01-01'),
  ('01890000-0000-7000-8000-000000000002', '0917', '2021-01-01')
on conflict do nothing;

insert into partner_organisation (id, oin, name, kind, chain, municipality_code) values
  ('01890000-0000-7000-8000-000000000101', '00000001001234560000', 'Gemeente Assen (gastheer Noord)', 'MUNICIPALITY', 'PUBLIC_ORDER', '0106'),
  ('01890000-0000-7000-8000-000000000102', '00000001001234570014', 'Gemeente Groningen', 'MUNICIPALITY', 'CARE', '0014'),
  ('01890000-0000-7000-8000-000000000103', '00000001002000000001', 'Politie Noord', 'POLICE', 'CRIMINAL', null),
  ('01890000-0000-7000-8000-000000000104', '00000001002000000002', 'Arrondissementsparket', 'PUBLIC_PROSECUTION', 'CRIMINAL', null),
  ('01890000-0000-7000-8000-000000000105', '00000001002000000003', 'Reclassering', 'PROBATION', 'CRIMINAL', null),
  ('01890000-0000-7000-8000-000000000106', '00000001002000000004', 'Dienst Justitiële Inrichtingen', 'PRISON_SERVICE', 'CRIMINAL', null),
  ('01890000-0000-7000-8000-000000000107', '00000001002000000005', 'Raad voor de Kinderbescherming', 'CHILD_PROTECTION_BOARD', 'CARE', null),
  ('01890000-0000-7000-8000-000000000108', '00000001001234560001', 'Gemeente Maastricht (gastheer Zuid)', 'MUNICIPALITY', 'PUBLIC_ORDER', '0935')
on conflict do nothing;

insert into participation (house_id, organisation_id, core, adapter, valid_from)
select h.id, o.id, true, case o.kind when 'PRISON_SERVICE' then 'dji' when 'PROBATION' then 'probation' end, date '2020-01-01'
from house h join partner_organisation o
  on o.kind <> 'MUNICIPALITY' or o.municipality_code in
     (select m.municipality_code from house_municipality m where m.house_id = h.id)
on conflict do nothing;

insert into purpose (house_id, code, description, legal_basis, organisation_kinds, valid_from)
select h.id, p.code, p.description, 'Convenant ' || h.name || ', ' || p.code || ' (te toetsen)', p.kinds, date '2020-01-01'
from house h cross join (values
  ('CASE_DIRECTION', 'Procesregie en casusoverleg in de persoonsgerichte aanpak',
   array['MUNICIPALITY', 'POLICE', 'PUBLIC_PROSECUTION', 'PROBATION', 'CHILD_PROTECTION_BOARD']),
  ('AFTERCARE', 'Nazorg na detentie', array['MUNICIPALITY', 'PROBATION']),
  ('REFERRAL', 'Aanmelden van casuïstiek',
   array['MUNICIPALITY', 'POLICE', 'PUBLIC_PROSECUTION', 'PROBATION', 'CHILD_PROTECTION_BOARD']),
  ('OPERATIONS', 'Beheer van de gegevensuitwisseling', array['MUNICIPALITY'])
) as p (code, description, kinds)
on conflict do nothing;
