-- A ticket's events are the record. The row in tickets repeats what lists ask for and is written from the same fold.

create table tickets (
  id uuid primary key,
  organization_id uuid not null,
  community_id uuid not null,
  number text not null,
  kind text not null,
  fault text not null,
  channel text not null,
  status text not null,
  room_id uuid,
  public_place_id uuid,
  resident_id uuid,
  joined_ids uuid[] not null,
  technician_id uuid,
  taken_at timestamptz(3),
  departed_at timestamptz(3),
  arrived_at timestamptz(3),
  eta_at timestamptz(3),
  suspended_until timestamptz(3),
  done_at timestamptz(3),
  closed_at timestamptz(3),
  -- when the service itself has something to do: not taken in time, or the day of going on has come
  service_due_at timestamptz(3),
  reported_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  reopen_count integer not null,
  urge_count integer not null,
  photos_public boolean not null,
  version integer not null,
  head_hash text not null,
  code_hash text not null unique,
  unique (community_id, id),
  unique (community_id, number),
  foreign key (organization_id, community_id) references communities (organization_id, id),
  foreign key (community_id, room_id) references rooms (community_id, id),
  foreign key (community_id, public_place_id) references public_places (community_id, id),
  foreign key (organization_id, resident_id) references people (organization_id, id),
  foreign key (organization_id, technician_id) references people (organization_id, id)
);

create index tickets_newest_first on tickets (community_id, reported_at desc, id desc);
create index tickets_by_status on tickets (community_id, status, reported_at desc, id desc);
create index tickets_of_technician on tickets (community_id, technician_id, reported_at desc, id desc);
create index tickets_of_room on tickets (community_id, room_id, reported_at);
create index tickets_of_resident on tickets (resident_id) where resident_id is not null;
create index tickets_joined on tickets using gin (joined_ids) where joined_ids <> '{}';
create index tickets_with_eta on tickets (community_id, eta_at) where eta_at is not null;
create index tickets_due_for_service on tickets (service_due_at) where service_due_at is not null;

create table ticket_counters (
  organization_id uuid not null,
  community_id uuid not null,
  series text not null,
  last integer not null,
  primary key (community_id, series),
  foreign key (organization_id, community_id) references communities (organization_id, id)
);

create table ticket_events (
  ticket_id uuid not null,
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
  primary key (ticket_id, seq),
  constraint ticket_events_id_key unique (id),
  unique (community_id, id),
  foreign key (community_id, ticket_id) references tickets (community_id, id),
  foreign key (organization_id, community_id) references communities (organization_id, id)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% of % is refused: what happened stays', tg_op, tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger what_happened_stays before update or delete or truncate on ticket_events
for each statement execute function refuse_change();

-- also where replication or a restore has switched ordinary triggers off
alter table ticket_events enable always trigger what_happened_stays;

-- Personal words, apart from the events so that they can be erased while the chain still verifies.
create table event_words (
  event_id uuid not null,
  field text not null,
  organization_id uuid not null,
  community_id uuid not null,
  salt text not null,
  value text not null,
  primary key (event_id, field),
  foreign key (community_id, event_id) references ticket_events (community_id, id)
);

create table idempotency_keys (
  person_id uuid not null references people,
  key text not null,
  request_hash text not null,
  ticket_id uuid not null references tickets,
  created_at timestamptz(3) not null,
  constraint idempotency_keys_pkey primary key (person_id, key)
);
