-- Files of erased photos that still lie in the photo store: written with the erasure, gone once the store has removed them.

create table erased_photo_files (
  key text primary key,
  erasure_id uuid not null references erasures
);

do $$
begin
  if exists (select from pg_roles where rolname = 'linying_app') then
    grant select on erased_photo_files to linying_app;
  end if;
end
$$;
