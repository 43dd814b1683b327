import { appendFileSync } from 'node:fs'
import { type RequestLog, requestLog } from '@linying/server'

/** Names the file to which every service of the suite writes its log; `npm test` searches it for people afterwards. */
const suiteLogVariable = 'LINYING_SUITE_LOG'

/**
 * The log that a service under test writes: as in production, into the suite's file where there is one.
 * An answer of 500 tells a test nothing, so what was behind it is printed as well.
 */
export function suiteLog(): RequestLog {
  const file = process.env[suiteLogVariable]
  const written = requestLog('trace', { write: line => (file === undefined ? undefined : appendFileSync(file, line)) })
  return {
    ...written,
    failed: line => {
      written.failed(line)
      console.error(line.error)
    }
  }
}
