-- Residents who agreed to be looked after, and what is planned for each. The events are the record; the row in care_records repeats what
-- lists ask for and is written from the same fold, and by the visits that move it on.

create table care_records (
  id uuid primary key,
  organization_id uuid not null,
  community_id uuid not null,
  resident_id uuid not null,
  room_id uuid not null,
  consent text not null,
  agreed_at timestamptz(3) not null,
  withdrawn_at timestamptz(3),
  plan text not null,
  frequency text,
  carer_id uuid,
  last_visit_at timestamptz(3),
  -- until when somebody looks in; null unless a plan is active
  due_at timestamptz(3),
  updated_at timestamptz(3) not null,
  version integer not null,
  head_hash text not null,
  unique (community_id, id),
  constraint care_once_for_each unique (community_id, resident_id),
  check ((consent = 'withdrawn') = (withdrawn_at is not null)),
  check (due_at is null or consent = 'given'),
  check ((plan = 'active') = (due_at is not null)),
  foreign key (organization_id, community_id) references communities (organization_id, id),
  foreign key (community_id, room_id) references rooms (community_id, id),
  foreign key (organization_id, resident_id) references people (organization_id, id),
  foreign key (organization_id, carer_id) references people (organization_id, id)
);

create index care_due_first on care_records (community_id, due_at, id) where due_at is not null;
create index care_of_carer on care_records (community_id, carer_id, due_at, id) where due_at is not null;
create index care_without_plan on care_records (community_id, agreed_at, id) where consent = 'given' and due_at is null;

create table care_events (
  care_id uuid not null,
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
  primary key (care_id, seq),
  constraint care_events_id_key unique (id),
  unique (community_id, id),
  foreign key (community_id, care_id) references care_records (community_id, id),
  foreign key (organization_id, community_id) references communities (organization_id, id)
);

create trigger what_happened_stays before update or delete or truncate on care_events
for each statement execute function refuse_change();

-- also where replication or a restore has switched ordinary triggers off
alter table care_events enable always trigger what_happened_stays;

-- Why she is looked after and what is noted of her, apart from the events so that it can be erased while the chain still verifies.
create table care_words (
  event_id uuid not null,
  field text not null,
  organization_id uuid not null,
  community_id uuid not null,
  salt text not null,
  value text not null,
  primary key (event_id, field),
  foreign key (community_id, event_id) references care_events (community_id, id)
);

-- What a visitor looks at; a community without a row has the service's list.
create table care_check_lists (
  community_id uuid primary key,
  organization_id uuid not null,
  items text[] not null check (cardinality(items) > 0),
  source text not null,
  changed_by uuid not null,
  changed_at timestamptz(3) not null,
  foreign key (organization_id, community_id) references communities (organization_id, id),
  foreign key (organization_id, changed_by) references people (organization_id, id)
);

-- a care visit belongs to somebody who agreed
alter table visits add foreign key (community_id, plan_id) references care_records (community_id, id);
create index visits_of_plan on visits (community_id, plan_id, at desc, id desc) where plan_id is not null;

do $$
begin
  if exists (select from pg_roles where rolname = 'linying_app') then
    grant select, insert, update on care_records, care_check_lists to linying_app;
    grant select, insert on care_events to linying_app;
    grant select, insert, delete on care_words to linying_app;
  end if;
end
$$;
