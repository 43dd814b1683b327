import fc from 'fast-check'
import { aBlight } from './a-blight.js'
import { aValueOf, type Schema, type Surroundings } from './a-value-of.js'

/** As much of an OpenAPI document as a request is made from. */
export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: 'path' | 'query' | 'header'; readonly schema: Schema }[]
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: Schema } } }
}

export interface RandomRequest {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array<ArrayBuffer> | undefined
}

export interface Known {
  readonly ids: Surroundings['ids']
  /** Values of `authorization` that open something. */
  readonly credentials: readonly string[]
}

/** A request that nobody's client would send: some endpoint's, with blights in any of its parts. */
export function aRequest({ paths, components: { schemas } }: Document, { ids, credentials }: Known): fc.Arbitrary<RandomRequest> {
  const around = { schemas, ids }
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => requestTo(path, method.toUpperCase(), operation, around))
  )
  const signedIn = fc.constantFrom(...credentials)
  const authorization = fc.oneof(
    { weight: 8, arbitrary: signedIn },
    { weight: 1, arbitrary: aHeader },
    { weight: 1, arbitrary: fc.constant('') }
  )
  return fc
    .tuple(fc.oneof(...operations), authorization)
    .map(([request, token]) => (token === '' ? request : { ...request, headers: { ...request.headers, authorization: token } }))
}

function requestTo(template: string, method: string, operation: Operation, around: Surroundings): fc.Arbitrary<RandomRequest> {
  const { parameters = [], requestBody } = operation
  const partsIn = (place: 'path' | 'query' | 'header') => {
    const named = parameters.filter(parameter => parameter.in === place)
    const values = Object.fromEntries(named.map(({ name, schema }) => [name, aValueOf(schema, around, name).map(asText)]))
    return fc.record(values, { requiredKeys: place === 'path' ? Object.keys(values) : [] }) as fc.Arbitrary<Record<string, string>> // by `asText`
  }
  return fc
    .record({
      params: partsIn('path'),
      query: partsIn('query'),
      headers: partsIn('header'),
      body: requestBody === undefined ? fc.constant(undefined) : aBody(requestBody.content['application/json'].schema, around),
      type: mostly(
        'application/json',
        fc.constantFrom('text/plain', 'application/json; charset=gbk', 'multipart/form-data', 'application/x-www-form-urlencoded', '/')
      ),
      verb: mostly(method, fc.constantFrom('PUT', 'PATCH', 'HEAD', 'OPTIONS', 'GET', 'POST', 'DELETE'))
    })
    .map(({ params, query, headers, body, type, verb }) => {
      const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? '').replace(/^\.+$/, '%2E'))
      const search = new URLSearchParams(query).toString()
      const mayHaveBody = verb !== 'GET' && verb !== 'HEAD'
      const sent = mayHaveBody ? body : undefined
      const plain = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, headerSafe(value)]))
      return {
        method: verb,
        path: search === '' ? path : `${path}?${search}`,
        headers: sent === undefined ? plain : { ...plain, 'content-type': type, 'content-length': String(Buffer.byteLength(sent)) },
        body: sent
      }
    })
}

/** JSON as it should be, cut short, doubled, or bytes that are no text. */
function aBody(schema: Schema, around: Surroundings): fc.Arbitrary<string | Uint8Array<ArrayBuffer>> {
  const whole = aValueOf(schema, around).map(value => JSON.stringify(value) ?? '')
  return fc.oneof(
    { weight: 15, arbitrary: whole },
    { weight: 1, arbitrary: fc.tuple(whole, fc.nat()).map(([text, at]) => text.slice(0, at % (text.length + 1))) },
    { weight: 1, arbitrary: whole.map(text => text + text) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }).map(bytes => Uint8Array.from(bytes)) },
    { weight: 1, arbitrary: fc.constant(`{"text":"${'x'.repeat(300_000)}"}`) }
  )
}

const aHeader = fc.oneof(
  fc.constantFrom('Bearer', 'Bearer ', 'Bearer a.b.c', 'Basic YTpi', 'null'),
  aBlight.map(value => `Bearer ${headerSafe(asText(value))}`)
)

function mostly(usual: string, otherwise: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof({ weight: 12, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: otherwise })
}

/** As it stands in an address; a lone surrogate has no spelling there. */
function asText(value: unknown): string {
  return (typeof value === 'string' ? value : JSON.stringify(value)).replaceAll(/\p{Surrogate}/gu, '?').slice(0, 3000)
}

/** What a header can carry at all; anything else the client's own HTTP library refuses. */
function headerSafe(text: string): string {
  return text.replaceAll(/[^\u0020-\u007e\u00a0-\u00ff]/g, '?').trim()
}
