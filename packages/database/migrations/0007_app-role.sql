-- The running service is not the owner of its tables: it adds events and can neither change nor remove them.
-- Roles belong to the whole server: another database of it may have made this one, and some hosts let nobody make any.

do $$
begin
  create role linying_app nologin;
exception
  when duplicate_object or unique_violation or insufficient_privilege then null;
end
$$;

do $$
begin
  if exists (select from pg_roles where rolname = 'linying_app') then
    grant usage on schema public to linying_app;
    grant select, insert, update, delete on all tables in schema public to linying_app;
    revoke update, delete on ticket_events from linying_app;
    revoke update on event_words from linying_app;
    revoke all on migration from linying_app;
  end if;
end
$$;
