import type { EndpointName, Endpoints } from '@linying/contract'
import type { Viewer } from '@linying/usecases'
import type { z } from 'zod'

type RequestOf<E> = E extends { request: infer R } ? R : Record<never, never>
type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined
type BodyOf<R> = R extends { body: { content: { 'application/json': { schema: infer S } } } } ? Parsed<S> : undefined
type PartOf<R, P extends string> = R extends { [K in P]: infer S } ? Parsed<S> : undefined

/** What has been parsed of a request, and what is needed to carry it out only once. */
export interface Asked<K extends EndpointName> {
  readonly params: PartOf<RequestOf<Endpoints[K]>, 'params'>
  readonly query: PartOf<RequestOf<Endpoints[K]>, 'query'>
  readonly headers: PartOf<RequestOf<Endpoints[K]>, 'headers'>
  readonly body: BodyOf<RequestOf<Endpoints[K]>>
  /** SHA-256 over path and parsed body: whether a second request with the same key is the same request. */
  readonly requestHash: string
}

type ReplyFor<R> = {
  [S in keyof R]: S extends 200 | 201
    ? R[S] extends { content: { 'application/json': { schema: infer A } } }
      ? { readonly status: S; readonly body: A extends z.ZodType ? z.input<A> : never; readonly headers?: Readonly<Record<string, string>> }
      : never
    : S extends 204 | 304
      ? { readonly status: S; readonly headers?: Readonly<Record<string, string>> }
      : never
}[keyof R]

export type Reply<K extends EndpointName> = ReplyFor<Endpoints[K]['responses']>

/** Signed in where the contract says `security`; otherwise perhaps. */
type Caller<K extends EndpointName> = Endpoints[K] extends { security: unknown } ? Viewer : Viewer | null

export type Handler<K extends EndpointName> = (asked: Asked<K>, viewer: Caller<K>) => Promise<Reply<K>>

/** One handler per endpoint of the contract, no more, no fewer. */
export type Handlers = { readonly [K in EndpointName]: Handler<K> }
