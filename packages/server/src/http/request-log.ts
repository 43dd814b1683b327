import pino from 'pino'
import { anonymousError } from './anonymous-error.js'
import type { RequestLog } from './api.js'

/** Who may be in an error's text does not belong in a log: the class and the database's code say what went wrong. */
export function requestLog(level: string, destination: pino.DestinationStream = pino.destination({ dest: 1, sync: true })): RequestLog {
  const log = pino({ level, base: null }, destination)
  return {
    answered: line => log.info(line, 'answered'),
    failed: ({ error, ...line }) => log.error({ ...line, ...anonymousError(error) }, 'failed'),
    putOff: ({ error, ...line }) => log.warn({ ...line, ...anonymousError(error) }, 'put off'),
    warned: sentence => log.warn(sentence)
  }
}
