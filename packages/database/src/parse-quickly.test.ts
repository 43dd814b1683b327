import fc from 'fast-check'
import { z } from 'zod'
import { parseQuickly } from './parse-quickly.js'

const aKind = z.enum(['repair', 'praise'])
const lowerId = z.uuid().toLowerCase()
const id = '0190000A-0000-7000-8000-000000000001'
const everyKind = z.object({
  id: lowerId,
  at: z.iso.datetime(),
  day: z.iso.date().nullable(),
  phone: z.string().regex(/^\d+$/).optional(),
  short: z
    .string()
    .min(1)
    .max(3)
    .refine(text => text !== 'abc')
    .optional(),
  kind: aKind,
  count: z.int(),
  share: z.number().default(1),
  open: z.boolean().nullable(),
  either: z.union([z.string(), z.number()]).optional(),
  act: z
    .discriminatedUnion('action', [z.object({ action: z.literal('take') }), z.object({ action: z.literal('rate'), stars: z.int() })])
    .optional(),
  words: z.record(z.string(), z.string()),
  list: z.array(z.object({ name: z.string(), note: z.string().nullish() })),
  sum: z.array(z.number()).transform(numbers => numbers.reduce((sum, number) => sum + number, 0)),
  held: z.custom<object>(value => typeof value === 'object' && value !== null)
})
const fitting = {
  id,
  at: '2026-11-22T02:00:00.000Z',
  day: null,
  kind: 'repair',
  count: 1,
  open: true,
  words: { text: '漏水' },
  list: [{ name: '李' }, { name: '王', note: null }],
  sum: [1, 2],
  held: {}
}

/** What each field is now and then instead, besides the right thing and nothing at all. */
const oddValue = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, '', 'abc', 'abcd', '12', id, 'repair', 0, 1.5, -0, Number.NaN, 2 ** 60, true, [], {}, [1]),
  fc.constantFrom<unknown>('2026-02-30', '2026-02-28', '2026-02-28T00:00:00Z', { text: 1 }, { text: 'x' }, [{ name: '李', more: 1 }], [{}]),
  fc.constantFrom<unknown>({ action: 'take', stars: 1 }, { action: 'rate' }, { action: 'rate', stars: 5 }, { action: 'leave' }),
  fc.jsonValue()
)
const nearlyFitting = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...Object.keys(everyKind.shape), 'undeclared'), oddValue, { maxKeys: 3 }),
    fc.subarray(Object.keys(fitting), { maxLength: 2 })
  )
  .map(([odd, missing]) => ({ ...Object.fromEntries(Object.entries(fitting).filter(([key]) => !missing.includes(key))), ...odd }))

test('what is parsed quickly is what zod makes of it, and is refused for the same reasons', () => {
  fc.assert(
    fc.property(fc.oneof(nearlyFitting, fc.jsonValue()), value => {
      const byZod = everyKind.safeParse(value)
      if (byZod.success) expect(parseQuickly(everyKind, value)).toStrictEqual(byZod.data)
      else expect(() => parseQuickly(everyKind, value)).toThrow(byZod.error)
    }),
    { numRuns: 3_000 }
  )
})

test('what fits is passed without asking zod about it', () => {
  const refusing = Object.assign(z.object(everyKind.shape), {
    parse: () => {
      throw new Error('zod was asked')
    }
  })

  expect(parseQuickly(refusing, { ...fitting, undeclared: 1 })).toEqual(everyKind.parse(fitting))
})

test.each<readonly [string, z.ZodType, unknown]>([
  ['an object that allows nothing more', z.strictObject({ a: z.string() }), { a: 'a', b: 'b' }],
  ['an object that keeps what is undeclared', z.looseObject({ a: z.string() }), { a: 'a', b: 'b' }],
  ['a text made of what it is not', z.coerce.string(), 5],
  ['a list of at most so many', z.array(z.string()).max(1), ['a', 'b']],
  ['an object with a condition', z.object({ a: z.number() }).refine(({ a }) => a > 1), { a: 1 }],
  ['a record of certain keys', z.record(aKind, z.string()), { repair: 'a' }],
  ['a list in the place of an object', z.object({}), []],
  ['a list in the place of a record', z.record(z.string(), z.string()), []],
  ['a pipe into another schema', z.string().transform(Number).pipe(z.number().min(3)), '2'],
  ['something that may be anything', z.object({ a: z.unknown() }), {}],
  ['nothing in the place of something', z.object({ a: z.custom(() => true) }), {}],
  ['the name of every prototype', z.record(z.string(), z.string()), JSON.parse('{"__proto__":"a","b":"c"}')]
])('%s is judged as zod judges it', (_what, schema, value) => {
  const byZod = schema.safeParse(value)
  if (byZod.success) expect(parseQuickly(schema, value)).toStrictEqual(byZod.data)
  else expect(() => parseQuickly(schema, value)).toThrow(byZod.error)
})
