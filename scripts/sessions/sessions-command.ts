import { parseArgs } from 'node:util'
import type { OpenedSession, OperatorDirectory, OperatorSessions } from '@linying/database'
import { type Instant, plusMinutes } from '@linying/domain'
import { sessionRules } from '@linying/usecases'
import { findPerson } from '../people/find-person.js'

export const sessionsUsage = `npm run sessions -- --person ID | PHONE   [--end --by NAME]
  --person  lists where somebody is signed in: since when, and when that was last renewed
  --end     signs that person out everywhere, at once; what was not sent from a phone stays there
  --by      who ends them; it goes to the log with the sessions' ids`

interface Means {
  readonly sessions: OperatorSessions
  readonly directory: Pick<OperatorDirectory, 'peopleWithPhone'>
  readonly now: () => Instant
  /** Where it is on record that somebody was signed out. */
  readonly log: (sentence: string) => void
}

/** Says where somebody is signed in, or ends it. Answers the lines to print. Throws: Error with a sentence that says what to write instead */
export async function sessionsCommand({ sessions, directory, now, log }: Means, args: readonly string[]): Promise<readonly string[]> {
  const { person, end, by } = asked(args)
  const personId = await findPerson(person, directory)
  const open = await sessions.openOf(personId, now())
  if (open === undefined) throw new Error(`There is no person ${personId}.`)
  if (!end) return [...listed(personId, open), ...(open.length > 0 ? ['Nothing was ended. Add --end --by NAME to do it.'] : [])]
  const ended = await sessions.endAll(personId, now())
  if (ended.length > 0) log(`sessions of person ${personId} ended by an operator, ${by}: ${ended.join(', ')}`)
  return [...listed(personId, open), `${ended.length} ended.`]
}

function asked(args: readonly string[]): { readonly person: string; readonly end: boolean; readonly by: string } {
  const { person, end = false, by } = valuesIn(args)
  const named = person?.trim()
  if (!named || (end && !by?.trim())) throw new Error(sessionsUsage)
  return { person: named, end, by: by?.trim() ?? '' }
}

function valuesIn(args: readonly string[]) {
  const options = { person: { type: 'string' }, end: { type: 'boolean' }, by: { type: 'string' } } as const
  try {
    return parseArgs({ args: [...args], options }).values
  } catch (cause) {
    throw new Error(sessionsUsage, { cause })
  }
}

function listed(personId: string, open: readonly OpenedSession[]): readonly string[] {
  if (open.length === 0) return [`Person ${personId} is signed in nowhere.`]
  return [`Person ${personId} is signed in ${open.length} times:`, ...open.map(lineOf)]
}

function lineOf({ id, side, createdAt, exchangedUntil, expiresAt }: OpenedSession): string {
  const renewedAt = exchangedUntil === null ? createdAt : plusMinutes(exchangedUntil, -sessionRules.graceMinutes)
  return `  ${id}  ${side.padEnd(8)}  since ${createdAt}, last renewed ${renewedAt}, at the longest until ${expiresAt}`
}
