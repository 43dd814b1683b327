-- Finding a ticket's words joins nine tables: planning that takes some twenty times as long as doing it, and Postgres would plan it anew
-- at each call, since it takes an array it does not know for ten ids. Whatever their number, each id is looked up by its index.

alter function enter_for_search(uuid[]) set plan_cache_mode = force_generic_plan;
