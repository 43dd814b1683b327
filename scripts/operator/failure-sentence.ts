import { types } from 'node:util'
import { NotReached, sqlStateOf } from '@linying/database'
import { reasonOf } from '@linying/usecases'

/**
 * What went wrong, for whoever typed a command, in one sentence that says what to look at. Of a statement that failed it says which rule of the
 * database it broke, never the statement itself: what residents wrote stands beside it.
 */
export function failureSentence(error: unknown): string {
  const chain = chainOf(error)
  const state = chain.map(sqlStateOf).find(found => found !== undefined)
  const last = chain.at(-1)
  if (state !== undefined && last !== undefined) return saidByDatabase(state, last.message) ?? failed(error)
  if (chain.some(one => one instanceof NotReached) || connecting.has(codeOf(last)))
    return `The database is not reached (${last?.message || codeOf(last)}). Does it run, and does DATABASE_URL, or DATA_DIR, name it?`
  if (chain.some(({ message }) => message.startsWith('Failed query'))) return failed(error)
  return chain[0]?.message || reasonOf(error)
}

const connecting: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH'
])

/** What the database says of who connects and of itself names nobody's words. */
function saidByDatabase(state: string, message: string): string | undefined {
  if (state === '42501') return `The database says: ${message}. Connect as the owner of the tables (DATABASE_URL).`
  if (state.startsWith('28')) return `The database refuses the log-in: ${message}. Look at DATABASE_URL.`
  if (state.startsWith('3D')) return `There is no such database: ${message}. Look at DATABASE_URL, or DATA_DIR.`
  return ['08', '25', '53', '57'].includes(state.slice(0, 2)) ? `The database says: ${message}.` : undefined
}

function failed(error: unknown): string {
  return `The database has refused a statement: ${reasonOf(error)}`
}

function chainOf(error: unknown): readonly Error[] {
  return types.isNativeError(error) ? [error, ...chainOf(error.cause)] : []
}

function codeOf(error: Error | undefined): string {
  return error !== undefined && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
