-- Who owes a resident an answer, since she was dissatisfied or it was not solved again; null once it is answered.

alter table tickets
  add column follow_up_at timestamptz(3),
  add column follow_up_by uuid,
  add foreign key (organization_id, follow_up_by) references people (organization_id, id);

create index tickets_followed_up on tickets (community_id, reported_at desc, id desc) where follow_up_at is not null;

-- communities that promise something already promise this too; others are given all that the plans promise
insert into policies (id, organization_id, community_id, kind, metric, minutes, runs, warn_percent, pausable, ladder, adopted, source)
select gen_random_uuid(), c.organization_id, c.id, promised.kind, promised.metric, promised.minutes, 'always', 75, false,
  '[{"to": "assignee", "afterMinutes": 0}, {"to": "first_handler", "afterMinutes": 60},
    {"to": "supervisor", "afterMinutes": 240}, {"to": "manager", "afterMinutes": 1440}]', false, promised.source
from communities c cross join (values
  ('repair', 'return_visit', 2880, 'SP-6; as for complaints, our decision'),
  ('emergency', 'return_visit', 2880, 'SP-6; as for complaints, our decision'),
  ('repair', 'follow_up', 1440, 'SP-7; the time is our decision'),
  ('complaint', 'follow_up', 1440, 'SP-7; the time is our decision'),
  ('consultation', 'follow_up', 1440, 'SP-7; the time is our decision'),
  ('convenience', 'follow_up', 1440, 'SP-7; the time is our decision'),
  ('emergency', 'follow_up', 1440, 'SP-7; the time is our decision')
) as promised(kind, metric, minutes, source)
where exists (select from policies where community_id = c.id)
on conflict do nothing;
