import fc from 'fast-check'

/** Values that have broken services before: the edges of numbers and texts, other types, and what means something elsewhere. */
export const aBlight: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 2 ** 53, 1e308, '', ' ', [], {}, [[]], [null]),
  fc.constantFrom('\u0000', 'a\u0000b'),
  fc.constantFrom('\ud800', '\udfff', '\ufeff', '\u202e', '👩‍👩‍👧‍👦'.repeat(30), '水'.repeat(20_001)),
  fc.constantFrom("'; --", '%', '_%', '\\', '../../..', '<script>', '{"$ne":null}', '0x10', 'NaN', 'undefined', '-0'),
  fc.constantFrom('2026-02-30T00:00:00Z', '0000-01-01T00:00:00Z', '+275760-09-13T00:00:00Z', '2026-11-22', '24:00', '1e400'),
  fc.constantFrom('00000000-0000-0000-0000-000000000000', 'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF', '{01900000-0000-7000-8000-000000000001}'),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty'),
  fc.constant({ __proto__: null, constructor: { prototype: {} } }),
  fc.constant(nested(2_000)),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.jsonValue()
)

function nested(depth: number): unknown {
  let value: unknown = []
  for (let level = 0; level < depth; level++) value = [value]
  return value
}
