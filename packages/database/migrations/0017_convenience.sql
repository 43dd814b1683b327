-- What a community does for its residents besides repairing: a catalogue of its own, kept by its manager.

create table convenience_offers (
  id uuid primary key,
  organization_id uuid not null,
  community_id uuid not null,
  item text not null,
  name text not null check (name <> ''),
  note text not null default '',
  -- what is switched off can no longer be asked for; requests keep its name
  active boolean not null default true,
  sort integer not null default 0,
  version integer not null default 1,
  changed_by uuid,
  changed_at timestamptz(3),
  unique (community_id, id),
  foreign key (organization_id, community_id) references communities (organization_id, id),
  foreign key (organization_id, changed_by) references people (organization_id, id)
);

do $$
begin
  if exists (select from pg_roles where rolname = 'linying_app') then
    grant select, insert, update on convenience_offers to linying_app;
  end if;
end
$$;
