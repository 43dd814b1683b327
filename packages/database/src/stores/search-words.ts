import { type SQL, sql } from 'drizzle-orm'

/** What somebody typed, word by word, in one spelling of each letter; none where he typed nothing. */
export function wordsIn(typed = ''): readonly string[] {
  if (typed === '') return []
  return [...new Set(typed.normalize('NFKC').split(/\s+/))].filter(word => word !== '')
}

/** What ticket `t` is found by, as `s`. */
export const searchEntry = sql`join search_entries s on s.ticket_id = t.id and s.community_id = t.community_id`

/** Ticket `t` has the word. The index knows its pairs of letters only, so those in a row are looked for again. */
export function hasWord(word: SQL, seesNames: SQL): SQL {
  const form = sql`search_form(${word})`
  return sql`s.pieces @> asked_pieces(${form}) and (strpos(s.matter, ${form}) > 0 or ${seesNames} and strpos(s.names, ${form}) > 0)`
}
