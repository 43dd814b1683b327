import { parseArgs } from 'node:util'
import type { AuditHow } from '@linying/usecases'

export const usage = `npm run verify -- TICKET | visit/ID | care/ID | --all   [--rows] [--no-photos] [--report FILE]
  TICKET       its id, its number, or COMMUNITY_ID/NUMBER
  --all        everything on record: tickets, visits, consents, numbers
  --rows       also every column and clock that is derived from the events
  --no-photos  leaves the bytes of photos unread
  --report     one line of JSON for each thing that was looked at, and a last one with the sums
It only reads. It ends with 0 where all is intact, 1 where something is wrong, 2 where that could not be judged.`

export interface VerifyAsked {
  /** Undefined: everything. */
  readonly named: string | undefined
  readonly how: AuditHow
  readonly report: string | undefined
}

/** What an operator asks for; undefined where it makes no sense. */
export function readVerifyArguments(args: readonly string[]): VerifyAsked | undefined {
  const flags = {
    all: { type: 'boolean' },
    rows: { type: 'boolean' },
    'no-photos': { type: 'boolean' },
    report: { type: 'string' }
  } as const
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: flags, allowPositionals: true })
    const [named] = positionals
    if (positionals.length > 1 || (named === undefined) !== (values.all ?? false)) return undefined
    return { named, how: { rows: values.rows ?? false, bytes: !values['no-photos'] }, report: values.report }
  } catch {
    return undefined
  }
}
