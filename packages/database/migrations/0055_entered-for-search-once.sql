-- A report is entered for search once, by its ticket: its words come in the same statement, and their own trigger made the whole entry
-- again, only to find that nothing had changed.

-- What enter_for_search does once nobody else can be at these tickets.
create function make_search_entries(ids uuid[]) returns void language plpgsql security definer
set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
begin
  insert into search_entries (ticket_id, organization_id, community_id, matter, names, pieces)
  select made.*, search_pieces(made.matter || E'\n' || made.names)
  from (
    select t.id as ticket_id, t.organization_id, t.community_id,
      search_form(concat_ws(E'\n', t.number, room.label, place.name, told.value, report.value)) as matter,
      search_form(concat_ws(E'\n', contact.value, technician.name, resident.name)) as names
    from tickets t
    left join rooms room on room.community_id = t.community_id and room.id = t.room_id
    left join public_places place on place.community_id = t.community_id and place.id = t.public_place_id
    left join people technician on technician.id = t.technician_id
    left join people resident on resident.id = t.resident_id
    left join ticket_events reported on reported.ticket_id = t.id and reported.seq = 1
    left join event_words told on told.event_id = reported.id and told.field = 'placeText'
    left join event_words report on report.event_id = reported.id and report.field = 'text'
    left join event_words contact on contact.event_id = reported.id and contact.field = 'contactName'
    where t.id = any(ids)
  ) made
  left join search_entries present using (ticket_id)
  where (present.matter, present.names) is distinct from (made.matter, made.names)
  on conflict (ticket_id) do update set matter = excluded.matter, names = excluded.names, pieces = excluded.pieces;
end
$$;

create or replace function enter_for_search(ids uuid[]) returns void language plpgsql security definer
set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
begin
  if ids = '{}' then return; end if;
  -- Whoever changes the same ticket now goes first, and what he changed is seen below.
  perform from tickets where id = any(ids) order by id for no key update;
  perform make_search_entries(ids);
end
$$;

-- A ticket that is being written is seen by nobody else.
create or replace function enter_changed_tickets() returns trigger language plpgsql as $$
begin
  perform make_search_entries(array(select id from changed));
  return null;
end
$$;

-- An entry that has a word already is found by it.
create function enter_tickets_of_new_words() returns trigger language plpgsql as $$
begin
  perform enter_for_search(array(
    select e.ticket_id from changed
    join ticket_events e on e.id = changed.event_id
    left join search_entries s on s.ticket_id = e.ticket_id
    where e.seq = 1 and changed.field in ('text', 'placeText', 'contactName')
      and coalesce(strpos(case changed.field when 'contactName' then s.names else s.matter end, search_form(changed.value)), 0) = 0));
  return null;
end
$$;

drop trigger new_is_searched on event_words;
create trigger new_is_searched after insert on event_words
referencing new table as changed for each statement execute function enter_tickets_of_new_words();

-- In a language that keeps its plan, and looking for blanks once in the whole text and not in each letter and each pair of it.
create or replace function search_pieces(form text) returns text[] language plpgsql immutable strict parallel safe as $$
begin
  return (
    select coalesce(array_agg(distinct piece), '{}')
    from (
      select letter, lead(letter) over (order by place) as next
      from string_to_table(regexp_replace(form, '\s', ' ', 'g'), null) with ordinality as letters(letter, place)
    ) cut
    cross join lateral (values (letter), (case when next <> ' ' then letter || next end)) as pieces(piece)
    where letter <> ' ' and piece is not null);
end
$$;
