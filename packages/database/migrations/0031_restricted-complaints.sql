-- Until somebody has said whom of the staff a complaint is about, or that it is about nobody, only who leads here reads it.

alter table tickets
  add column restricted boolean not null default false,
  add constraint tickets_restricted_check check (not restricted or kind = 'complaint');

-- as their events are told now
update tickets set restricted = true where kind = 'complaint' and category = 'service_attitude' and about_person_id is null;

-- few, and asked for with every list of what hangs on tickets
create index tickets_restricted on tickets (community_id) where restricted;
create index tickets_about on tickets (about_person_id) where about_person_id is not null;
