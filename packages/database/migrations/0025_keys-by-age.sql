-- A person's keys by their age: each write clears away the old ones of whoever writes, and would otherwise read all of a week's.

create index keys_by_age on idempotency_keys (person_id, created_at);
