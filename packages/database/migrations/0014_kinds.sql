-- Complaints, questions, requests and emergencies stand beside repairs: who answers for them, and whom they must be hidden from.

alter table tickets
  add column urgency text not null default 'normal',
  add column department text,
  add column about_person_id uuid,
  add column first_handler_id uuid,
  add column subtask_owner_ids uuid[] not null default '{}',
  add foreign key (organization_id, about_person_id) references people (organization_id, id),
  add foreign key (organization_id, first_handler_id) references people (organization_id, id);

create index tickets_with_subtasks on tickets using gin (subtask_owner_ids) where subtask_owner_ids <> '{}';
create index tickets_of_department on tickets (community_id, department, reported_at desc, id desc) where department is not null;
create index tickets_of_kind on tickets (community_id, kind, reported_at desc, id desc);
