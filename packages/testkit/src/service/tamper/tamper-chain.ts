import type { Digest } from '@linying/domain'
import type { Chain, Tampering } from '../../random/a-tampering.js'
import { chosen, literal, rowAt } from './rows-at.js'
import type { Ask, Row, Tampered } from './tamper.js'

type Deed<What extends Tampering['what']> = Extract<Tampering, { readonly what: What }>

const subjectOf: Readonly<Record<Chain, { readonly key: string; readonly rows: string; readonly words: string; readonly named: string }>> =
  {
    ticket: { key: 'ticket_id', rows: 'tickets', words: 'event_words', named: 'ticketId' },
    visit: { key: 'visit_id', rows: 'visits', words: 'visit_words', named: 'visitId' },
    care: { key: 'care_id', rows: 'care_records', words: 'care_words', named: 'careId' }
  }

/** Whoever cuts well also takes the words that would tell of it. */
export async function cutChain(ask: Ask, { chain, row, from, hidden }: Deed<'cut'>): Promise<Tampered> {
  const { key, rows, words } = subjectOf[chain]
  const events = `${chain}_events`
  const one = await chosen(ask, `select ${key} as id, max(seq) as last from ${events} group by 1 order by 1`, row)
  if (one === undefined) return undefined
  const last = Number(one.last)
  const seq = { end: last - (row % 2), middle: Math.ceil(last / 2), start: 1 }[from]
  const gone = from === 'end' ? `seq >= ${Math.max(1, seq)}` : `seq = ${seq}`
  await ask(`delete from ${words} where event_id in (select id from ${events} where ${key} = '${one.id}' and ${gone})`)
  await ask(`delete from ${events} where ${key} = '${one.id}' and ${gone}`)
  if (hidden === 'numbers' && from !== 'end')
    for (let moved = seq + 1; moved <= last; moved++)
      await ask(`update ${events} set seq = ${moved - 1} where ${key} = '${one.id}' and seq = ${moved}`)
  if (hidden !== 'not')
    await ask(`
      update ${rows} r set version = e.seq, head_hash = e.hash from ${events} e
      where r.id = '${one.id}' and e.${key} = r.id and e.seq = (select max(seq) from ${events} where ${key} = r.id)`)
  return [String(one.id)]
}

export async function swapEvents(ask: Ask, { chain, row, other, within }: Deed<'swap'>): Promise<Tampered> {
  const events = `${chain}_events`
  const { key } = subjectOf[chain]
  const one = await chosen(ask, `select id, ${key} as subject, seq from ${events} order by id`, row)
  if (one === undefined) return undefined
  const theirs = within ? `= '${one.subject}' and id <> '${one.id}'` : `<> '${one.subject}'`
  const two = await chosen(ask, `select id, ${key} as subject, seq from ${events} where ${key} ${theirs} order by id`, other)
  if (two === undefined) return undefined
  const move = (id: unknown, to: Row, seq: number) => ask(`update ${events} set ${key} = '${to.subject}', seq = ${seq} where id = '${id}'`)
  await move(one.id, one, 100_000)
  await move(two.id, one, Number(one.seq))
  await move(one.id, two, Number(two.seq))
  return [String(one.subject), String(two.subject)]
}

export async function reorderChain(ask: Ask, { chain, row, half }: Deed<'reorder'>): Promise<Tampered> {
  const events = `${chain}_events`
  const { key } = subjectOf[chain]
  const one = await chosen(ask, `select ${key} as id, max(seq) as last from ${events} group by 1 order by 1`, row)
  const [last, first] = [Number(one?.last), half ? Math.ceil(Number(one?.last) / 2) : 1]
  if (one === undefined || first >= last) return undefined
  await ask(`update ${events} set seq = seq + 100000 where ${key} = '${one.id}' and seq >= ${first}`)
  await ask(`update ${events} set seq = ${first + last} - (seq - 100000) where ${key} = '${one.id}' and seq > 100000`)
  return [String(one.id)]
}

/** Only what comes after it, or the row, can tell. */
export async function forgeEvent(ask: Ask, { chain, row, number }: Deed<'forge'>, digest: Digest): Promise<Tampered> {
  const events = `${chain}_events`
  const { key, named } = subjectOf[chain]
  const at = (column: string) => `to_char(e.${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
  const one = await chosen(
    ask,
    `select ${key} as subject, e.hash, json_build_object('id', e.id, '${named}', e.${key}, 'seq', e.seq, 'type', e.type, 'v', e.v,
       'actor', json_build_object('id', e.actor_id, 'as', e.actor_as), 'audience', e.audience, 'occurredAt', ${at('occurred_at')},
       'recordedAt', ${at('recorded_at')}, 'payload', e.payload, 'words', e.words, 'prevHash', e.prev_hash) as open
     from ${events} e order by e.id`,
    row
  )
  if (one === undefined) return undefined
  const open = one.open as Row & { readonly id: string; readonly payload: Row } // as it was asked for
  if (digest.ofJson(open) !== one.hash) throw new Error('an event that is forged must be reckoned as the service does')
  const payload = { ...open.payload, more: number }
  const hash = digest.ofJson({ ...open, payload })
  await ask(`update ${events} set payload = ${literal(payload)}, hash = '${hash}' where id = '${open.id}'`)
  return [String(one.subject)]
}

/** A ticket is missed by its number, the others by how many there were. */
export async function removeWhole(ask: Ask, { chain, row }: Deed<'whole'>): Promise<Tampered> {
  const { key, rows, words } = subjectOf[chain]
  const place = await rowAt(ask, rows, row)
  if (place === undefined) return undefined
  const { id, number, plan_id: plan, community_id: community } = place.row
  await ask(`delete from ${words} where event_id in (select id from ${chain}_events where ${key} = '${id}')`)
  await ask(`delete from ${chain}_events where ${key} = '${id}'`)
  for (const hung of hangsOn[chain]) await ask(`delete from ${hung} where ${key} = '${id}'`)
  await ask(`delete from ${rows} where id = '${id}'`)
  return chain === 'ticket' ? [String(number)] : [id, plan, community].flatMap(name => (typeof name === 'string' ? [name] : []))
}

const hangsOn: Readonly<Record<Chain, readonly string[]>> = {
  ticket: ['clocks', 'clock_alarms', 'photos', 'outbox'],
  visit: ['photos', 'outbox'],
  care: []
}
