import { sql } from 'drizzle-orm'
import { type Place, writtenOnce } from './written-once.js'

let writings = 0
const ticketOf = writtenOnce((place: Place<'id' | 'personId'>, side: 'staff' | 'resident') => {
  writings += 1
  const reach = side === 'staff' ? sql`true` : sql`t.resident_id = ${place('personId')}`
  return sql`select from tickets t where t.id = ${place('id')} and ${reach} and ${place('id')} <> ${'none'}`
})
const asked = { id: 'a', personId: 'p' }

beforeEach(() => {
  writings = 0
})

test('every value is sent once for all its places, and what the text itself brings stays', () => {
  const { text, values } = ticketOf('resident')(asked)

  expect(text).toBe('select from tickets t where t.id = $1 and t.resident_id = $2 and $1 <> $3')
  expect(values).toEqual(['a', 'p', 'none'])
})

test('a text is put together once for each shape, whoever asks', () => {
  const first = ticketOf('staff')(asked)
  const second = ticketOf('staff')({ id: 'b', personId: 'q' })

  expect(second).toEqual({ ...first, values: ['b', 'none'] })
  expect(writings).toBe(1)
})

test('each shape is prepared under a name of its own', () => {
  expect(ticketOf('staff')(asked).name).not.toBe(ticketOf('resident')(asked).name)
})

test('what is not given is null', () => {
  expect(ticketOf('resident')({ ...asked, personId: undefined }).values).toEqual(['a', null, 'none'])
})

test('of more shapes than are kept, each still has its own text', () => {
  const page = writtenOnce((place: Place<'id'>, limit: number) => sql`select ${place('id')} limit ${sql.raw(String(limit))}`)
  const texts = Array.from({ length: 150 }, (_, limit) => page(limit)({ id: 'a' }).text)

  expect(texts[149]).toBe('select $1 limit 149')
  expect(texts.map((_, limit) => page(limit)({ id: 'a' }).text)).toEqual(texts)
})
