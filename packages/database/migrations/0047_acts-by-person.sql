-- A person's keys by their age: with each act those shortly before it are counted, and would otherwise be looked for among all of a week's.

create index keys_of_person_by_age on idempotency_keys (person_id, created_at);
