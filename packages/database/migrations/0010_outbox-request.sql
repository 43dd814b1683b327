-- Which request a message follows from, so that the log's request id leads to what was sent because of it. Null where time made it happen.

alter table outbox add column request_id uuid;
