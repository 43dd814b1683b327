import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Auditable } from '@linying/database'
import type { Chain, EditedTable, Tampering } from '../random/a-tampering.js'

/** Columns that follow from nothing on record, and why: an audit has nothing to hold them against. */
export const standAlone: Readonly<Partial<Record<EditedTable, Readonly<Record<string, string>>>>> = {
  photos: {
    check_state: 'the platform’s verdict',
    content_type: 'of the shown copy',
    width: 'of the shown copy',
    height: 'of the shown copy',
    position: 'the place among photos of one event',
    expected_at: 'when a form was given out',
    received_at: 'the event says when',
    visit_id: 'whose it is says the chain',
    duty_id: 'whose it is says the chain'
  },
  clocks: { told: 'the sweep’s own', broken_at: 'seen by a sweep' }
}

type Row = Readonly<Record<string, unknown>>

/** Does it, within the caller's transaction. Answers false where there was nothing to do it to, or it changed nothing. */
export async function tamper(owner: Pick<Auditable, 'execute'>, deed: Tampering, photoFolder: string): Promise<boolean> {
  const rows = async (query: string) => (await owner.execute(query)).rows as Row[] // rows are objects
  switch (deed.what) {
    case 'edit':
      return edit(rows, deed)
    case 'cut':
      return cut(rows, deed)
    case 'swap':
      return swap(rows, deed)
    case 'remove': {
      const place = await chosen(rows, `select ctid::text as ctid from ${deed.table} order by ctid`, deed.row)
      if (place === undefined) return false
      await rows(`delete from ${deed.table} where ctid = '${place.ctid}'`)
      return true
    }
    case 'whole-ticket': {
      const ticket = await chosen(rows, 'select id from tickets order by id', deed.row)
      if (ticket === undefined) return false
      for (const table of ['event_words where event_id in (select id from ticket_events', 'ticket_events', 'clocks', 'photos', 'outbox'])
        await rows(
          table.includes('select')
            ? `delete from ${table} where ticket_id = '${ticket.id}')`
            : `delete from ${table} where ticket_id = '${ticket.id}'`
        )
      await rows(`delete from tickets where id = '${ticket.id}'`)
      return true
    }
    case 'photo-bytes': {
      const photo = await chosen(rows, `select original_key from photos where state = 'received' order by id`, deed.row)
      if (photo === undefined) return false
      const path = join(photoFolder, String(photo.original_key))
      if (deed.gone) rmSync(path)
      else writeFileSync(path, 'another picture')
      return true
    }
    default:
      return deed satisfies never
  }
}

type Ask = (query: string) => Promise<readonly Row[]>

async function chosen(rows: Ask, query: string, number: number): Promise<Row | undefined> {
  const found = await rows(query)
  return found[number % Math.max(1, found.length)]
}

async function edit(rows: Ask, { table, row, column, how }: Extract<Tampering, { what: 'edit' }>): Promise<boolean> {
  const place = await chosen(rows, `select ctid::text as ctid from ${table} order by ctid`, row)
  const columns = await rows(`
    select column_name as name, udt_name as type from information_schema.columns
    where table_schema = 'public' and table_name = '${table}' order by ordinal_position`)
  const open = columns.filter(({ name }) => !(String(name) in (standAlone[table] ?? {})))
  const which = open[column % open.length]
  if (place === undefined || which === undefined) return false
  const name = `"${which.name}"`
  const at = `where ctid = '${place.ctid}'`
  const [before] = await rows(`select to_jsonb(t.*) as whole from ${table} t ${at}`)
  const [after] = await rows(
    `update ${table} set ${name} = ${anotherValue(name, String(which.type), how)} ${at} returning to_jsonb(${table}.*) as whole`
  )
  return JSON.stringify(before) !== JSON.stringify(after)
}

/** Something else of the same type, as SQL. */
function anotherValue(column: string, type: string, how: number): string {
  const uuid = `'01900000-0000-7000-8000-${String(how).padStart(12, '0')}'::uuid`
  switch (type) {
    case 'uuid':
      return uuid
    case '_uuid':
      return `array[${uuid}]`
    case 'text':
      return how % 2 === 0 ? `coalesce(${column}, '') || 'x'` : `reverse(coalesce(${column}, '')) || '1'`
    case '_text':
      return `${column} || array['manager']`
    case 'int4':
    case 'int8':
      return `coalesce(${column}, 0) + ${1 + (how % 3)}`
    case '_int4':
      return `${column} || array[7]`
    case 'bool':
      return `not ${column}`
    case 'timestamptz':
      return `coalesce(${column}, '2026-11-22T02:00:00Z') + interval '${how % 2 === 0 ? '1 millisecond' : '1 day'}'`
    case '_timestamptz':
      return `${column} || array['2030-01-01'::timestamptz]`
    case 'jsonb':
      return how % 2 === 0
        ? `${column} || '{"more": 1}'`
        : `coalesce((select jsonb_object_agg(key, '"x"'::jsonb) from jsonb_each(${column})), '{}')`
    default:
      throw new Error(`no other value for a ${type}`)
  }
}

const subjectOf: Readonly<Record<Chain, string>> = { ticket: 'ticket_id', visit: 'visit_id', care: 'care_id' }

async function cut(rows: Ask, { chain, row, from }: Extract<Tampering, { what: 'cut' }>): Promise<boolean> {
  const [events, subject] = [`${chain}_events`, subjectOf[chain]]
  const one = await chosen(rows, `select ${subject} as id, max(seq) as last from ${events} group by 1 order by 1`, row)
  if (one === undefined) return false
  const last = Number(one.last)
  const seq = { end: last - (row % 2), middle: Math.ceil(last / 2), start: 1 }[from]
  const gone = from === 'end' ? `seq >= ${Math.max(1, seq)}` : `seq = ${seq}`
  // whoever cuts an end well also takes what would tell of it
  await rows(
    `delete from ${chain === 'ticket' ? 'event' : chain}_words where event_id in (select id from ${events} where ${subject} = '${one.id}' and ${gone})`
  )
  await rows(`delete from ${events} where ${subject} = '${one.id}' and ${gone}`)
  return true
}

async function swap(rows: Ask, { chain, row, other, within }: Extract<Tampering, { what: 'swap' }>): Promise<boolean> {
  const [events, subject] = [`${chain}_events`, subjectOf[chain]]
  const one = await chosen(rows, `select id, ${subject} as subject, seq from ${events} order by id`, row)
  if (one === undefined) return false
  const theirs = within ? `= '${one.subject}' and id <> '${one.id}'` : `<> '${one.subject}'`
  const two = await chosen(rows, `select id, ${subject} as subject, seq from ${events} where ${subject} ${theirs} order by id`, other)
  if (two === undefined) return false
  const move = (id: unknown, to: Row, seq: number) =>
    rows(`update ${events} set ${subject} = '${to.subject}', seq = ${seq} where id = '${id}'`)
  await move(one.id, one, 100_000)
  await move(two.id, one, Number(one.seq))
  await move(one.id, two, Number(two.seq))
  return true
}
