import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Outcome } from './outcome.js'
import { tellingLines } from './personal-words.js'
import { announce } from './run-check.js'

/** The testkit writes where this says. Named twice, so that the runner starts even where the service does not compile; an empty log fails. */
const suiteLogVariable = 'LINYING_SUITE_LOG'

export interface SuiteLog {
  /** For the processes of the tests. */
  readonly env: Readonly<Record<string, string>>
  /** What every service of the suite has written, searched for the people it was told about. */
  readonly search: () => Outcome
}

export function openSuiteLog(): SuiteLog {
  const folder = mkdtempSync(join(tmpdir(), 'linying-log-'))
  const file = join(folder, 'suite.log')
  return {
    env: { [suiteLogVariable]: file },
    search: () => {
      announce('log without people')
      const started = performance.now()
      const log = existsSync(file) ? readFileSync(file, 'utf8') : ''
      rmSync(folder, { recursive: true })
      const telling = tellingLines(log)
      for (const line of telling.slice(0, 10)) console.error(line)
      const isClean = log !== '' && telling.length === 0
      const remark = `${log.split('\n').length - 1} lines searched`
      return {
        name: 'log without people',
        passed: isClean ? 1 : 0,
        failed: isClean ? 0 : 1,
        seconds: (performance.now() - started) / 1000,
        remark
      }
    }
  }
}
