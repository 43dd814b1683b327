-- Three standings towards a ticket: the household that reported it, those that joined it, everybody else. A household joins by a report of its
-- own, the duplicate, and whoever lived in that room then is of it.

alter table tickets add column joined_from uuid[] not null default '{}';
-- when the household that reported it went out of it, while others who had joined remained
alter table tickets add column reporter_left_at timestamptz(3);

create index tickets_joined_from on tickets using gin (joined_from) where joined_from <> '{}';

update tickets t set joined_from = joined.froms
from (
  select ticket_id, array_agg((payload ->> 'from')::uuid) as froms from ticket_events
  where type = 'ReporterJoined' and payload ->> 'from' is not null group by ticket_id
) joined
where joined.ticket_id = t.id;
