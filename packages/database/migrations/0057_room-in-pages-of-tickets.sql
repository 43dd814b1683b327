-- A ticket's row is written anew with every act on it, and most acts touch nothing that one of its indexes holds. Where its page has room,
-- the new row stays in it and no index hears of it.

alter table tickets set (fillfactor = 85);
