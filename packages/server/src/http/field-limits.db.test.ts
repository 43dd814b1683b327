import { endpoints, exchangeCallSchema, visitSheetQuery } from '@linying/contract'
import { type ThrowAwayDatabase, throwAwayDatabase } from '@linying/testkit'
import { z } from 'zod'

let given: ThrowAwayDatabase
/** Of which types the columns of a name are, in whichever table. */
let typesOf: ReadonlyMap<string, readonly string[]>
beforeAll(async () => {
  given = await throwAwayDatabase()
  typesOf = await columnTypes()
})
afterAll(() => given.close())

const ask = async (text: string, values: unknown[] = []) => (await given.database.$client.query({ text, values })).rows

async function columnTypes(): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = z.array(z.object({ name: z.string(), types: z.array(z.string()) })).parse(
    await ask(`
      select a.attname as name, array_agg(distinct format_type(coalesce(nullif(t.typelem, 0), a.atttypid), null)) as types
      from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_type t on t.oid = a.atttypid
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped group by 1`)
  )
  return new Map(rows.map(({ name, types }) => [name, types]))
}

interface Field {
  readonly path: string
  readonly name: string
  readonly schema: z.ZodType
  /** As it comes, before it is taken apart: what the whole refuses, this may take. */
  readonly isRaw?: boolean
}

/** Every field of everything that anybody may send, however deep, by where it stands; a field in each of its wrappings. */
const fields: readonly Field[] = [
  ...Object.entries(endpoints).flatMap(([name, route]) => {
    const request: Readonly<Record<string, unknown>> = 'request' in route ? route.request : {}
    return Object.entries(request).flatMap(([part, said]) => fieldsIn(`${name} ${part}`, part, schemaIn(said)))
  }),
  ...fieldsIn('exchange', 'exchange', exchangeCallSchema),
  ...fieldsIn('sheet', 'sheet', visitSheetQuery)
]

/** A body says of which type it is. */
function schemaIn(said: unknown): z.ZodType {
  return said instanceof z.ZodType
    ? said
    : (said as { content: { 'application/json': { schema: z.ZodType } } }).content['application/json'].schema
}

function fieldsIn(path: string, name: string, schema: z.ZodType): readonly Field[] {
  const { shape = {}, ...def } = schema.def as Parts
  const within = [def.innerType, def.out, ...(def.options ?? [])]
  const raw = def.in === undefined ? [] : fieldsIn(path, name, def.in).map(field => ({ ...field, isRaw: true }))
  const below = Object.entries(shape).flatMap(([key, value]) => fieldsIn(`${path}/${key}`, key, value))
  const each = def.element === undefined ? [] : fieldsIn(`${path}[]`, name, def.element)
  // what makes something else of a value takes none by itself
  const here = schema instanceof z.ZodTransform ? [] : [{ path, name, schema }]
  return [...here, ...raw, ...within.flatMap(one => (one ? fieldsIn(path, name, one) : [])), ...below, ...each]
}

/** What wraps what in zod. */
interface Parts {
  readonly shape?: Readonly<Record<string, z.ZodType>>
  readonly innerType?: z.ZodType
  readonly in?: z.ZodType
  readonly out?: z.ZodType
  readonly options?: readonly z.ZodType[]
  readonly element?: z.ZodType
}

const whole = fields.filter(({ isRaw }) => !isRaw)
const takes = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success
const pathsOf = (some: readonly Field[]) => [...new Set(some.map(({ path }) => path))]
const snake = (name: string) => name.replaceAll(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)

const [nul, halfLetter] = [String.fromCharCode(0), String.fromCharCode(0xd800)]
/** What is at the edge of one type of column or another. */
const edges: readonly unknown[] = [
  ...[15, 31, 53, 63].flatMap(bits => [-(2 ** bits) - 1, -(2 ** bits), 2 ** bits - 1, 2 ** bits]),
  ...[1.5, 1e300, '1e300', '99999999999999999999', '-1', ''],
  ...[`someday`, `a${nul}b`.padEnd(24, 'c'), `a${halfLetter}b`.padEnd(24, 'c'), '01900000-0000-7000-8000-00000000000g'],
  ...['0000-01-01', '0001-01-01', '8999-12-31', '9999-12-31', '2026-02-29'].flatMap(day => [
    day,
    `${day}T00:00:00Z`,
    `${day}T23:59:59.999-14:00`
  ]),
  ...['+275760-09-13T00:00:00Z', '-000001-01-01T00:00:00Z', '2026-11-22T24:00:00Z', '2026-06-30T23:59:60Z']
]

/** These are looked up by their hash, or taken apart before anything is asked of the database. */
const neverStored = /idempotency-key$|if-none-match$|refreshToken$|credential$|cursor$/

/** Where a column has another name than the field that goes there. */
const renamed: Readonly<Record<string, string>> = { 'exchange/id': 'external_id' }

test('whatever the contract takes, the columns of its name hold, and the usual column where there is none', async () => {
  const problems: string[] = []
  const tried = new Map<string, boolean>()
  let count = 0
  for (const { path, name, schema } of whole) {
    const types = typesOf.get(renamed[path] ?? snake(name)) ?? (schema instanceof z.ZodNumber ? ['integer'] : ['text'])
    for (const value of edges.filter(edge => takes(schema, edge))) {
      if (neverStored.test(path)) continue
      count += 1
      const said = schema.safeParse(value).data
      if (typeof said !== 'string' && typeof said !== 'number') continue
      for (const type of types.filter(one => suits(one, said))) {
        const key = JSON.stringify([type, said])
        if (!tried.has(key)) tried.set(key, await holds(type, said))
        if (tried.get(key) === false) problems.push(`${path} takes ${JSON.stringify(said)}, and ${type} does not`)
      }
    }
  }
  expect([count > 500, tried.size > 20]).toEqual([true, true])
  expect([...new Set(problems)]).toEqual([])
})

/** A field may have the name of a column that is something else, as a number that is counted in days has the name of a moment. */
function suits(type: string, value: string | number): boolean {
  return typeof value === 'number'
    ? ['integer', 'smallint', 'bigint', 'numeric'].includes(type)
    : !['integer', 'smallint', 'bigint', 'boolean'].includes(type)
}

/** In JSON, as rows come in. */
async function holds(type: string, value: string | number): Promise<boolean> {
  const asked = ask(`select v from jsonb_to_record($1::jsonb) as r(v ${type})`, [JSON.stringify({ v: value })])
  return asked.then(
    () => true,
    () => false
  )
}

test('and an edge that is beyond a column is told from one that is not', async () => {
  const answers = await Promise.all([
    holds('integer', 2 ** 31),
    holds('integer', 2 ** 31 - 1),
    holds('integer', 1.5),
    holds('text', nul),
    holds('date', '2026-02-29')
  ])
  expect(answers).toEqual([false, true, false, false, false])
})

test('no text and no list comes in that has no end', () => {
  const endless = fields.filter(({ schema }) => {
    // told by its end, since what it is full of may be wrong as well
    if (schema instanceof z.ZodArray) return !schema.safeParse(Array(5_000).fill(null)).error?.issues.some(({ code }) => code === 'too_big')
    return schema instanceof z.ZodString && takes(schema, 'a'.repeat(50_000))
  })
  expect(pathsOf(endless)).toEqual([])
})

test('no text comes in that is longer than the index over its column takes', async () => {
  const indexed = z.array(z.object({ name: z.string(), parts: z.number() })).parse(
    await ask(`
      select a.attname as name, max(i.indnkeyatts)::integer as parts
      from pg_index i join pg_class x on x.oid = i.indexrelid join pg_am m on m.oid = x.relam
      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
      where m.amname = 'btree' and x.relnamespace = 'public'::regnamespace and a.atttypid = 'text'::regtype group by 1`)
  )
  const parts = new Map(indexed.map(one => [one.name, one.parts]))
  // an entry is at most a third of a page, and a letter at most four bytes; the other parts are ids
  const longest = (count: number) => Math.floor((2700 - 17 * (count - 1)) / 4)
  const free = fields.filter(
    ({ path, name, schema }) => parts.has(renamed[path] ?? snake(name)) && schema instanceof z.ZodString && takes(schema, 'a'.repeat(20))
  )
  const tooLong = free.filter(({ path, name, schema }) =>
    takes(schema, 'a'.repeat(longest(parts.get(renamed[path] ?? snake(name)) ?? 1) + 1))
  )
  expect(free.length).toBeGreaterThan(3)
  expect(pathsOf(tooLong)).toEqual([])
})

test('an id comes in as an id, whether a column has its name or not', () => {
  const ids = whole.filter(
    ({ path, name, schema }) => /(^id|^ids|^forEvent|Id|Ids|Of|To|By)$/.test(name) && takesText(schema) && path !== 'exchange/id'
  )
  expect(ids.length).toBeGreaterThan(80)
  expect(pathsOf(ids.filter(({ schema }) => takes(schema, '01900000-0000-7000-8000-00000000000g')))).toEqual([])
})

/** An object or a list takes none at any length. */
const takesText = (schema: z.ZodType) => takes(schema, '01900000-0000-7000-8000-000000000001')

test('a list that comes in holds no more than its event or its column is meant for', () => {
  const lists = fields.filter(({ schema }) => schema instanceof z.ZodArray)
  const long = lists.filter(({ schema }) => !schema.safeParse(Array(501).fill(null)).error?.issues.some(({ code }) => code === 'too_big'))
  expect(lists.length).toBeGreaterThan(15)
  expect(pathsOf(long)).toEqual([])
})

/** Whatever takes a moment, or a day, and not just any word. */
const isTime = (schema: z.ZodType, sound: string) =>
  takes(schema, sound) &&
  !['someday', 'someday, perhaps', 'someday, perhaps, or later, or never', '13800000001'].some(one => takes(schema, one))

test.each(['0000-01-01', '0001-01-01', '1999-12-31', '2100-01-01', '8999-12-31', '9999-12-31'])('no time of %s comes in', day => {
  const moments = whole.filter(({ schema }) => isTime(schema, '2026-11-22T02:00:00Z'))
  const days = whole.filter(({ schema }) => isTime(schema, '2026-11-22'))
  expect([pathsOf(moments).length > 20, pathsOf(days).length > 3]).toEqual([true, true])
  const taken = [...moments.filter(({ schema }) => takes(schema, `${day}T00:00:00Z`)), ...days.filter(({ schema }) => takes(schema, day))]
  expect(pathsOf(taken)).toEqual([])
})
