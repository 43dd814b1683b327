-- Return visits, care visits and encounters at the post are one kind of record, which managers review. The events are the record; the row in
-- visits repeats what lists ask for and is written from the same fold.

alter table communities
  -- only the numbers that differ from the service's defaults
  add column visit_rules jsonb not null default '{}';

-- Small things that visitors bring, and how many are left.
create table gifts (
  id uuid primary key,
  organization_id uuid not null,
  community_id uuid not null,
  name text not null,
  unit text not null,
  stock integer not null check (stock >= 0),
  unique (community_id, id),
  constraint gifts_name_key unique (community_id, name),
  foreign key (organization_id, community_id) references communities (organization_id, id)
);

create table visits (
  id uuid primary key,
  organization_id uuid not null,
  community_id uuid not null,
  kind text not null,
  method text not null,
  at timestamptz(3) not null,
  outcome text not null,
  room_id uuid,
  resident_id uuid,
  ticket_id uuid,
  plan_id uuid,
  post_id uuid,
  topic text,
  visitor_id uuid not null,
  -- whom a complaint is about
  hidden_from_id uuid,
  gift_id uuid,
  gift_quantity integer check (gift_quantity > 0),
  promised_until timestamptz(3),
  held_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  review text not null,
  denial text not null,
  review_due_at timestamptz(3),
  answer_due_at timestamptz(3),
  -- whichever of the two is running
  due_at timestamptz(3),
  reviewed_by_id uuid,
  reviewed_at timestamptz(3),
  version integer not null,
  head_hash text not null,
  unique (community_id, id),
  check ((gift_id is null) = (gift_quantity is null)),
  foreign key (organization_id, community_id) references communities (organization_id, id),
  foreign key (community_id, room_id) references rooms (community_id, id),
  foreign key (community_id, ticket_id) references tickets (community_id, id),
  foreign key (community_id, gift_id) references gifts (community_id, id),
  foreign key (organization_id, resident_id) references people (organization_id, id),
  foreign key (organization_id, visitor_id) references people (organization_id, id),
  foreign key (organization_id, hidden_from_id) references people (organization_id, id),
  foreign key (organization_id, reviewed_by_id) references people (organization_id, id)
);

create index visits_newest_first on visits (community_id, at desc, id desc);
create index visits_of_kind on visits (community_id, kind, at desc, id desc);
create index visits_of_visitor on visits (community_id, visitor_id, at desc, id desc);
create index visits_with_outcome on visits (community_id, outcome, at desc, id desc);
create index visits_due_first on visits (community_id, review, due_at, id) where due_at is not null;
create index visits_denied on visits (community_id, at desc, id desc) where denial = 'open';
create index visits_of_ticket on visits (community_id, ticket_id) where ticket_id is not null;
create index visits_of_room on visits (community_id, room_id, at) where room_id is not null;
create index visits_of_resident on visits (community_id, resident_id) where resident_id is not null;

create table visit_events (
  visit_id uuid not null,
  seq integer not null,
  id uuid not null,
  organization_id uuid not null,
  community_id uuid not null,
  type text not null,
  v integer not null,
  actor_id uuid,
  actor_as text not null,
  audience text not null,
  occurred_at timestamptz(3) not null,
  recorded_at timestamptz(3) not null,
  payload jsonb not null,
  -- field → hash of salt and value: what stays when the word itself is erased
  words jsonb not null,
  prev_hash text not null,
  hash text not null,
  primary key (visit_id, seq),
  constraint visit_events_id_key unique (id),
  unique (community_id, id),
  foreign key (community_id, visit_id) references visits (community_id, id),
  foreign key (organization_id, community_id) references communities (organization_id, id)
);

create trigger what_happened_stays before update or delete or truncate on visit_events
for each statement execute function refuse_change();

-- also where replication or a restore has switched ordinary triggers off
alter table visit_events enable always trigger what_happened_stays;

-- Personal words, apart from the events so that they can be erased while the chain still verifies.
create table visit_words (
  event_id uuid not null,
  field text not null,
  organization_id uuid not null,
  community_id uuid not null,
  salt text not null,
  value text not null,
  primary key (event_id, field),
  foreign key (community_id, event_id) references visit_events (community_id, id)
);

-- A photo belongs to an event of a ticket or of a visit. Neither kind of event is ever removed, and whoever expects a photo takes its event
-- from the table it stands in.
alter table photos
  drop constraint photos_community_id_for_event_fkey,
  alter column ticket_id drop not null,
  add column visit_id uuid,
  add check (num_nonnulls(ticket_id, visit_id) = 1),
  add foreign key (community_id, visit_id) references visits (community_id, id);

create index photos_of_visit on photos (visit_id) where visit_id is not null;

-- what is told follows from an event of a ticket, from an alarm, or from an event of a visit
alter table outbox
  drop constraint outbox_check,
  alter column ticket_id drop not null,
  add column visit_id uuid,
  add column visit_event_id uuid,
  add check (num_nonnulls(event_id, alarm_id, visit_event_id) = 1),
  add check ((visit_id is null) = (visit_event_id is null)),
  add foreign key (community_id, visit_id) references visits (community_id, id),
  add foreign key (community_id, visit_event_id) references visit_events (community_id, id);

alter table inbox_items
  drop constraint inbox_items_check,
  alter column ticket_id drop not null,
  add column visit_id uuid,
  add column visit_event_id uuid,
  add check (num_nonnulls(event_id, alarm_id, visit_event_id) = 1),
  add check ((visit_id is null) = (visit_event_id is null)),
  add foreign key (community_id, visit_id) references visits (community_id, id),
  add foreign key (community_id, visit_event_id) references visit_events (community_id, id),
  add unique (person_id, visit_event_id, side);

-- what is promised at a return visit has a clock; communities that promise anything promise it from now on
insert into policies (id, organization_id, community_id, kind, metric, minutes, runs, warn_percent, pausable, ladder, adopted, source)
select gen_random_uuid(), c.organization_id, c.id, kind, 'promise', null, 'always', 75, false,
  '[{"to": "assignee", "afterMinutes": 0}, {"to": "first_handler", "afterMinutes": 5}, {"to": "supervisor", "afterMinutes": 15},
    {"to": "manager", "afterMinutes": 60}]', false, 'SP-6; whom it is told to is our decision'
from communities c cross join unnest(array['repair', 'complaint', 'emergency']) kind
where exists (select from policies where community_id = c.id)
on conflict do nothing;

do $$
begin
  if exists (select from pg_roles where rolname = 'linying_app') then
    grant select, insert, update on gifts, visits to linying_app;
    grant select, insert on visit_events to linying_app;
    grant select, insert, delete on visit_words to linying_app;
  end if;
end
$$;
