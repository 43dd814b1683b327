import type { Endpoints, Problem } from '@linying/contract'
import { type AnswerOf, type InputOf, paths } from './wire.js'

/** How a request reaches the server; the mini-program hands in its own, since it has no fetch. */
export type Send = (request: {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
}) => Promise<{ readonly status: number; readonly data: unknown; readonly etag: string | undefined }>

/** The server's answer was a problem; `problem.code` is stable. */
export class ApiProblem extends Error {
  readonly status: number
  readonly problem: Partial<Problem>

  constructor(status: number, problem: Partial<Problem>) {
    super(`${status} ${problem.code ?? ''}`)
    this.status = status
    this.problem = problem
  }
}

export interface Answer<K extends keyof Endpoints> {
  readonly data: AnswerOf<K>
  readonly etag: string | undefined
}

export type Client = ReturnType<typeof createClient>

/** Calls every endpoint of the contract by name. Throws: ApiProblem for what the server refuses; what `send` throws for a dead line. */
export function createClient(send: Send) {
  async function ask<K extends keyof Endpoints>(name: K, input: InputOf<K>, headers: Record<string, string> = {}) {
    const { params = {}, query = {}, body, idempotencyKey } = input as LooseInput // InputOf narrows this per endpoint for callers
    const [method = '', path = ''] = paths[name].split(' ')
    return send({
      method,
      path: filled(path, params) + asQuery(query),
      headers: { ...headers, ...(idempotencyKey ? { 'idempotency-key': idempotencyKey } : {}) },
      body: body === undefined ? undefined : JSON.stringify(body)
    })
  }

  return {
    async call<K extends keyof Endpoints>(name: K, input: InputOf<K>): Promise<AnswerOf<K>> {
      const answer = await ask(name, input)
      if (answer.status >= 400) throw problemOf(answer)
      return answer.data as AnswerOf<K> // parsed by the server against the same contract before it was sent
    },
    /** Asks only for what has changed; undefined where nothing has. */
    async poll<K extends keyof Endpoints>(name: K, input: InputOf<K>, etag: string | undefined): Promise<Answer<K> | undefined> {
      const answer = await ask(name, input, etag === undefined ? {} : { 'if-none-match': etag })
      if (answer.status === 304) return undefined
      if (answer.status >= 400) throw problemOf(answer)
      return { data: answer.data as AnswerOf<K>, etag: answer.etag } // as above
    }
  }
}

interface LooseInput {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: unknown
  readonly idempotencyKey?: string
}

function problemOf({ status, data }: { readonly status: number; readonly data: unknown }): ApiProblem {
  return new ApiProblem(status, typeof data === 'object' && data !== null ? data : {})
}

function filled(path: string, params: Readonly<Record<string, string>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
}

function asQuery(query: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`
}
