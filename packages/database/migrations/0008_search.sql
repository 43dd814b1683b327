-- What a ticket is found by: Chinese has no spaces to cut at, so texts are cut into letters and pairs of letters. Made by the database from
-- its own rows and in the statement that changes them, so that whoever erases a word or changes a name erases and changes it here too.

-- its index then begins with the community
create extension if not exists btree_gin;

create table search_entries (
  ticket_id uuid primary key,
  organization_id uuid not null,
  community_id uuid not null,
  -- number, place and report, and apart from them the names, which not everybody may ask for
  matter text not null,
  names text not null,
  pieces text[] not null,
  foreign key (community_id, ticket_id) references tickets (community_id, id)
);

-- without a pending list, which every search would have to read through
create index search_entries_by_piece on search_entries using gin (community_id, pieces) with (fastupdate = off);

-- Full-width or half-width, upper or lower case: the same word.
create function search_form(said text) returns text language sql immutable strict parallel safe
return lower(normalize(said, NFKC));

create function search_pieces(form text) returns text[] language sql immutable strict parallel safe
begin atomic
  select coalesce(array_agg(distinct piece), '{}')
  from (
    select letter, letter || lead(letter) over (order by place) as pair
    from string_to_table(form, null) with ordinality as letters(letter, place)
  ) cut
  cross join lateral (values (letter), (pair)) as pieces(piece)
  where piece !~ '\s';
end;

-- What to ask the index for: a word's pairs, since its letters alone are in almost every ticket.
create function asked_pieces(word text) returns text[] language sql immutable strict parallel safe
return case when length(word) = 1 then array[word] else array(select piece from unnest(search_pieces(word)) as piece where length(piece) > 1) end;

create function enter_for_search(ids uuid[]) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if ids = '{}' then return; end if;
  -- Whoever changes the same ticket now goes first, and what he changed is seen below.
  perform from tickets where id = any(ids) order by id for no key update;
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

create function enter_changed_tickets() returns trigger language plpgsql as $$
begin
  perform enter_for_search(array(select id from changed));
  return null;
end
$$;

create function enter_changed_ticket() returns trigger language plpgsql as $$
begin
  perform enter_for_search(array[new.id]);
  return null;
end
$$;

-- Only the report's own words are searched.
create function enter_tickets_of_words() returns trigger language plpgsql as $$
begin
  perform enter_for_search(array(
    select e.ticket_id from changed join ticket_events e on e.id = changed.event_id
    where e.seq = 1 and changed.field in ('text', 'placeText', 'contactName')));
  return null;
end
$$;

create function enter_tickets_of_named() returns trigger language plpgsql as $$
begin
  perform enter_for_search(array(
    select id from tickets where new.id in (technician_id, resident_id, room_id, public_place_id)));
  return null;
end
$$;

create trigger new_is_searched after insert on tickets
referencing new table as changed for each statement execute function enter_changed_tickets();

create trigger move_is_searched after update on tickets
for each row when (
  (old.number, old.room_id, old.public_place_id, old.technician_id, old.resident_id)
  is distinct from (new.number, new.room_id, new.public_place_id, new.technician_id, new.resident_id)
) execute function enter_changed_ticket();

create trigger new_is_searched after insert on event_words
referencing new table as changed for each statement execute function enter_tickets_of_words();

create trigger change_is_searched after update on event_words
referencing new table as changed for each statement execute function enter_tickets_of_words();

create trigger erased_is_not_searched after delete on event_words
referencing old table as changed for each statement execute function enter_tickets_of_words();

create trigger name_is_searched after update on people
for each row when (old.name is distinct from new.name) execute function enter_tickets_of_named();

create trigger name_is_searched after update on rooms
for each row when (old.label is distinct from new.label) execute function enter_tickets_of_named();

create trigger name_is_searched after update on public_places
for each row when (old.name is distinct from new.name) execute function enter_tickets_of_named();

select enter_for_search(array(select id from tickets));

do $$
begin
  if exists (select from pg_roles where rolname = 'linying_app') then
    grant select on search_entries to linying_app;
  end if;
end
$$;
