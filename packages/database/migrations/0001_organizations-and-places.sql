-- A property company, its communities, and the places in them. What belongs to a community says so by both ids, and refers to
-- others of its kind by community, so that no row can point across the border.

create table organizations (
  id uuid primary key,
  code text not null unique,
  name text not null
);

create table communities (
  id uuid primary key,
  organization_id uuid not null references organizations,
  name text not null,
  hotline text not null,
  utc_offset_minutes integer not null default 480,
  -- only the numbers that differ from the service's defaults
  service_rules jsonb not null default '{}',
  unique (organization_id, id)
);

create table buildings (
  id uuid primary key,
  organization_id uuid not null,
  community_id uuid not null,
  name text not null,
  unique (community_id, id),
  unique (community_id, name),
  foreign key (organization_id, community_id) references communities (organization_id, id)
);

create table units (
  id uuid primary key,
  organization_id uuid not null,
  community_id uuid not null,
  building_id uuid not null,
  name text not null,
  unique (community_id, id),
  unique (building_id, name),
  foreign key (organization_id, community_id) references communities (organization_id, id),
  foreign key (community_id, building_id) references buildings (community_id, id)
);

create table rooms (
  id uuid primary key,
  organization_id uuid not null,
  community_id uuid not null,
  building_id uuid not null,
  unit_id uuid,
  -- as people write it: '2栋320'
  label text not null,
  unique (community_id, id),
  unique (community_id, label),
  foreign key (organization_id, community_id) references communities (organization_id, id),
  foreign key (community_id, building_id) references buildings (community_id, id),
  foreign key (community_id, unit_id) references units (community_id, id)
);

create table public_places (
  id uuid primary key,
  organization_id uuid not null,
  community_id uuid not null,
  building_id uuid,
  name text not null,
  unique (community_id, id),
  unique (community_id, name),
  foreign key (organization_id, community_id) references communities (organization_id, id),
  foreign key (community_id, building_id) references buildings (community_id, id)
);
