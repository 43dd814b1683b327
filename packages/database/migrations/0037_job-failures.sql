-- What jobs fail at, and when each of them ran, so that whoever operates the service sees both wherever they run.

create table job_failures (
  id uuid primary key default gen_random_uuid(),
  job text not null,
  -- one thing that the job had in hand, and the moment it was due for: at another moment it gets a new chance
  item text not null,
  due_at timestamptz(3) not null,
  tries integer not null,
  reason text not null,
  failed_at timestamptz(3) not null,
  -- null once it is set aside
  next_try_at timestamptz(3),
  set_aside_at timestamptz(3),
  -- somebody has said that it is never tried again
  dropped_at timestamptz(3),
  constraint job_failures_of_item unique (job, item, due_at),
  check ((next_try_at is null) = (set_aside_at is not null)),
  check (dropped_at is null or set_aside_at is not null)
);

create index job_failures_set_aside on job_failures (set_aside_at) where set_aside_at is not null and dropped_at is null;

-- by the database's own clock, since a scheduler's may be wrong
create table job_runs (
  job text primary key,
  begun_at timestamptz(3) not null,
  ended_at timestamptz(3),
  milliseconds integer,
  done integer not null default 0,
  runs bigint not null default 0,
  failures bigint not null default 0,
  failed_because text,
  -- a scheduler whose clock differs too much is refused
  refused_at timestamptz(3),
  refused_ahead_ms bigint
);

do $$
begin
  if exists (select from pg_roles where rolname = 'linying_app') then
    grant select, insert, update, delete on job_failures to linying_app;
    grant select, insert, update on job_runs to linying_app;
  end if;
end
$$;
