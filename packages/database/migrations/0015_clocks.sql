-- What was promised about a ticket, and until when. The rows follow from the ticket's events; only what a sweep has told whom is added here.

create table clocks (
  ticket_id uuid not null,
  metric text not null,
  round integer not null,
  organization_id uuid not null,
  community_id uuid not null,
  -- the subtask it belongs to
  about uuid,
  start_at timestamptz(3) not null,
  due_at timestamptz(3) not null,
  warn_at timestamptz(3) not null,
  provisional boolean not null,
  paused_at timestamptz(3),
  paused_ms bigint not null,
  ended_at timestamptz(3),
  ended text check (ended in ('met', 'void')),
  evidence uuid,
  -- the due time that passed; stored by the sweep, or by the act that came too late
  broken_at timestamptz(3),
  excused boolean not null,
  acknowledged integer[] not null,
  -- how the due time came about, for a person to read
  explanation jsonb not null,
  -- the warning and the levels of the ladder in their order, and how many of them have been told
  alarm_at timestamptz(3)[] not null,
  alarm_to text[] not null,
  told integer not null,
  primary key (ticket_id, metric, round),
  check ((ended_at is null) = (ended is null)),
  foreign key (community_id, ticket_id) references tickets (community_id, id)
);

-- the next alarm of each running clock: a sweep reads what is due and nothing else
create index clocks_to_sweep on clocks ((alarm_at[told + 1])) where ended_at is null and paused_at is null;
create index clocks_running on clocks (community_id, due_at) where ended_at is null and paused_at is null;
create index clocks_provisional on clocks (community_id) where provisional and ended_at is null;

-- the running promise that is due first, so that queues are read in its order
alter table tickets
  add column due_metric text,
  add column due_at timestamptz(3),
  add column due_warn_at timestamptz(3);

create index tickets_due_first on tickets (community_id, due_at, id) where due_at is not null;

create table clock_alarms (
  id uuid primary key,
  organization_id uuid not null,
  community_id uuid not null,
  ticket_id uuid not null,
  metric text not null,
  round integer not null,
  -- 0 warns, the others are levels of the ladder
  level integer not null,
  recipients text not null,
  due_at timestamptz(3) not null,
  told_at timestamptz(3) not null,
  constraint clock_alarms_once unique (ticket_id, metric, round, level),
  unique (community_id, id),
  foreign key (ticket_id, metric, round) references clocks (ticket_id, metric, round),
  foreign key (community_id, ticket_id) references tickets (community_id, id)
);

-- what is told follows from an event or from an alarm
alter table outbox
  alter column event_id drop not null,
  add column alarm_id uuid,
  add check (num_nonnulls(event_id, alarm_id) = 1),
  add foreign key (community_id, alarm_id) references clock_alarms (community_id, id);

alter table inbox_items
  alter column event_id drop not null,
  add column alarm_id uuid,
  add check (num_nonnulls(event_id, alarm_id) = 1),
  add foreign key (community_id, alarm_id) references clock_alarms (community_id, id),
  add unique (person_id, alarm_id, side);

do $$
begin
  if exists (select from pg_roles where rolname = 'linying_app') then
    grant select, insert, update on clocks to linying_app;
    grant select, insert on clock_alarms to linying_app;
  end if;
end
$$;
