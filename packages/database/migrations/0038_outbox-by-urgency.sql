-- Whoever is trapped in a lift is not told after six hundred imported complaints.

-- 0 danger to life, 1 emergency, 2 alarm of one, 3 all else; null, which sorts behind, where a version of before writes beside this one
alter table outbox add column urgency smallint;

update outbox o set urgency = case
    when t.kind is distinct from 'emergency' then 3
    when o.alarm_id is not null then 2
    when t.category in ('lift_trapped', 'gas_leak', 'falling_object') then 0
    else 1
  end
from tickets t where t.id = o.ticket_id and o.delivered_at is null;

create index outbox_by_urgency on outbox (urgency, created_at, id) where delivered_at is null;
drop index outbox_waiting;
