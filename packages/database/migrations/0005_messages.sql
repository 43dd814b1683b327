-- What somebody should be told is written with what happened, and delivered later to whoever it is then.

create table outbox (
  id uuid primary key,
  organization_id uuid not null,
  community_id uuid not null,
  ticket_id uuid not null,
  event_id uuid not null,
  type text not null,
  recipients text not null,
  created_at timestamptz(3) not null,
  delivered_at timestamptz(3),
  attempts integer not null default 0,
  foreign key (community_id, ticket_id) references tickets (community_id, id),
  foreign key (community_id, event_id) references ticket_events (community_id, id)
);

create index outbox_waiting on outbox (created_at) where delivered_at is null;

create table inbox_items (
  id uuid primary key,
  organization_id uuid not null,
  community_id uuid not null,
  person_id uuid not null,
  side text not null check (side in ('resident', 'staff')),
  ticket_id uuid not null,
  event_id uuid not null,
  type text not null,
  happened_at timestamptz(3) not null,
  read_at timestamptz(3),
  unique (person_id, event_id, side),
  foreign key (community_id, ticket_id) references tickets (community_id, id),
  foreign key (community_id, event_id) references ticket_events (community_id, id),
  foreign key (organization_id, person_id) references people (organization_id, id)
);

create index inbox_items_newest_first on inbox_items (person_id, side, happened_at desc, id desc);
create index inbox_items_unread on inbox_items (person_id, side) where read_at is null;
