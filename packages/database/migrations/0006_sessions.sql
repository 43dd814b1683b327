-- Who is signed in, and how often somebody has tried.

create table sessions (
  id uuid primary key,
  person_id uuid not null references people,
  side text not null check (side in ('resident', 'staff')),
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  ended_at timestamptz(3)
);

create index sessions_of_person on sessions (person_id);

-- Every refresh token that a session has had, so that one which comes back late is known as such.
create table refresh_tokens (
  hash text primary key,
  session_id uuid not null references sessions,
  -- set when it is exchanged: until then it may be exchanged again, because an answer can be lost
  good_until timestamptz(3)
);

create index refresh_tokens_of_session on refresh_tokens (session_id);

create table attempts (
  bucket text primary key,
  window_start timestamptz(3) not null,
  count integer not null
);
