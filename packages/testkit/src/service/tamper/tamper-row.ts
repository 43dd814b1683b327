import type { EditedTable, InsertedTable, MovedTable, Tampering } from '../../random/a-tampering.js'
import { otherValue } from './other-value.js'
import { type At, chosen, literal, namesOf, rowAt } from './rows-at.js'
import { standAlone } from './stand-alone.js'
import type { Ask, Row, Tampered } from './tamper.js'

type Deed<What extends Tampering['what']> = Extract<Tampering, { readonly what: What }>

export async function editColumn(ask: Ask, { table, row, column, how, number }: Deed<'edit'>): Promise<Tampered> {
  const place = await rowAt(ask, table, row)
  const which = await columnOf(ask, table, column)
  if (place === undefined || which === undefined) return undefined
  if (how !== 'of-another-row') return set(ask, place, which.name, otherValue(which, how, place.row[which.name], number))
  const other = await rowAt(ask, table, number)
  return other && set(ask, place, which.name, await asStored(ask, other, which.name))
}

export async function exchangeColumn(ask: Ask, { table, row, other, column }: Deed<'exchange'>): Promise<Tampered> {
  const [one, two] = [await rowAt(ask, table, row), await rowAt(ask, table, other)]
  const which = await columnOf(ask, table, column)
  if (one === undefined || two === undefined || which === undefined || one.at === two.at) return undefined
  const [first, second] = [await asStored(ask, one, which.name), await asStored(ask, two, which.name)]
  if (first === second) return undefined
  const put = (at: string, value: string) => ask(`update ${table} set "${which.name}" = ${value} ${at}`)
  // what must be unique stands nowhere twice meanwhile
  const between = meanwhile[which.type]
  await put(one.at, between ?? second)
  await put(two.at, first)
  if (between !== undefined) await put(`where "${which.name}" = ${between}`, second)
  return [...(await namesOf(ask, one.row)), ...(await namesOf(ask, two.row))]
}

const meanwhile: Readonly<Record<string, string>> = { text: `'between'`, uuid: `'01900000-0000-7000-8000-00000000c09f'` }

export async function removeRow(ask: Ask, { table, row }: Deed<'remove'>): Promise<Tampered> {
  const place = await rowAt(ask, table, row)
  if (place === undefined) return undefined
  const hung = table === 'erasures' ? await ask(`select item_id from erased_items where erasure_id = '${place.row.id}'`) : []
  const names = [...(await namesOf(ask, place.row)), ...hung.map(({ item_id }) => String(item_id))]
  await ask(`delete from ${table} ${place.at}`)
  return names
}

const hangsBy: Readonly<Record<MovedTable, { readonly column: string; readonly on: string }>> = {
  event_words: { column: 'event_id', on: 'ticket_events' },
  visit_words: { column: 'event_id', on: 'visit_events' },
  care_words: { column: 'event_id', on: 'care_events' },
  photos: { column: 'ticket_id', on: 'tickets' },
  clocks: { column: 'ticket_id', on: 'tickets' },
  visits: { column: 'ticket_id', on: 'tickets' }
}

export async function moveRow(ask: Ask, { table, row, to }: Deed<'move'>): Promise<Tampered> {
  const place = await rowAt(ask, table, row)
  const { column, on } = hangsBy[table]
  const other = await chosen(ask, `select id from ${on} order by id`, to)
  if (place === undefined || other === undefined || place.row[column] === null) return undefined
  return set(ask, place, column, `'${other.id}'`)
}

/** What makes a copy of a row another one. */
const copiesWith: Readonly<Record<InsertedTable, string>> = {
  ticket_events: `{"id": "01900000-0000-7000-8000-00000000c091", "seq": 100}`,
  visit_events: `{"id": "01900000-0000-7000-8000-00000000c092", "seq": 100}`,
  care_events: `{"id": "01900000-0000-7000-8000-00000000c093", "seq": 100}`,
  event_words: `{"field": "another"}`,
  visit_words: `{"field": "another"}`,
  care_words: `{"field": "another"}`,
  photos: `{"id": "01900000-0000-7000-8000-00000000c094"}`,
  tickets: `{"id": "01900000-0000-7000-8000-00000000c095", "number": "WX-2611-0999", "code_hash": "${'c'.repeat(64)}"}`,
  visits: `{"id": "01900000-0000-7000-8000-00000000c096"}`,
  clocks: `{"round": 9}`
}

export async function insertCopy(ask: Ask, { table, row }: Deed<'insert'>): Promise<Tampered> {
  const place = await rowAt(ask, table, row)
  if (place === undefined) return undefined
  const [copy] = await ask(`
    insert into ${table} select c.* from jsonb_populate_record(null::${table}, ${literal(place.row)}::jsonb || '${copiesWith[table]}') c
    returning to_jsonb(${table}.*) as row`)
  return copy && namesOf(ask, copy.row as Row) // as it was asked for
}

async function set(ask: Ask, { table, at, row: before }: At, column: string, value: string): Promise<Tampered> {
  const names = await namesOf(ask, before)
  const [after] = await ask(`update ${table} set "${column}" = ${value} ${at} returning to_jsonb(${table}.*) as row`)
  if (after === undefined || JSON.stringify(before) === JSON.stringify(after.row)) return undefined
  return [...names, ...(await namesOf(ask, after.row as Row))] // as it was asked for
}

/** A column that an audit can hold against something. */
async function columnOf(ask: Ask, table: EditedTable, number: number) {
  const columns = await ask(`
    select column_name as name, udt_name as type from information_schema.columns
    where table_schema = 'public' and table_name = '${table}' order by ordinal_position`)
  const open = columns.filter(({ name }) => !(String(name) in (standAlone[table] ?? {})))
  const which = open[number % open.length]
  return which && { name: String(which.name), type: String(which.type) }
}

/** What stands in a column, as SQL of its own type. */
async function asStored(ask: Ask, { table, at }: At, column: string): Promise<string> {
  const [stored] = await ask(`select "${column}"::text as value, pg_typeof("${column}")::text as type from ${table} ${at}`)
  return `${literal(stored?.value)}::${stored?.type}`
}
