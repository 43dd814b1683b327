-- Posts at which somebody of the staff stands at certain hours: when, who, whether he was there, and what he passed on.

create table patrol_posts (
  id uuid primary key,
  organization_id uuid not null,
  community_id uuid not null,
  name text not null,
  place text not null,
  proof text not null check (proof in ('none', 'photo', 'screen')),
  topics text[] not null,
  -- raised when the code is replaced; a code is looked up by its hash
  code_version integer not null check (code_version > 0),
  code_hash text not null,
  -- nobody stands there any more
  closed_at timestamptz(3),
  version integer not null check (version > 0),
  changed_at timestamptz(3) not null,
  changed_by_id uuid not null,
  unique (community_id, id),
  constraint patrol_posts_name_key unique (community_id, name),
  constraint patrol_posts_code_key unique (code_hash),
  foreign key (organization_id, community_id) references communities (organization_id, id),
  foreign key (organization_id, changed_by_id) references people (organization_id, id)
);

-- Hours are never changed: others are another slot, so that what was kept or missed stays true.
create table patrol_slots (
  id uuid primary key,
  organization_id uuid not null,
  community_id uuid not null,
  post_id uuid not null,
  -- '07:00' on the community's clock; '24:00' is allowed as an end
  starts text not null,
  ends text not null,
  -- 0 for Monday
  weekdays integer[] not null,
  since date not null,
  -- the last day
  until date,
  check (ends > starts),
  unique (community_id, id),
  foreign key (organization_id, community_id) references communities (organization_id, id),
  foreign key (community_id, post_id) references patrol_posts (community_id, id)
);

create index patrol_slots_of_post on patrol_slots (community_id, post_id);

-- Who is to stand there; without a row whoever checks in.
create table patrol_roster (
  slot_id uuid not null,
  day date not null,
  organization_id uuid not null,
  community_id uuid not null,
  person_id uuid not null,
  set_by_id uuid not null,
  set_at timestamptz(3) not null,
  primary key (community_id, day, slot_id),
  foreign key (organization_id, community_id) references communities (organization_id, id),
  foreign key (community_id, slot_id) references patrol_slots (community_id, id),
  foreign key (organization_id, person_id) references people (organization_id, id),
  foreign key (organization_id, set_by_id) references people (organization_id, id)
);

-- Who stood there, by the server's clock.
create table patrol_duties (
  id uuid primary key,
  organization_id uuid not null,
  community_id uuid not null,
  post_id uuid not null,
  slot_id uuid not null,
  day date not null,
  person_id uuid not null,
  checked_in_at timestamptz(3) not null,
  checked_out_at timestamptz(3),
  -- a photo of the place was asked for
  expected_photos integer not null check (expected_photos in (0, 1)),
  check (checked_out_at >= checked_in_at),
  unique (community_id, id),
  foreign key (organization_id, community_id) references communities (organization_id, id),
  foreign key (community_id, post_id) references patrol_posts (community_id, id),
  foreign key (community_id, slot_id) references patrol_slots (community_id, id),
  foreign key (organization_id, person_id) references people (organization_id, id)
);

create index patrol_duties_of_day on patrol_duties (community_id, day, slot_id);
-- a second tap on the same button is the same check-in
create unique index patrol_duties_open on patrol_duties (slot_id, day, person_id) where checked_out_at is null;

-- In which duty somebody was met; who, and what about, is the visit's own record.
create table patrol_encounters (
  visit_id uuid primary key,
  organization_id uuid not null,
  community_id uuid not null,
  duty_id uuid not null,
  foreign key (organization_id, community_id) references communities (organization_id, id),
  foreign key (community_id, visit_id) references visits (community_id, id),
  foreign key (community_id, duty_id) references patrol_duties (community_id, id)
);

create index patrol_encounters_of_duty on patrol_encounters (community_id, duty_id);

alter table visits add foreign key (community_id, post_id) references patrol_posts (community_id, id);

-- A photo may also be of somebody's being at a post.
alter table photos
  drop constraint photos_check1,
  add column duty_id uuid,
  add check (num_nonnulls(ticket_id, visit_id, duty_id) = 1),
  add foreign key (community_id, duty_id) references patrol_duties (community_id, id);

create index photos_of_duty on photos (duty_id) where duty_id is not null;

-- What is passed on to whoever comes by.
create table patrol_reminders (
  id uuid primary key,
  organization_id uuid not null,
  community_id uuid not null,
  text text not null,
  from_day date not null,
  to_day date not null,
  changed_at timestamptz(3) not null,
  changed_by_id uuid not null,
  check (to_day >= from_day),
  foreign key (organization_id, community_id) references communities (organization_id, id),
  foreign key (organization_id, changed_by_id) references people (organization_id, id)
);

create index patrol_reminders_of_day on patrol_reminders (community_id, to_day);

do $$
begin
  if exists (select from pg_roles where rolname = 'linying_app') then
    grant select, insert, update on patrol_posts, patrol_slots, patrol_duties, patrol_reminders to linying_app;
    grant select, insert on patrol_encounters to linying_app;
    grant select, insert, update, delete on patrol_roster to linying_app;
  end if;
end
$$;
