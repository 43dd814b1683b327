import fc from 'fast-check'
import { z } from 'zod'
import type { Asked } from './caller.js'

/** As much of any OpenAPI document as shows where its doors are. */
const document = z.object({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.looseObject({
        parameters: z.array(z.looseObject({ name: z.string(), in: z.string() })).default([]),
        requestBody: z.unknown().optional()
      })
    )
  )
})

/**
 * Requests to the doors of any service that publishes an OpenAPI document, made without knowing what it is about; `used` are ids of things that
 * are there.
 */
export function anyRequest(openApi: unknown, tokens: readonly string[], used: readonly string[]): fc.Arbitrary<Asked> {
  const text = JSON.stringify(openApi)
  // words that stand in the document are as good a guess as any at what a field is called or may hold
  const words = fc.constantFrom(...new Set(text.match(/"[\w.-]{2,40}"/g)?.map(word => word.slice(1, -1)) ?? ['id']))
  const value = fc.oneof({ weight: 6, arbitrary: anyValue(words) }, { weight: 1, arbitrary: fc.constantFrom(...used) })
  const doors = Object.entries(document.parse(openApi).paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, { parameters }]) => ({ path, method: method.toUpperCase(), parameters }))
  )
  return fc
    .record({
      door: fc.constantFrom(...doors),
      parts: fc.array(value.map(asText), { minLength: 4, maxLength: 4 }),
      query: fc.dictionary(words, value.map(asText), { maxKeys: 3 }),
      verb: fc.oneof(
        { weight: 9, arbitrary: fc.constant('') },
        { weight: 1, arbitrary: fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD') }
      ),
      body: anyBody(words, value),
      type: fc.oneof(
        { weight: 9, arbitrary: fc.constant('application/json') },
        {
          weight: 1,
          arbitrary: fc.constantFrom('text/plain', 'multipart/form-data', 'application/xml', '', 'application/json; charset=utf-7')
        }
      ),
      token: fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...tokens) },
        { weight: 1, arbitrary: headerText },
        { weight: 1, arbitrary: fc.constant('') }
      ),
      extra: fc.dictionary(fc.constantFrom('if-match', 'if-none-match', 'range', 'accept', 'accept-encoding', 'x-request-id'), headerText, {
        maxKeys: 2
      }),
      key: headerText
    })
    .map(({ door, parts, query, verb, body, type, token, extra, key }) => {
      const method = verb === '' ? door.method : verb
      let next = 0
      const path = door.path.replaceAll(/\{\w+\}/g, () => encodeURIComponent(parts[next++ % parts.length] ?? '') || '%00')
      const named = Object.fromEntries(
        door.parameters.filter(({ in: place }) => place === 'query').map(({ name }, at) => [name, parts[at % parts.length] ?? ''])
      )
      const search = new URLSearchParams({ ...query, ...((parts[0]?.length ?? 0) % 2 === 0 ? named : {}) }).toString()
      const headers = {
        ...extra,
        'content-type': type,
        'idempotency-key': key,
        ...(token === '' ? {} : { authorization: `Bearer ${token}` })
      }
      const asked = { method, path: (search === '' ? path : `${path}?${search}`).slice(0, 6_000), headers }
      return method === 'GET' || method === 'HEAD' ? asked : { ...asked, body }
    })
}

/** What programs get wrong the world over. */
function anyValue(words: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  return fc.oneof(
    words,
    fc.uuid(),
    fc.uuid({ version: 7 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ maxLength: 400 }),
    fc.date({ noInvalidDate: true }).map(date => date.toISOString()),
    fc.constantFrom(
      '',
      '0',
      '-1',
      '1e999',
      'NaN',
      'null',
      'true',
      '../../etc/passwd',
      "' or 1=1 --",
      '\u0000',
      '\ud800',
      '%',
      '{{7*7}}',
      '9999-99-99',
      '+275760-09-13',
      '8999-12-31',
      '9999-12-31T23:59:59.999Z',
      '0000-01-01T00:00:00Z',
      '-000001-01-01T00:00:00Z'
    ),
    fc.constantFrom(0, -1, 1.5, 2 ** 31, 2 ** 53, -(2 ** 63), 1e308, true, false, null),
    fc.integer(),
    fc.array(words, { maxLength: 4 })
  )
}

function anyBody(words: fc.Arbitrary<string>, value: fc.Arbitrary<unknown>): fc.Arbitrary<string> {
  const object = fc
    .dictionary(words, fc.oneof(value, fc.dictionary(words, value, { maxKeys: 4 })), { maxKeys: 12 })
    .map(fields => JSON.stringify(fields))
  return fc.oneof(
    { weight: 6, arbitrary: object },
    { weight: 1, arbitrary: fc.json() },
    { weight: 1, arbitrary: fc.tuple(object, fc.nat()).map(([whole, at]) => whole.slice(0, at % (whole.length + 1))) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
    { weight: 1, arbitrary: fc.nat(2_000).map(depth => '['.repeat(depth)) }
  )
}

/** What a header can carry at all. */
const headerText = fc.string({ maxLength: 90 }).map(text => text.replaceAll(/[^\x20-\x7e]/g, '?').trim())

function asText(value: unknown): string {
  return (typeof value === 'string' ? value : JSON.stringify(value)).replaceAll(/\p{Surrogate}/gu, '?').slice(0, 1_000)
}
