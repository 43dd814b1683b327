-- What a community promises, to be changed by its manager. Running clocks keep what applied when their ticket began.

create table policies (
  id uuid primary key,
  organization_id uuid not null,
  community_id uuid not null,
  kind text not null,
  category text,
  urgency text,
  metric text not null,
  -- null where somebody names the time with each promise
  minutes integer check (minutes > 0),
  runs text not null check (runs in ('always', 'duty_hours')),
  warn_percent integer not null check (warn_percent between 1 and 99),
  pausable boolean not null,
  ladder jsonb not null,
  adopted boolean not null,
  source text not null,
  changed_by uuid,
  changed_at timestamptz(3),
  constraint policies_match unique nulls not distinct (community_id, kind, category, urgency, metric),
  foreign key (organization_id, community_id) references communities (organization_id, id),
  foreign key (organization_id, changed_by) references people (organization_id, id)
);

do $$
begin
  if exists (select from pg_roles where rolname = 'linying_app') then
    grant select, insert, update, delete on policies to linying_app;
  end if;
end
$$;
