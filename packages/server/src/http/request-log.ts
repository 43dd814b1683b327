import pino from 'pino'
import type { RequestLog } from './api.js'

/** Who may be in an error's text does not belong in a log: the class and the database's code say what went wrong. */
export function requestLog(level: string, destination: pino.DestinationStream = pino.destination({ dest: 1, sync: true })): RequestLog {
  const log = pino({ level, base: null }, destination)
  return {
    answered: line => log.info(line, 'answered'),
    failed: ({ error, ...line }) => log.error({ ...line, ...anonymous(error) }, 'failed')
  }
}

function anonymous(error: unknown): { readonly error: string; readonly code?: string; readonly at?: string } {
  if (!(error instanceof Error)) return { error: typeof error }
  const cause = error.cause
  const code = cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? { code: cause.code } : {}
  const at = error.stack
    ?.split('\n')
    .find(line => line.trimStart().startsWith('at '))
    ?.trim()
  return { error: error.constructor.name, ...code, ...(at === undefined ? {} : { at }) }
}
