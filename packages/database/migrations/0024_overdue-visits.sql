-- Whether somebody has been told that a review or an answer is late, so that the sweep finds the others at once.

alter table visits
  add column overdue_told boolean not null default false;

create index visits_to_tell_of on visits (due_at, id) where due_at is not null and not overdue_told;
