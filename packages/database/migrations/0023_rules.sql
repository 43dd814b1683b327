-- Who set the numbers of a community's service last; nobody where they are still the service's own.

alter table communities
  add column rules_changed_by uuid,
  add column rules_changed_at timestamptz(3),
  add foreign key (organization_id, rules_changed_by) references people (organization_id, id);
