-- The log of calls that came in on a community's line: how soon somebody picked up, or that nobody did.

create table calls (
  id uuid primary key,
  organization_id uuid not null,
  community_id uuid not null,
  source text not null check (source in ('hand', 'import', 'pbx')),
  -- the source's own name for the call, so that telling it again never makes a second one
  external_id text not null,
  rang_at timestamptz(3) not null,
  answered_at timestamptz(3),
  waiting_seconds integer not null check (waiting_seconds >= 0),
  answered_by_id uuid,
  -- the ring after which it went on to the backup agent
  handed_over_after_ring integer check (handed_over_after_ring > 0),
  ticket_id uuid,
  -- personal, both of them; empty once erased
  caller_phone text not null,
  note text not null,
  recorded_at timestamptz(3) not null,
  -- who wrote it down by hand
  recorded_by_id uuid,
  check (answered_at >= rang_at),
  check (answered_by_id is null or answered_at is not null),
  constraint calls_told_once unique (community_id, source, external_id),
  foreign key (organization_id, community_id) references communities (organization_id, id),
  foreign key (community_id, ticket_id) references tickets (community_id, id),
  foreign key (organization_id, answered_by_id) references people (organization_id, id),
  foreign key (organization_id, recorded_by_id) references people (organization_id, id)
);

create index calls_newest_first on calls (community_id, rang_at desc, id desc);

do $$
begin
  if exists (select from pg_roles where rolname = 'linying_app') then
    grant select, insert, update, delete on calls to linying_app;
  end if;
end
$$;
