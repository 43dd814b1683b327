-- The few photos that were announced and have not come, so that those nobody sends any more are found without reading all others.

create index if not exists photos_awaited on photos (expected_at) where state = 'awaiting';
