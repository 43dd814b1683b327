export interface AnonymousError {
  /** The class, or what it is where it is none. */
  readonly error: string
  /** A SQLSTATE, or what a socket says. */
  readonly code?: string
  /** What of the schema said no: names of our own. */
  readonly constraint?: string
  readonly column?: string
  /** Where in our code, or a library's, it came about. */
  readonly at?: string
  readonly cause?: AnonymousError
}

/** As deep as an error of a driver within one of a library within one of ours. */
const deepest = 5

/** What a log may say of an error and of what was behind it: no word of any message, since somebody's words may be in it. */
export function anonymousError(error: unknown, depth = 1): AnonymousError {
  const behind = depth < deepest ? causeOf(error) : undefined
  return {
    error: kindOf(error),
    ...codeIn(error),
    ...namesIn(error),
    ...placeIn(error),
    ...(behind === undefined ? {} : { cause: anonymousError(behind, depth + 1) })
  }
}

function kindOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return typeof error
  return error.constructor?.name ?? 'object'
}

/** Not every driver's news is an Error: a WebSocket that failed tells it as an event with the error in it. */
function causeOf(error: unknown): unknown {
  if (typeof error !== 'object' || error === null) return undefined
  if ('cause' in error && error.cause !== undefined) return error.cause
  if ('error' in error && error.error !== undefined) return error.error
  return error instanceof AggregateError ? error.errors[0] : undefined
}

/** Codes are made of capitals and digits; anything else may be somebody's words. */
function codeIn(error: unknown): { readonly code?: string } {
  if (typeof error !== 'object' || error === null || !('code' in error) || typeof error.code !== 'string') return {}
  return /^[A-Z0-9_]{3,40}$/.test(error.code) ? { code: error.code } : {}
}

/** Names of the schema, which only a database's own error brings. */
function namesIn(error: unknown): Pick<AnonymousError, 'constraint' | 'column'> {
  if (typeof error !== 'object' || error === null || !('severity' in error)) return {}
  const told: Readonly<Record<string, unknown>> = { ...error }
  const named = (['constraint', 'column'] as const).flatMap(name => {
    const value = told[name]
    return typeof value === 'string' && /^\w{1,80}$/.test(value) ? [[name, value] as const] : []
  })
  return Object.fromEntries(named)
}

/** The stack begins with the message, and a line of that may look like a place: it is cut off first. Without it there is no telling. */
function placeIn(error: unknown): { readonly at?: string } {
  if (!(error instanceof Error)) return {}
  const { stack = '', message } = error
  const start = stack.indexOf(message)
  if (start < 0) return {}
  const at = stack
    .slice(start + message.length)
    .split('\n')
    .find(line => /^\s+at .*:\d+:\d+\)?$/.test(line))
  return at === undefined ? {} : { at: at.trim() }
}
