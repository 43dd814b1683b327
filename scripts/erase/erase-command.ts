import type { OperatorDirectory } from '@linying/database'
import {
  BadRequest,
  countErasure,
  type ErasureCounts,
  type ErasureKind,
  type ErasurePorts,
  type ErasureSubject,
  eraseSubject,
  erasureKinds,
  NotFound
} from '@linying/usecases'
import { findPerson } from '../people/find-person.js'
import { findTicket } from '../verify/find-ticket.js'
import { eraseUsage, readEraseArguments } from './erase-arguments.js'

type Directory = Pick<OperatorDirectory, 'ticketsNumbered' | 'peopleWithPhone'>

/**
 * Says what would go, or erases it. Answers the lines to print, which name nobody.
 * Throws: Error with a sentence that says what to write instead
 */
export async function eraseCommand(ports: ErasurePorts, directory: Directory, args: readonly string[]): Promise<readonly string[]> {
  const asked = readEraseArguments(args)
  if (asked === undefined) throw new Error(eraseUsage)
  const subject = { kind: asked.kind, id: await idOf(asked, directory) }
  const { record } = asked
  const said = `${subject.kind} ${subject.id}`
  if (record === undefined) {
    const counts = await orSay(subject, () => countErasure(ports, subject))
    return [`${said}: this would go`, ...linesOf(counts), 'Nothing was erased. Add --yes --by NAME --why TEXT to do it.']
  }
  const gone = await orSay(subject, () => eraseSubject(ports, subject, record))
  return [`${said}: erased, on record`, ...linesOf(gone)]
}

async function idOf({ kind, named }: Pick<ErasureSubject, 'kind'> & { readonly named: string }, directory: Directory): Promise<string> {
  if (kind === 'ticket') return findTicket(named, directory)
  return findPerson(named, directory)
}

async function orSay<T>({ kind, id }: ErasureSubject, act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof NotFound) throw new Error(`There is no ${kind} ${id}.`, { cause: error })
    if (error instanceof BadRequest)
      throw new Error('The record stays for ever: --by and --why must not name whom it is about.', { cause: error })
    throw error
  }
}

function linesOf(counts: ErasureCounts): readonly string[] {
  const some = erasureKinds.filter(kind => counts[kind] > 0)
  return some.length === 0 ? ['  nothing'] : some.map(kind => `  ${String(counts[kind]).padStart(6)}  ${meanings[kind]}`)
}

const meanings: Readonly<Record<ErasureKind, string>> = {
  words: 'texts, names and numbers beside events',
  photos: 'photos and signatures, with their originals and copies',
  calls: 'calls, of which number and note go',
  inbox: 'messages in an inbox',
  sessions: 'sessions',
  keys: 'remembered requests',
  people: 'name and number in the register',
  files: 'files in the photo store'
}
