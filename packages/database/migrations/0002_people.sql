-- People of an organization: where they live, and what they do there.

create table people (
  id uuid primary key,
  organization_id uuid not null references organizations,
  name text not null,
  phone text,
  unique (organization_id, id)
);

create table residencies (
  id uuid primary key,
  organization_id uuid not null,
  community_id uuid not null,
  room_id uuid not null,
  person_id uuid not null,
  residency text not null,
  moved_in timestamptz(3) not null,
  moved_out timestamptz(3),
  check (moved_out > moved_in),
  foreign key (organization_id, community_id) references communities (organization_id, id),
  foreign key (community_id, room_id) references rooms (community_id, id),
  foreign key (organization_id, person_id) references people (organization_id, id)
);

create index residencies_of_room on residencies (community_id, room_id);
create index residencies_of_person on residencies (person_id);

create table posts (
  id uuid primary key,
  organization_id uuid not null,
  community_id uuid not null,
  person_id uuid not null,
  role text not null,
  department text,
  skills text[] not null default '{}',
  badge text not null,
  held_from timestamptz(3) not null,
  held_until timestamptz(3),
  check (held_until > held_from),
  foreign key (organization_id, community_id) references communities (organization_id, id),
  foreign key (organization_id, person_id) references people (organization_id, id)
);

create index posts_of_community on posts (community_id, role);
create index posts_of_person on posts (person_id);

-- "Now" is the database's: whoever has left is out at once, whatever clock the asking machine has.
create view current_posts as
select * from posts where held_from <= now() and (held_until is null or held_until > now());

create view current_residencies as
select * from residencies where moved_in <= now() and (moved_out is null or moved_out > now());
