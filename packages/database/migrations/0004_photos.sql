-- A photo is expected first and received later; the bytes lie in the photo store.

create table photos (
  id uuid primary key,
  organization_id uuid not null,
  community_id uuid not null,
  ticket_id uuid not null,
  for_event uuid not null,
  -- its place among the photos of its event, from 1
  position integer not null,
  uploaded_by uuid not null,
  state text not null default 'awaiting' check (state in ('awaiting', 'received')),
  check_state text not null default 'none' check (check_state in ('none', 'pending', 'passed', 'blocked')),
  content_type text not null,
  bytes integer not null,
  original_key text not null,
  shown_key text not null,
  thumbnail_key text not null,
  sha256 text,
  width integer,
  height integer,
  expected_at timestamptz(3) not null,
  received_at timestamptz(3),
  constraint photos_position_key unique (for_event, position),
  check (state = 'awaiting' or (sha256 is not null and width is not null and height is not null and received_at is not null)),
  foreign key (community_id, ticket_id) references tickets (community_id, id),
  foreign key (community_id, for_event) references ticket_events (community_id, id),
  foreign key (organization_id, uploaded_by) references people (organization_id, id)
);

create index photos_of_ticket on photos (ticket_id);
