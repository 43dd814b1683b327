-- How long the service may keep the database at something, so that one statement, one lock or one connection that was lost half-way keeps
-- nobody else waiting. With the role and not with the connection, since a pooler refuses it from whoever connects. Where the service logs
-- in as a member of linying_app, the member needs it itself: a login takes nothing over from the groups that it is in.

do $$
declare
  login name;
begin
  for login in
    select rolname from pg_roles where rolname = 'linying_app'
    union
    select member.rolname from pg_auth_members m
    join pg_roles team on team.oid = m.roleid and team.rolname = 'linying_app'
    join pg_roles member on member.oid = m.member
    where member.rolcanlogin and member.rolname <> current_user and not member.rolsuper
  loop
    begin
      execute format('alter role %I set statement_timeout = %L', login, '8s');
      execute format('alter role %I set lock_timeout = %L', login, '5s');
      execute format('alter role %I set idle_in_transaction_session_timeout = %L', login, '10s');
    exception
      -- some hosts let nobody do it, and another database of this server may be at it just now: the service looks when it starts
      when insufficient_privilege or internal_error then null;
    end;
  end loop;
end
$$;
