-- What an operator has erased of a person or a ticket: on record, so that what is gone is told apart from what is missing.

create table erasures (
  id uuid primary key,
  organization_id uuid not null references organizations,
  -- one of the two: about whom, or about what
  person_id uuid,
  ticket_id uuid references tickets,
  erased_at timestamptz(3) not null,
  -- the operator, and on whose wish; no personal words
  by_whom text not null check (by_whom <> ''),
  reason text not null check (reason <> ''),
  -- what kinds of things, each with how many
  counts jsonb not null,
  check ((person_id is null) <> (ticket_id is null)),
  foreign key (organization_id, person_id) references people (organization_id, id)
);

-- Each word and each photo of which only the hash is left.
create table erased_items (
  kind text not null check (kind in ('word', 'photo')),
  -- the event whose word it was, or the photo
  item_id uuid not null,
  field text not null,
  erasure_id uuid not null references erasures,
  primary key (item_id, field),
  check ((kind = 'word') = (field <> ''))
);

create trigger what_happened_stays before update or delete or truncate on erasures
for each statement execute function refuse_change();
alter table erasures enable always trigger what_happened_stays;

create trigger what_happened_stays before update or delete or truncate on erased_items
for each statement execute function refuse_change();
alter table erased_items enable always trigger what_happened_stays;

do $$
begin
  if exists (select from pg_roles where rolname = 'linying_app') then
    grant select on erasures, erased_items to linying_app;
    -- whoever audits says what the schema lacks
    grant select on migration to linying_app;
  end if;
end
$$;
