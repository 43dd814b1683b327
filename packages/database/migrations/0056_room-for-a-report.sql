-- One report more than a resident's measure ends the statement that would file it, instead of being asked after by each part of it.

create function must_have_room(has_room boolean) returns boolean language plpgsql stable parallel safe as $$
begin
  if not has_room then
    raise exception 'as much has been said as may be' using errcode = 'LY429';
  end if;
  return true;
end
$$;

-- How much she reported lately is read from where it stands together, however much she has reported in all.
drop index tickets_of_resident;
create index tickets_of_resident on tickets (resident_id, reported_at) where resident_id is not null;
