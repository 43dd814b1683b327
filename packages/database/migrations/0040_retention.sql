-- How long the service keeps what it only needs to work. Nothing of the record stands here: events, words, photos, clocks and alarms stay.
-- Who tries, signs in or repeats a request belongs to no community, and what is delivered is a trace for operators, so that their rows are
-- for the whole installation; how long people find what they were told is a community's matter, which may have a row of its own.

create table retention_rules (
  what text not null,
  community_id uuid references communities,
  kept_hours integer not null check (kept_hours > 0),
  source text not null,
  unique nulls not distinct (what, community_id),
  check (community_id is null or what = 'inbox')
);

insert into retention_rules (what, kept_hours, source) values
  ('attempts', 2 * 24, 'our decision, 2026-11: longer than any window in which attempts are counted'),
  ('keys', 7 * 24, 'design.md, idempotency: a request is remembered for seven days'),
  ('refresh_tokens', 30 * 24, 'our decision, 2026-11: as long as a session lasts, so that a stolen one is noticed meanwhile'),
  ('sessions', 30 * 24, 'our decision, 2026-11: a month after it ended, for whoever asks who was signed in'),
  ('messages', 30 * 24, 'our decision, 2026-11: a month after delivery, to follow a request to what was told because of it'),
  ('inbox', 365 * 24, 'our decision, 2026-11: a year; what happened stays in the ticket'),
  ('failures', 30 * 24, 'our decision, 2026-11: a month; what is set aside stays until somebody has said what becomes of it');

create index attempts_by_age on attempts (window_start);
drop index keys_by_age;
create index keys_by_age on idempotency_keys (created_at);
create index refresh_tokens_by_age on refresh_tokens (good_until) where good_until is not null;
create index sessions_by_end on sessions (coalesce(ended_at, expires_at));
create index outbox_delivered on outbox (delivered_at) where delivered_at is not null;
create index inbox_items_by_age on inbox_items (community_id, happened_at);

do $$
begin
  if exists (select from pg_roles where rolname = 'linying_app') then
    grant select on retention_rules to linying_app;
  end if;
end
$$;
