-- Somebody has said that it is solved for the household that reported it, while one that joined says otherwise: how that was said, as long as
-- it waits.
alter table tickets add column kept_word text;
