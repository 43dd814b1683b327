-- Whoever is signed in sees where: with which app on what kind of device, and when that was last renewed, to within a quarter of an hour.

alter table sessions
  add column app text not null default 'unknown' check (app in ('wechat', 'browser', 'unknown')),
  add column device text not null default 'unknown' check (
    device in ('iphone', 'ipad', 'android_phone', 'android_tablet', 'harmony_phone', 'harmony_tablet', 'windows', 'mac', 'other_computer', 'unknown')
  ),
  -- null where it has not been renewed since it was opened
  add column used_at timestamptz(3);

-- what was exchanged could be shown again for a minute
update sessions s set used_at = (select max(good_until) - interval '1 minute' from refresh_tokens where session_id = s.id);
