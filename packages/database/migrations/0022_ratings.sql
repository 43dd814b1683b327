-- Who owes a resident an answer, since she was dissatisfied or it was not solved again; null once it is answered.

alter table tickets
  add column follow_up_at timestamptz(3),
  add column follow_up_by uuid,
  add foreign key (organization_id, follow_up_by) references people (organization_id, id);

create index tickets_followed_up on tickets (community_id, reported_at desc, id desc) where follow_up_at is not null;
