-- When a community works: its weekly pattern, and for each year the days that the State Council takes off or has made up for.

-- only communities whose hours differ from the service's default
create table working_calendars (
  community_id uuid primary key,
  organization_id uuid not null,
  -- seven lists of periods, Monday first
  weekly jsonb not null check (jsonb_array_length(weekly) = 7),
  make_up_as integer not null check (make_up_as between 0 and 6),
  version integer not null check (version > 0),
  changed_at timestamptz(3) not null,
  changed_by uuid not null,
  foreign key (organization_id, community_id) references communities (organization_id, id),
  foreign key (organization_id, changed_by) references people (organization_id, id)
);

-- A year is read and replaced as a whole. Without an organization it holds for everybody who has not loaded his own.
create table calendar_years (
  id uuid primary key,
  organization_id uuid references organizations,
  year integer not null,
  -- days off that are no weekend, and weekends that are worked
  holidays date[] not null,
  workdays date[] not null,
  source text not null,
  version integer not null check (version > 0),
  loaded_at timestamptz(3) not null,
  loaded_by uuid,
  check (not (holidays && workdays)),
  unique nulls not distinct (organization_id, year),
  foreign key (organization_id, loaded_by) references people (organization_id, id)
);

insert into calendar_years (id, year, holidays, workdays, source, loaded_at, version) values
  ('01900000-0000-7000-8000-0000000ca024', 2024,
    '{2024-01-01, 2024-02-12, 2024-02-13, 2024-02-14, 2024-02-15, 2024-02-16, 2024-04-04,
    2024-04-05, 2024-05-01, 2024-05-02, 2024-05-03, 2024-06-10, 2024-09-16, 2024-09-17,
    2024-10-01, 2024-10-02, 2024-10-03, 2024-10-04, 2024-10-07}',
    '{2024-02-04, 2024-02-18, 2024-04-07, 2024-04-28, 2024-05-11, 2024-09-14, 2024-09-29,
    2024-10-12}',
    '国务院放假安排，由 chinese-days 1.5.7 (MIT) 整理', now(), 1),
  ('01900000-0000-7000-8000-0000000ca025', 2025,
    '{2025-01-01, 2025-01-28, 2025-01-29, 2025-01-30, 2025-01-31, 2025-02-03, 2025-02-04,
    2025-04-04, 2025-05-01, 2025-05-02, 2025-05-05, 2025-06-02, 2025-10-01, 2025-10-02,
    2025-10-03, 2025-10-06, 2025-10-07, 2025-10-08}',
    '{2025-01-26, 2025-02-08, 2025-04-27, 2025-09-28, 2025-10-11}',
    '国务院放假安排，由 chinese-days 1.5.7 (MIT) 整理', now(), 1),
  ('01900000-0000-7000-8000-0000000ca026', 2026,
    '{2026-01-01, 2026-01-02, 2026-02-16, 2026-02-17, 2026-02-18, 2026-02-19, 2026-02-20,
    2026-02-23, 2026-04-06, 2026-05-01, 2026-05-04, 2026-05-05, 2026-06-19, 2026-09-25,
    2026-10-01, 2026-10-02, 2026-10-05, 2026-10-06, 2026-10-07}',
    '{2026-01-04, 2026-02-14, 2026-02-28, 2026-05-09, 2026-09-20, 2026-10-10}',
    '国务院放假安排，由 chinese-days 1.5.7 (MIT) 整理', now(), 1);

do $$
begin
  if exists (select from pg_roles where rolname = 'linying_app') then
    grant select, insert, update on working_calendars, calendar_years to linying_app;
  end if;
end
$$;
