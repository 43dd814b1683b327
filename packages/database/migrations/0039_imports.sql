-- Reports that come in by hundreds are told as one line to each of those whom they concern.

create table imports (
  id uuid primary key,
  organization_id uuid not null,
  community_id uuid not null,
  kind text not null,
  begun_at timestamptz(3) not null,
  unique (community_id, id),
  foreign key (organization_id, community_id) references communities (organization_id, id)
);

-- beside the event that it is about
alter table outbox
  add column import_id uuid,
  add foreign key (community_id, import_id) references imports (community_id, id);

alter table inbox_items
  drop constraint inbox_items_check,
  add column import_id uuid,
  -- how many reports of the import this person has been told of
  add column reports integer,
  add check (num_nonnulls(event_id, alarm_id, visit_event_id, import_id) = 1),
  add check ((import_id is null) = (reports is null)),
  add foreign key (community_id, import_id) references imports (community_id, id),
  add unique (person_id, import_id, side);

do $$
begin
  if exists (select from pg_roles where rolname = 'linying_app') then
    grant select, insert on imports to linying_app;
  end if;
end
$$;
