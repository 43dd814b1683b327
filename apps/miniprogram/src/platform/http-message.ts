/** WeChat cannot send PATCH. */
export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

export type RequestOptions = {
  readonly method: Method
  /** Below the API's base, with its query: /tickets?limit=20 */
  readonly path: string
  readonly header?: Readonly<Record<string, string>>
  /** JSON text */
  readonly body?: string | undefined
}

export type Reply = {
  readonly statusCode: number
  /** The parsed JSON, or '' where the answer has no body. */
  readonly data: unknown
  /** Names in lower case: phones differ in how they spell them. */
  readonly header: Readonly<Record<string, string>>
}

export const requestTimeoutMs = 15_000

/** A file takes longer than an answer. Source: our decision; WeChat’s own limit is a minute */
export const downloadTimeoutMs = 60_000
