-- What is asked in a session that is over is refused by the very statement that asks, whichever process has heard of its end.

create function must_go_on(is_over boolean) returns boolean language plpgsql stable parallel safe as $$
begin
  if is_over then
    raise exception 'this session is over' using errcode = 'LY401';
  end if;
  return true;
end
$$;

-- A token has one successor, however often it is exchanged within its grace.
alter table refresh_tokens add column next_hash text;
